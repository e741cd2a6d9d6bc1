package medcode.edit;

import java.util.Locale;

/** How bad a finding is, worst first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
