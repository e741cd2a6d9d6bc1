package medcode.edit.rule;

import java.time.LocalDate;
import java.util.OptionalInt;
import medcode.edit.EditContext;

/** The ages of patients, and the rules that give them. */
final class Ages {
    private Ages() {}

    /** The day that a diagnosis is judged on: of admission, else of service. */
    static LocalDate day(EditContext context) {
        return context.claim()
                .dates()
                .admission()
                .or(context.claim().dates()::service)
                .orElseGet(context::day);
    }

    static boolean isOutside(OptionalInt age, CodedRule rule) {
        return age.isPresent() && (age.getAsInt() < rule.number("youngest") || age.getAsInt() > rule.number("oldest"));
    }

    /** «0», «18 to 39», «65 and older». */
    static String range(int youngest, int oldest) {
        if (youngest == oldest) {
            return "age " + youngest;
        }
        return oldest >= OLDEST ? "age " + youngest + " and older" : "ages " + youngest + " to " + oldest;
    }

    static String range(CodedRule rule) {
        return range(rule.number("youngest"), rule.number("oldest"));
    }

    static final int OLDEST = 124;
}
