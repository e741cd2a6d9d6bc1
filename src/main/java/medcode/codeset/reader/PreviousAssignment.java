package medcode.codeset.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import medcode.codeset.Code;

/**
 * What a code was assigned before there was a new one, as a cell of the conversion table says it: codes with commas,
 * semicolons, ampersands or «and» between, and ranges of them.
 *
 * @param codes compact, in the order of the cell; a range whose ends differ in their last digit (before a 7th character) is all of its codes
 * @param unresolved the parts that name no single codes, such as a category
 */
record PreviousAssignment(String written, List<String> codes, List<String> unresolved) {
    private static final Pattern BETWEEN = Pattern.compile("[,;&]|(?i:\\band\\b)");
    private static final int LONGEST = 7;
    private static final String NONE = "None";

    static PreviousAssignment of(String written) {
        List<String> codes = new ArrayList<>();
        List<String> unresolved = new ArrayList<>();
        for (String part : BETWEEN.split(written)) {
            String named = part.strip();
            List<String> own = codes(named);
            codes.addAll(own);
            if (own.isEmpty() && !named.isEmpty() && !named.equalsIgnoreCase(NONE)) {
                unresolved.add(named);
            }
        }
        return new PreviousAssignment(written, codes, unresolved);
    }

    private static List<String> codes(String named) {
        int dash = named.indexOf('-');
        if (dash < 0) {
            String code = Code.icd10cm(named).compact();
            return CodeShape.isIcd10cm(code) ? List.of(code) : List.of();
        }
        return range(
                Code.icd10cm(named.substring(0, dash)).compact(),
                Code.icd10cm(named.substring(dash + 1)).compact());
    }

    /** All codes between two that differ in their last digit; which codes others hold, only a list of codes can tell. */
    private static List<String> range(String first, String last) {
        if (!CodeShape.isIcd10cm(first) || !CodeShape.isIcd10cm(last) || first.length() != last.length()) {
            return List.of();
        }
        boolean sameEncounter = first.length() == LONGEST && first.charAt(LONGEST - 1) == last.charAt(LONGEST - 1);
        int at = sameEncounter ? LONGEST - 2 : first.length() - 1;
        boolean alike = first.substring(0, at).equals(last.substring(0, at));
        List<String> codes = new ArrayList<>();
        if (alike && Character.isDigit(first.charAt(at)) && Character.isDigit(last.charAt(at))) {
            for (char digit = first.charAt(at); digit <= last.charAt(at); digit++) {
                codes.add(first.substring(0, at) + digit + first.substring(at + 1));
            }
        }
        return codes;
    }
}
