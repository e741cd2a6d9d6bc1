package medcode.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The signs that separate the parts of an HL7 v2 message, as its header gives them. */
public record Hl7Separators(char field, char component, char repetition, char escape, char subcomponent) {

    /** Those of a header segment; empty where it does not give five different signs. */
    public static Optional<Hl7Separators> of(String header) {
        if (header.length() < 8) {
            return Optional.empty();
        }
        String signs = header.substring(3, 8);
        boolean different = signs.chars().distinct().count() == signs.length();
        boolean printed = signs.chars().allMatch(c -> c > ' ' && !Character.isLetterOrDigit(c));
        return different && printed
                ? Optional.of(new Hl7Separators(
                        signs.charAt(0), signs.charAt(1), signs.charAt(2), signs.charAt(3), signs.charAt(4)))
                : Optional.empty();
    }

    public static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** The components of a repetition, as written. */
    public List<String> components(String repetition) {
        return split(repetition, component);
    }

    /** A component, from 1, in plain text; empty where it is missing. */
    public String component(String repetition, int number) {
        List<String> components = components(repetition);
        return number <= components.size() ? plain(components.get(number - 1)).strip() : "";
    }

    /** What a text with escapes stands for. */
    public String plain(String written) {
        return written.indexOf(escape) < 0 ? written : new Hl7Escapes(this).plain(written);
    }
}
