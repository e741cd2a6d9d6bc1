package medcode.lexicon;

import java.util.HashSet;
import java.util.Set;

/** Roman and spelt numbers after words such as type and stage: «stage IIIb» is «stage 3b». */
final class Numerals {
    private final Set<String> counted = new HashSet<>();

    Numerals() {
        for (String[] row : LexiconTable.rows("counted.tsv")) {
            counted.add(row[0]);
        }
    }

    /** True for a word whose number may be Roman. */
    boolean isCounted(String word) {
        return counted.contains(word);
    }

    /** The number in digits, with its letter where it has one; the word itself where it is no number. */
    static String arabic(String word) {
        String spelt = spelt(word);
        if (!spelt.isEmpty()) {
            return spelt;
        }
        int length = word.length();
        char last = word.charAt(length - 1);
        boolean lettered = length > 1 && last >= 'a' && last <= 'c';
        String number = roman(lettered ? word.substring(0, length - 1) : word);
        if (number.isEmpty()) {
            return word;
        }
        return lettered ? number + last : number;
    }

    private static String spelt(String word) {
        return switch (word) {
            case "one" -> "1";
            case "two" -> "2";
            case "three" -> "3";
            case "four" -> "4";
            case "five" -> "5";
            default -> "";
        };
    }

    private static String roman(String word) {
        return switch (word) {
            case "i" -> "1";
            case "ii" -> "2";
            case "iii" -> "3";
            case "iv" -> "4";
            case "v" -> "5";
            case "vi" -> "6";
            default -> "";
        };
    }
}
