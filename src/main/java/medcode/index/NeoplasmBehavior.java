package medcode.index;

import java.util.Locale;

/** The columns of the neoplasm table. */
enum NeoplasmBehavior {
    MALIGNANT_PRIMARY("malignant neoplasm", "primary"),
    MALIGNANT_SECONDARY("secondary malignant neoplasm", ""),
    IN_SITU("carcinoma in situ", "neoplasm"),
    BENIGN("benign neoplasm", ""),
    UNCERTAIN("neoplasm uncertain behavior", ""),
    UNSPECIFIED("neoplasm", "unspecified behavior");

    private final String words;
    private final String optional;

    NeoplasmBehavior(String words, String optional) {
        this.words = words;
        this.optional = optional;
    }

    String words() {
        return words;
    }

    String optional() {
        return optional;
    }

    /** The column that «Neoplasm, by site, malignant» and the like send to; null where the reference names another place. */
    static NeoplasmBehavior ofReference(String reference) {
        String text = reference.toLowerCase(Locale.ROOT).strip();
        if (!text.startsWith("neoplasm")) {
            return null;
        }
        String rest = text.substring("neoplasm".length())
                .replace("by site", "")
                .replace(",", " ")
                .strip();
        return switch (rest) {
            case "", "unspecified behavior", "unspecified" -> UNSPECIFIED;
            case "malignant", "malignant primary", "primary malignant" -> MALIGNANT_PRIMARY;
            case "secondary", "malignant secondary", "secondary malignant" -> MALIGNANT_SECONDARY;
            case "in situ" -> IN_SITU;
            case "benign" -> BENIGN;
            case "uncertain behavior", "uncertain" -> UNCERTAIN;
            default -> null;
        };
    }
}
