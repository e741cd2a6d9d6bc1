package medcode.note.reader;

import java.util.List;
import java.util.Locale;
import medcode.encounter.Setting;
import medcode.input.Hl7Segment;

/** What an HL7 v2 message says of its encounter, patient and author: PID, PV1, TXA, and after them OBR. */
final class Hl7Head {
    private static final List<String> WITHDRAWN = List.of("CA", "OB");

    private Hl7Head() {}

    static HeadValues of(List<Hl7Segment> message) {
        HeadValues values = new HeadValues();
        for (Hl7Segment segment : message) {
            switch (segment.name()) {
                case "PID" -> patient(segment, values);
                case "PV1" -> visit(segment, values);
                case "TXA" -> document(segment, values);
                default -> {}
            }
        }
        for (Hl7Segment segment : message) {
            if (segment.name().equals("OBR")) {
                report(segment, values);
            }
        }
        date(values.value("admit").orElse(""), values);
        return values;
    }

    private static void patient(Hl7Segment pid, HeadValues values) {
        values.put("patient_id", pid.component(3, 1))
                .put("patient_id", pid.component(2, 1))
                .put("dob", pid.component(7, 1))
                .put("sex", pid.component(8, 1));
    }

    private static void visit(Hl7Segment pv1, HeadValues values) {
        values.put("setting", pv1.component(2, 1))
                .put("encounter_id", pv1.component(19, 1))
                .put("admit", pv1.component(44, 1))
                .put("discharge", pv1.component(45, 1));
    }

    private static void document(Hl7Segment txa, HeadValues values) {
        String available = txa.component(19, 1).toUpperCase(Locale.ROOT);
        values.put("note_id", txa.component(12, 1))
                .put("note_type", txa.component(2, 1))
                .put("author", person(txa, 5))
                .put("signed", WITHDRAWN.contains(available) ? available : txa.component(17, 1));
        date(txa.component(4, 1), values);
    }

    private static void report(Hl7Segment obr, HeadValues values) {
        values.put("note_type", Hl7Codes.loinc(obr, 4).isEmpty() ? Hl7Codes.words(obr, 4) : Hl7Codes.loinc(obr, 4))
                .put("signed", status(obr.component(25, 1)))
                .put("author", person(obr, 32));
        date(obr.component(7, 1), values);
    }

    /** Of a stay, the last day outranks the document's; of a visit, the document's outranks its beginning. */
    private static void date(String written, HeadValues values) {
        boolean visit = values.head().setting().stream().anyMatch(setting -> setting != Setting.INPATIENT);
        if (visit || values.value("discharge").isEmpty()) {
            values.put("dos", written);
        }
    }

    /** A result's status (table 0123) in the words that other formats use. */
    private static String status(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "F" -> "final";
            case "C" -> "corrected";
            case "X" -> "cancelled";
            case "A", "I", "O", "P", "R", "S" -> "preliminary";
            default -> "";
        };
    }

    /** Given and family name, or what stands in their place. */
    private static String person(Hl7Segment segment, int field) {
        String name = (segment.component(field, 3) + " " + segment.component(field, 2)).strip();
        return name.isEmpty() ? segment.component(field, 1) : name;
    }
}
