package medcode.codeset;

import java.util.List;
import java.util.Locale;

/** Which code sets a code may be of, by what it looks like. */
public final class LikelyCodeSets {
    private static final int PROCEDURE = 5;
    private static final int INPATIENT_PROCEDURE = 7;

    private LikelyCodeSets() {}

    /**
     * Likeliest first; never empty.
     *
     * <p>Without its point, a diagnosis of five characters looks like HCPCS Level II, one of seven like ICD-10-PCS; two characters are a modifier or a place
     * of service.
     */
    public static List<CodeSet> of(String written) {
        String shape = shape(written);
        return switch (shape) {
            case "99999", "9999A" -> List.of(CodeSet.CPT);
            case "99" -> List.of(CodeSet.CPT, CodeSet.PLACE_OF_SERVICE);
            case "AA", "A9", "9A" -> List.of(CodeSet.HCPCS, CodeSet.CPT);
            default ->
                shape.startsWith("A9") && shape.indexOf('.') < 0 ? likeDiagnosis(shape) : List.of(byBeginning(shape));
        };
    }

    private static List<CodeSet> likeDiagnosis(String shape) {
        return switch (shape.length()) {
            case PROCEDURE -> List.of(CodeSet.ICD10CM, CodeSet.HCPCS);
            case INPATIENT_PROCEDURE -> List.of(CodeSet.ICD10CM, CodeSet.ICD10PCS);
            default -> List.of(CodeSet.ICD10CM);
        };
    }

    private static CodeSet byBeginning(String shape) {
        if (shape.startsWith("9")) {
            return shape.indexOf('A') < 0 ? CodeSet.CPT : CodeSet.ICD10PCS;
        }
        boolean inpatient = shape.startsWith("AA") && shape.length() == INPATIENT_PROCEDURE && shape.indexOf('.') < 0;
        return inpatient ? CodeSet.ICD10PCS : CodeSet.ICD10CM;
    }

    /** Its characters, with A for each letter and 9 for each digit. */
    private static String shape(String written) {
        StringBuilder shape = new StringBuilder();
        for (char next : written.strip().toUpperCase(Locale.ROOT).toCharArray()) {
            shape.append(next >= 'A' && next <= 'Z' ? 'A' : next >= '0' && next <= '9' ? '9' : next);
        }
        return shape.toString();
    }
}
