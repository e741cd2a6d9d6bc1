package medcode.note.reader;

import java.util.ArrayList;
import java.util.List;
import medcode.input.Hl7Segment;
import medcode.input.Hl7Separators;
import medcode.note.CodedEntry;

/** Coded fields of HL7 v2 (CE, CWE): code, words and code system, and the same again in another system. */
final class Hl7Codes {
    private static final int WORDS = 2;
    private static final int SYSTEM = 3;
    private static final int OTHER = 3;
    private static final int ORIGINAL_WORDS = 9;
    private static final String LOINC = "LN";

    private Hl7Codes() {}

    /** The LOINC code of a field's first repetition; empty where it has none. */
    static String loinc(Hl7Segment segment, int field) {
        for (int first : List.of(1, 1 + OTHER)) {
            if (segment.component(field, first + SYSTEM - 1).equals(LOINC)) {
                return segment.component(field, first);
            }
        }
        return "";
    }

    /** A field's first repetition in words, else its code. */
    static String words(Hl7Segment segment, int field) {
        List<String> repetitions = segment.repetitions(field);
        return repetitions.isEmpty()
                ? ""
                : first(segment.separators(), repetitions.get(0), WORDS, WORDS + OTHER, ORIGINAL_WORDS, 1);
    }

    /** A coded value in the words of its author, else of the code. */
    static String value(Hl7Separators separators, String repetition) {
        return first(separators, repetition, ORIGINAL_WORDS, WORDS, WORDS + OTHER, 1);
    }

    private static String first(Hl7Separators separators, String repetition, int... components) {
        for (int component : components) {
            String words = separators.component(repetition, component);
            if (!words.isEmpty()) {
                return words;
            }
        }
        return "";
    }

    /** The coded statements of a field: one for each repetition and system. */
    static List<CodedEntry> entries(String kind, Hl7Segment segment, int field, int date, String status) {
        List<CodedEntry> entries = new ArrayList<>();
        Hl7Separators separators = segment.separators();
        for (String repetition : segment.repetitions(field)) {
            for (int first : List.of(1, 1 + OTHER)) {
                String code = separators.component(repetition, first);
                String system = separators.component(repetition, first + SYSTEM - 1);
                if (!code.isEmpty() && !system.isEmpty()) {
                    String words = separators.component(repetition, first + WORDS - 1);
                    entries.add(new CodedEntry(
                            kind, system, code, words, false, status, HeadValues.date(segment.component(date, 1))));
                }
            }
        }
        return entries;
    }
}
