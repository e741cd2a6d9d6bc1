package medcode.extract;

import java.util.ArrayList;
import java.util.List;

/** Says of a procedure whether it was done: by the words beside it, else by its section and assertion (EXTRACTION §8). */
final class ProcedureStatus {
    private ProcedureStatus() {}

    /** The facts of a mention; a procedure whose status no words state gets that of its section. */
    static List<Fact> completed(MentionFinder.Found found, List<Fact> facts, Section section, Assertion assertion) {
        if (found.kind() != Mention.Kind.PROCEDURE) {
            return facts;
        }
        List<Fact> completed = new ArrayList<>();
        boolean stated = false;
        for (Fact fact : facts) {
            boolean status = fact.kind() == Fact.Kind.PROCEDURE_STATUS;
            if (!status || !stated) {
                completed.add(fact);
            }
            stated |= status;
        }
        if (!stated) {
            String status = isTimed(facts) ? "performed" : of(section, assertion);
            completed.add(new Fact(Fact.Kind.PROCEDURE_STATUS, status, found.span()));
        }
        return completed;
    }

    /** Minutes, times, dates and waste are written down of what was done. */
    private static boolean isTimed(List<Fact> facts) {
        for (Fact fact : facts) {
            Fact.Kind kind = fact.kind();
            if (kind == Fact.Kind.MINUTES
                    || kind == Fact.Kind.START_TIME
                    || kind == Fact.Kind.WASTAGE
                    || kind == Fact.Kind.SURGERY_DATE) {
                return true;
            }
        }
        return false;
    }

    private static String of(Section section, Assertion assertion) {
        if (assertion == Assertion.HISTORICAL) {
            return "historical";
        }
        if (assertion == Assertion.HYPOTHETICAL) {
            return "planned";
        }
        return switch (section.kind().id()) {
            case "procedure", "imaging", "labs", "postop-diagnosis" -> "performed";
            case "plan" -> "planned";
            case "psh", "pmh" -> "historical";
            default -> "discussed";
        };
    }
}
