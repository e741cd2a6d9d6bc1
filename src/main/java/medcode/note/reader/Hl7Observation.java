package medcode.note.reader;

import java.util.ArrayList;
import java.util.List;
import medcode.input.Hl7Segment;

/** An OBX segment: what was observed, and its value as text. */
record Hl7Observation(Hl7Segment segment) {
    static final int NAME = 3;
    static final int VALUE = 5;

    private static final int TYPE = 2;
    private static final int UNIT = 6;
    private static final int RANGE = 7;
    private static final int FLAG = 8;
    private static final int STATUS = 11;
    private static final int DATE = 14;

    static boolean isOne(Hl7Segment segment) {
        return segment.name().equals("OBX");
    }

    String type() {
        return segment.component(TYPE, 1);
    }

    /** The status as HL7's table 0085 has it. */
    String status() {
        return segment.component(STATUS, 1);
    }

    /** True where it was posted by mistake. */
    boolean isWithdrawn() {
        return status().equals("D") || status().equals("W");
    }

    /** True where it is of the same name and type as another, so that both are lines of one text. */
    boolean goesOn(Hl7Segment other) {
        return isOne(other)
                && !segment.field(NAME).isEmpty()
                && segment.field(NAME).equals(other.field(NAME))
                && segment.field(TYPE).equals(other.field(TYPE));
    }

    boolean isCoded() {
        return switch (type()) {
            case "CE", "CWE", "CNE", "CF" -> true;
            default -> false;
        };
    }

    int date() {
        return DATE;
    }

    /** The value's repetitions as lines. */
    String lines() {
        List<String> lines = new ArrayList<>();
        for (String repetition : segment.repetitions(VALUE)) {
            lines.add(segment.separators().plain(repetition));
        }
        return String.join("\n", lines);
    }

    /** A line with name, value, unit, range in parentheses, and flag; empty where there is no value. */
    String result() {
        List<String> values = new ArrayList<>();
        for (String repetition : segment.repetitions(VALUE)) {
            String value = value(repetition);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        if (values.isEmpty()) {
            return "";
        }
        String name = Hl7Codes.words(segment, NAME);
        String range = segment.separators().plain(segment.field(RANGE)).strip();
        return (name.isEmpty() ? "" : name + ": ")
                + String.join(", ", values)
                + after(Hl7Codes.words(segment, UNIT))
                + (range.isEmpty() ? "" : " (" + range + ")")
                + after(segment.component(FLAG, 1));
    }

    private static String after(String words) {
        return words.isEmpty() ? "" : " " + words;
    }

    private String value(String repetition) {
        return switch (type()) {
            case "CE", "CWE", "CNE", "CF" -> Hl7Codes.value(segment.separators(), repetition);
            case "ST", "NM", "" -> segment.separators().plain(repetition).strip();
            case "RP" -> segment.separators().component(repetition, 1);
            case "SN" -> joined("", repetition);
            default -> joined(" ", repetition);
        };
    }

    private String joined(String between, String repetition) {
        List<String> parts = new ArrayList<>();
        for (String component : segment.separators().components(repetition)) {
            String part = segment.separators().plain(component).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(between, parts);
    }
}
