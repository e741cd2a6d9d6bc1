package medcode.waiver;

import java.util.Locale;

/**
 * Something about a waiver, the baseline or the configuration that people must know of.
 *
 * @param line from 1; 0 for the whole file
 */
public record Remark(String file, long line, State state, String message) {

    /** What is the matter with it. */
    public enum State {
        /** A waiver whose day has passed. */
        EXPIRED,
        /** A waiver or a part of the baseline that no finding needed. */
        UNUSED,
        /** A waiver of a finding that may not be waived. */
        REFUSED,
        /** A waiver that cannot be understood. */
        UNREADABLE,
        /** A suppression that the change under test brings along, and that another configuration keeps from counting. */
        NOT_APPLIED,
        /** An edit that the configuration sets otherwise. */
        CHANGED;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** {@code waivers.yaml:12}. */
    public String place() {
        return file + (line > 0 ? ":" + line : "");
    }

    /** Place and message in one line. */
    public String sentence() {
        return place() + ": " + message;
    }
}
