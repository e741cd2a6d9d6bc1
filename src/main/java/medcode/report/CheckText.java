package medcode.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import medcode.checkup.Condition;

/** What a check found: a line for people, a record for programs. */
public final class CheckText {
    private CheckText() {}

    /** @param fixed true where it was mended at once */
    public static String line(String check, Condition found, boolean fixed) {
        String remedy = fixed ? "; fixed" : found.remedy().isEmpty() ? "" : "; run: " + found.remedy();
        return String.format(Locale.ROOT, "%-7s  %-17s  ", found.severity().id(), check)
                + TerminalText.escaped(found.message() + remedy);
    }

    public static Map<String, Object> fields(String check, Condition found, boolean fixed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "check");
        fields.put("check", check);
        fields.put("severity", found.severity().id());
        fields.put("message", found.message());
        fields.put("remedy", found.remedy().isEmpty() ? null : found.remedy());
        fields.put("fixed", fixed);
        return fields;
    }
}
