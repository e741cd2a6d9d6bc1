package medcode.claim.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import medcode.input.Hl7Segment;
import medcode.input.Hl7Separators;

/**
 * A coded value of HL7 v2.
 *
 * @param system as sites name it, in capitals, letters and digits only
 */
record Hl7Code(String code, String system) {
    private static final Pattern CLASSIFICATIONS = Pattern.compile("I10|ICD|I9|C4|CPT|HCPC|HPC");
    private static final Pattern SERVICES = Pattern.compile("C4|CPT|HCPC|HPC");
    private static final int PROCEDURE_LENGTH = 7;

    /** The code of a field's first repetition: of its two codings the one of a classification. */
    static Hl7Code of(Hl7Segment segment, int field) {
        List<String> repetitions = segment.repetitions(field);
        return repetitions.isEmpty() ? new Hl7Code("", "") : of(segment.separators(), repetitions.get(0));
    }

    private static Hl7Code of(Hl7Separators separators, String repetition) {
        Hl7Code first = of(separators, repetition, 1);
        Hl7Code second = of(separators, repetition, 4);
        return second.isClassified() && !first.isClassified() ? second : first;
    }

    private static Hl7Code of(Hl7Separators separators, String repetition, int component) {
        String system = separators.component(repetition, component + 2).toUpperCase(Locale.ROOT);
        return new Hl7Code(separators.component(repetition, component), system.replaceAll("[^A-Z0-9]", ""));
    }

    /** The codes of all repetitions of a field. */
    static List<String> all(Hl7Segment segment, int field) {
        List<String> codes = new ArrayList<>();
        for (String repetition : segment.repetitions(field)) {
            String code = of(segment.separators(), repetition).code();
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        return codes;
    }

    private boolean isClassified() {
        return CLASSIFICATIONS.matcher(system).lookingAt();
    }

    private boolean isService() {
        return SERVICES.matcher(system).lookingAt();
    }

    /** True for ICD-10-PCS; where no system is named, by the length of its codes. */
    boolean isInpatientProcedure() {
        return !code.isEmpty() && (isClassified() ? !isService() : code.length() == PROCEDURE_LENGTH);
    }
}
