package medcode.claim.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Diagnosis pointers as claim files write them: {@code 1,2}, {@code 1:2}, {@code AB}, {@code A,B}, {@code 12}. */
final class Pointers {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;:|/]+");

    private Pointers() {}

    /**
     * The positions, from 1; 0 for what is none.
     *
     * @param diagnoses how many the claim has: {@code 12} is one pointer when there are that many, else two
     */
    static List<Integer> parse(String written, int diagnoses) {
        List<Integer> positions = new ArrayList<>();
        for (String part : SEPARATORS.split(written.strip().toUpperCase(Locale.ROOT))) {
            if (part.isEmpty()) {
                continue;
            }
            if (isNumber(part) && (part.length() == 1 || Integer.parseInt(part) <= diagnoses)) {
                positions.add(Integer.parseInt(part));
            } else {
                part.chars().forEach(character -> positions.add(position((char) character)));
            }
        }
        return positions;
    }

    private static boolean isNumber(String part) {
        return part.length() <= 2 && part.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private static int position(char character) {
        if (character >= '1' && character <= '9') {
            return character - '0';
        }
        return character >= 'A' && character <= 'L' ? character - 'A' + 1 : 0;
    }
}
