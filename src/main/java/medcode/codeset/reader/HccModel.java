package medcode.codeset.reader;

/**
 * The name of a risk adjustment model, which CMS writes differently in each table: {@code CMS-HCC} and then {@code V28} or,
 * for coefficients, {@code C28}; in the mapping all in one.
 */
final class HccModel {
    private HccModel() {}

    /** As in the mapping: without the word «Model». */
    static String of(String written) {
        return written.replace(" Model ", " ");
    }

    /** By domain and version: the letter before the digits is {@code V} in the mapping, and whatever in other tables. */
    static String of(String domain, String version) {
        String model = domain.startsWith("ESRD") ? "CMS-HCC " + domain : domain;
        return model + " V" + (version.isEmpty() ? "" : version.substring(1));
    }

    /** The key of what is said of a category. */
    static String category(String model, String category) {
        return model + " " + category;
    }
}
