package medcode.extract;

import java.util.List;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Stages, classes and grades: a digit, perhaps with a letter, in a name's reach: «stage 3b», «NYHA class II-III». */
final class Grade {
    private Grade() {}

    /** True for a number of one or two digits, with or without a letter: {@code 3}, {@code 3b}, {@code g3a}. */
    static boolean isOne(String normal) {
        int from = normal.length() > 1 && normal.charAt(0) == 'g' ? 1 : 0;
        int at = from;
        while (at < normal.length() && Quantity.isDigit(normal.charAt(at))) {
            at++;
        }
        boolean lettered = at + 1 == normal.length() && normal.charAt(at) >= 'a' && normal.charAt(at) <= 'd';
        return at > from && at - from < 3 && (at == normal.length() || lettered);
    }

    /** The fact that the word at a place states, with the word before it as its span: «stage 3b»; null where none. */
    static Fact fact(Measure measure, List<Word> words, int name, int at, String text) {
        Word word = words.get(at);
        String value = plain(word.normal());
        if (!measure.holds(digits(value))) {
            return null;
        }
        int end = word.end();
        boolean range = end + 1 < text.length() && "-/".indexOf(text.charAt(end)) >= 0 && at + 1 < words.size();
        Word next = range ? words.get(at + 1) : word;
        if (range && next.start() == end + 1) {
            String last = plain(Grade.arabic(next.normal()));
            if (Grade.isOne(last) && measure.holds(digits(last))) {
                value += "-" + last;
                end = next.end();
            }
        }
        return new Fact(
                measure.kind(),
                value,
                new Span(words.get(Math.max(name, at - 1)).start(), end));
    }

    private static String arabic(String word) {
        return switch (word) {
            case "i" -> "1";
            case "ii" -> "2";
            case "iii" -> "3";
            case "iv" -> "4";
            default -> word;
        };
    }

    private static String plain(String normal) {
        return normal.charAt(0) == 'g' ? normal.substring(1) : normal;
    }

    private static int digits(String value) {
        int digits = 0;
        for (int at = 0; at < value.length() && Quantity.isDigit(value.charAt(at)); at++) {
            digits = digits * 10 + value.charAt(at) - '0';
        }
        return digits;
    }
}
