package medcode.checkup;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param remedy the command that mends it; empty where nothing has to be mended
 * @param repair does so at once, where that can harm nothing; null elsewhere
 */
public record Condition(Severity severity, String message, String remedy, Repair repair) {

    /** How bad it is. */
    public enum Severity {
        OK,
        INFO,
        WARNING,
        ERROR;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Mends something in the store. */
    @FunctionalInterface
    public interface Repair {
        void make() throws IOException;
    }

    static Condition ok(String message) {
        return new Condition(Severity.OK, message, "", null);
    }

    static Condition info(String message, String remedy) {
        return new Condition(Severity.INFO, message, remedy, null);
    }

    static Condition warning(String message, String remedy) {
        return new Condition(Severity.WARNING, message, remedy, null);
    }

    static Condition error(String message, String remedy) {
        return new Condition(Severity.ERROR, message, remedy, null);
    }

    Condition with(Repair how) {
        return new Condition(severity, message, remedy, how);
    }

    /** True for a warning or an error. */
    public boolean isDefect() {
        return severity.compareTo(Severity.WARNING) >= 0;
    }

    /** What mends it without being asked; empty where a person has to decide. */
    public Optional<Repair> safeRepair() {
        return Optional.ofNullable(repair);
    }
}
