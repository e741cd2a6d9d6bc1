package medcode.codeset;

import java.util.Arrays;
import java.util.List;

/**
 * What the codes of a reference must look like further on: «with .42», «with fifth character 4», «with final characters
 * -23».
 *
 * @param position the place of the first of the characters, from 1 and without counting the point; 0 for the final
 *     characters, leaving out the 7th and the placeholders before it
 * @param characters any one of these must stand there; none when every code is meant
 */
public record CodeEnding(int position, List<String> characters) {
    static final int FINAL = 0;
    private static final int STEM = 6;

    public static final CodeEnding ANY = new CodeEnding(FINAL, List.of());

    public CodeEnding {
        characters = List.copyOf(characters);
    }

    /** The ending that {@link #toString} wrote. */
    public static CodeEnding of(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? ANY
                : new CodeEnding(
                        Integer.parseInt(written.substring(0, colon)),
                        Arrays.asList(written.substring(colon + 1).split("\\|", -1)));
    }

    public boolean matches(String compact) {
        if (characters.isEmpty()) {
            return true;
        }
        String stem = position == FINAL ? stem(compact) : compact;
        for (String wanted : characters) {
            if (position == FINAL ? stem.endsWith(wanted) : stem.startsWith(wanted, position - 1)) {
                return true;
            }
        }
        return false;
    }

    private static String stem(String compact) {
        int end = Math.min(compact.length(), STEM);
        while (end > 0 && compact.charAt(end - 1) == 'X') {
            end--;
        }
        return compact.substring(0, end);
    }

    /** Short and exact, such as {@code 4:42|52}; empty where every code is meant. */
    @Override
    public String toString() {
        return characters.isEmpty() ? "" : position + ":" + String.join("|", characters);
    }
}
