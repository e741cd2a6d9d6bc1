package medcode.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The services of a run so far, for edits over several claims; to be told of claims in their order, by one thread.
 *
 * <p>It keeps, for each edit, patient, group and specialty, one service a day that forbids others, the one that reaches
 * furthest, and those that none forbids yet. So it grows with the patients of a run and their days of service, not with its lines.
 */
final class ServiceHistory {
    private final Map<String, Course> courses = new HashMap<>();

    /** The services of one patient with one group. */
    private static final class Course {
        private final TreeMap<LocalDate, PastService> forbidding = new TreeMap<>();
        private final TreeMap<LocalDate, List<PastService>> allowed = new TreeMap<>();
    }

    /** The judgement with what the claims before it, or it itself, make of it and of claims before it. */
    Judgement judged(Judgement judgement) {
        if (judgement.services().isEmpty()) {
            return judgement;
        }
        List<Finding> found = new ArrayList<>();
        for (PastService service : judgement.services()) {
            Course course = courses.computeIfAbsent(service.edit() + ' ' + service.who(), who -> new Course());
            found.addAll(add(service, course));
        }
        return judgement.with(found);
    }

    private static List<Finding> add(PastService service, Course course) {
        List<Finding> found = new ArrayList<>();
        if (service.forbidden().isPresent()) {
            Optional<PastService> earlier = forbidding(service, course);
            if (earlier.isPresent()) {
                found.add(finding(earlier.get(), service));
            } else {
                course.allowed
                        .computeIfAbsent(service.day(), day -> new ArrayList<>(1))
                        .add(service);
            }
        }
        if (service.reach().isAfter(service.day())) {
            found.addAll(forbidden(service, course));
            course.forbidding.merge(service.day(), service, ServiceHistory::further);
        }
        return found;
    }

    private static PastService further(PastService one, PastService other) {
        return Comparator.comparing(PastService::reach).compare(one, other) >= 0 ? one : other;
    }

    private static Optional<PastService> forbidding(PastService service, Course course) {
        for (PastService earlier :
                course.forbidding.headMap(service.day(), false).descendingMap().values()) {
            if (earlier.forbids(service)) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    /** The services of claims before that this one, of an earlier day, forbids after all. */
    private static List<Finding> forbidden(PastService service, Course course) {
        List<Finding> found = new ArrayList<>();
        Iterator<List<PastService>> days = course.allowed
                .subMap(service.day(), false, service.reach(), true)
                .values()
                .iterator();
        while (days.hasNext()) {
            days.next().forEach(later -> found.add(finding(service, later)));
            days.remove();
        }
        return found;
    }

    private static Finding finding(PastService earlier, PastService later) {
        return later.forbidden().orElseThrow().saying(": " + earlier.told());
    }
}
