package medcode.encounter;

import java.util.Locale;
import java.util.Optional;

/** The patient's sex as a claim or note states it. */
public enum Sex {
    FEMALE,
    MALE;

    /** Reads {@code F}, {@code female}, {@code 2} and {@code M}, {@code male}, {@code 1}. */
    public static Optional<Sex> of(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "f", "female", "2" -> Optional.of(FEMALE);
            case "m", "male", "1" -> Optional.of(MALE);
            default -> Optional.empty();
        };
    }

    /** {@code F} or {@code M}. */
    public String letter() {
        return name().substring(0, 1);
    }
}
