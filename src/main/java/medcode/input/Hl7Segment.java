package medcode.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A segment of an HL7 v2 message: its fields, from 1, as the standard numbers them.
 *
 * @param line of the file, from 1
 * @param fields as written; the first is the segment's name
 */
public record Hl7Segment(int line, Hl7Separators separators, String text, List<String> fields) {
    private static final Set<String> KNOWN = Set.of(
            "EVN", "PID", "PD1", "NK1", "PV1", "PV2", "ORC", "OBR", "OBX", "NTE", "TXA", "DG1", "PR1", "AL1", "IN1",
            "IN2", "GT1", "SFT", "SPM", "ROL", "TQ1");

    public static Hl7Segment of(int line, String text, Hl7Separators separators) {
        List<String> fields = new ArrayList<>(Hl7Separators.split(text, separators.field()));
        if (isHeader(text)) {
            fields.add(1, String.valueOf(separators.field()));
        }
        return new Hl7Segment(line, separators, text, fields);
    }

    /** True for the segments that say how the others are separated. */
    public static boolean isHeader(String text) {
        return isNamedHeader(text) && Hl7Separators.of(text).isPresent();
    }

    public static boolean isNamedHeader(String text) {
        return text.startsWith("MSH") || text.startsWith("FHS") || text.startsWith("BHS");
    }

    /** True for the name of a segment that messages with texts have: alone on a line, three capitals can be a text's own. */
    public static boolean isKnown(String name) {
        return KNOWN.contains(name);
    }

    public String name() {
        return fields.get(0);
    }

    /** A field as written; empty where it is missing. */
    public String field(int number) {
        return number < fields.size() ? fields.get(number) : "";
    }

    /** The column where a field begins, UTF-16 from 1. */
    public int column(int number) {
        int column = 1;
        for (int i = 0; i < Math.min(number, fields.size()); i++) {
            column += fields.get(i).length() + 1;
        }
        return column;
    }

    /** The repetitions of a field, as written. */
    public List<String> repetitions(int number) {
        return field(number).isEmpty() ? List.of() : Hl7Separators.split(field(number), separators.repetition());
    }

    /** A component, from 1, of a field's first repetition, in plain text. */
    public String component(int number, int component) {
        List<String> repetitions = repetitions(number);
        return repetitions.isEmpty() ? "" : separators.component(repetitions.get(0), component);
    }
}
