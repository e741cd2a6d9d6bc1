package medcode.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The services of one patient with one group: which forbid others, and which none forbids yet; days are counted from 1970. */
final class ServiceCourse {
    private static final int NEVER = Integer.MIN_VALUE;

    /** A checksum of whom it is of, in two halves, and the next course in their table. */
    final long first;

    final long second;
    ServiceCourse next;

    /** The latest service that forbids others: most patients have one. */
    private int day = NEVER;

    private int reach;
    private String code;
    private Past earlier;
    private Allowed allowed;

    ServiceCourse(long first, long second, ServiceCourse next) {
        this.first = first;
        this.second = second;
        this.next = next;
    }

    /**
     * A service that forbids those of later days.
     *
     * @param reach the last day that it forbids
     * @param earlier the one of an earlier day; null for none
     */
    record Past(int day, int reach, String code, Past earlier) {}

    /** What is to be said of a service once another one forbids it; behind it the one of the same or a later day. */
    private static final class Allowed {
        private final int day;
        private final Finding finding;
        private Allowed next;

        private Allowed(int day, Finding finding, Allowed next) {
            this.day = day;
            this.finding = finding;
            this.next = next;
        }
    }

    /** The latest service of an earlier day that forbids one of a day; null for none. */
    Past forbidding(long wanted) {
        for (Past past = latest(); past != null; past = past.earlier()) {
            if (past.day() < wanted && past.reach() >= wanted) {
                return past;
            }
        }
        return null;
    }

    private Past latest() {
        return day == NEVER ? null : new Past(day, reach, code, earlier);
    }

    /** Remembers a service that forbids others; of one day, the one that reaches furthest. */
    void remember(int when, int until, String what) {
        Past with = with(latest(), new Past(when, until, what, null));
        day = with.day();
        reach = with.reach();
        code = with.code();
        earlier = with.earlier();
    }

    private static Past with(Past latest, Past more) {
        Deque<Past> later = new ArrayDeque<>();
        Past past = latest;
        while (past != null && past.day() > more.day()) {
            later.push(past);
            past = past.earlier();
        }
        boolean sameDay = past != null && past.day() == more.day();
        Past with = sameDay && past.reach() >= more.reach()
                ? past
                : new Past(more.day(), more.reach(), more.code(), sameDay ? past.earlier() : past);
        while (!later.isEmpty()) {
            Past next = later.pop();
            with = new Past(next.day(), next.reach(), next.code(), with);
        }
        return with;
    }

    /** Remembers a service that none forbids so far. */
    void allow(int when, Finding finding) {
        Allowed before = null;
        Allowed behind = allowed;
        while (behind != null && behind.day <= when) {
            before = behind;
            behind = behind.next;
        }
        Allowed more = new Allowed(when, finding, behind);
        if (before == null) {
            allowed = more;
        } else {
            before.next = more;
        }
    }

    /** Takes out the services behind a day, to the last that it reaches, in the order of their days. */
    List<Finding> forbidden(int when, int until) {
        if (allowed == null) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        Allowed before = null;
        for (Allowed one = allowed; one != null; one = one.next) {
            if (one.day <= when || one.day > until) {
                before = one;
            } else {
                found.add(one.finding);
                if (before == null) {
                    allowed = one.next;
                } else {
                    before.next = one.next;
                }
            }
        }
        return found;
    }
}
