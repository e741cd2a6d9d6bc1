package medcode.edit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medcode.input.Checksums;

/**
 * The services of a run so far, for edits over several claims; to be told of claims in their order, by one thread.
 *
 * <p>It keeps, for each edit, patient, group and specialty, one service a day that forbids others, the one that reaches
 * furthest, and those that none forbids yet. So it grows with the patients of a run and their days of service, not with its lines;
 * a patient takes about a hundred bytes.
 */
final class ServiceHistory {
    private final ServiceCourses courses = new ServiceCourses();
    private final Map<String, String> codes = new HashMap<>();
    /** By their messages; what is kept shares their texts. */
    private final Map<String, Finding> alike = new HashMap<>();

    private final MessageDigest digest = Checksums.sha256();

    /** The judgement with what the claims before it, or it itself, make of it and of claims before it. */
    Judgement judged(Judgement judgement) {
        if (judgement.services().isEmpty()) {
            return judgement;
        }
        List<Finding> found = new ArrayList<>();
        ServiceCourse course = null;
        PastService before = null;
        for (PastService service : judgement.services()) {
            if (before == null
                    || !before.edit().equals(service.edit())
                    || !before.who().equals(service.who())) {
                course = course(service);
            }
            before = service;
            add(service, course, found);
        }
        return found.isEmpty() ? judgement : judgement.with(found);
    }

    /** By half of a checksum of edit, patient, group and specialty, which is shorter than their names. */
    private ServiceCourse course(PastService service) {
        byte[] name = (service.edit() + ' ' + service.who()).getBytes(StandardCharsets.UTF_8);
        ByteBuffer checksum = ByteBuffer.wrap(digest.digest(name));
        return courses.of(checksum.getLong(), checksum.getLong());
    }

    private void add(PastService service, ServiceCourse course, List<Finding> found) {
        int day = Math.toIntExact(service.day().toEpochDay());
        if (service.forbidden().isPresent()) {
            Finding finding = service.forbidden().get();
            ServiceCourse.Past earlier = course.forbidding(day);
            if (earlier == null) {
                course.allow(day, finding.sharing(alike.computeIfAbsent(finding.message(), message -> finding)));
            } else {
                found.add(saying(finding, earlier.code(), earlier.day()));
            }
        }
        int reach = Math.toIntExact(service.reach().toEpochDay());
        if (reach > day) {
            course.forbidden(day, reach).forEach(later -> found.add(saying(later, service.code(), day)));
            course.remember(day, reach, codes.computeIfAbsent(service.code(), code -> code));
        }
    }

    private static Finding saying(Finding finding, String code, long day) {
        return finding.saying(": " + code + " on " + LocalDate.ofEpochDay(day));
    }
}
