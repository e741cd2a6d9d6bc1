package medcode.waiver;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a finding does not count; it is shown and counted apart.
 *
 * @param who waived it; empty where nobody did
 * @param source the file, and where it has lines the line, that says so
 */
public record Suppression(Kind kind, String who, String reason, Optional<LocalDate> expires, String source) {

    /** What keeps a finding from counting. */
    public enum Kind {
        /** Somebody waived it, with a reason and until a day. */
        WAIVER,
        /** It was there before. */
        BASELINE,
        /** The configuration switches its edit off. */
        CONFIGURATION;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isWaiver() {
        return kind == Kind.WAIVER;
    }

    public boolean isBaseline() {
        return kind == Kind.BASELINE;
    }
}
