package medcode.codeset.reader;

import medcode.codeset.CodeSet;

/** What codes look like, without the point; in ICD-10-CM a letter may stand in the second and third place (QA0, C4A). */
final class CodeShape {

    private CodeShape() {}

    /** True for what a code, header or modifier of a code set looks like. */
    static boolean isOf(CodeSet codeSet, String code) {
        return switch (codeSet) {
            case ICD10CM -> isIcd10cm(code);
            case ICD10PCS -> code.length() <= 7 && isLettersAndDigits(code);
            case HCPCS, CPT -> (code.length() == 5 || code.length() == 2) && isLettersAndDigits(code);
            case PLACE_OF_SERVICE -> code.length() == 2 && isNumber(code);
        };
    }

    static boolean isIcd10cm(String code) {
        return code.length() >= 3
                && code.length() <= 7
                && isLetter(code.charAt(0))
                && (isDigit(code.charAt(1)) || code.charAt(1) == 'A')
                && isLettersAndDigits(code);
    }

    static boolean isIcd10pcs(String code) {
        return (code.length() == 3 || code.length() == 7) && isLettersAndDigits(code);
    }

    /** One character of an ICD-10-PCS code. */
    static boolean isAxisValue(String character) {
        return character.length() == 1 && isLettersAndDigits(character);
    }

    static boolean isNumber(String digits) {
        return !digits.isEmpty() && digits.chars().allMatch(next -> next >= '0' && next <= '9');
    }

    private static boolean isLettersAndDigits(String code) {
        return code.chars().allMatch(next -> isLetter((char) next) || isDigit((char) next));
    }

    private static boolean isLetter(char next) {
        return next >= 'A' && next <= 'Z';
    }

    private static boolean isDigit(char next) {
        return next >= '0' && next <= '9';
    }
}
