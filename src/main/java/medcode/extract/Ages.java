package medcode.extract;

import java.util.List;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Finds the age and sex of the person a sentence is about: «62-year-old man», «3-week-old girl», «45F», «62 y/o». */
final class Ages {
    private static final int MOST_YEARS = 120;
    /** As many words behind the age may name the sex: «62-year-old right-handed Hispanic man». */
    private static final int SEX_REACH = 5;
    /** «62M» stands where a patient is introduced. */
    private static final int INTRODUCTION = 3;

    private final FactContexts contexts;

    Ages(FactContexts contexts) {
        this.contexts = contexts;
    }

    void in(String text, List<Word> words, List<Fact> facts) {
        for (int at = 0; at < words.size(); at++) {
            if (Quantity.isDigit(words.get(at).normal().charAt(0)) && age(text, words, at, facts)) {
                return;
            }
        }
    }

    private boolean age(String text, List<Word> words, int at, List<Fact> facts) {
        Word word = words.get(at);
        int digits = 0;
        while (digits < word.normal().length() && Quantity.isDigit(word.normal().charAt(digits))) {
            digits++;
        }
        String number = word.normal().substring(0, digits);
        String rest = word.normal().substring(digits);
        if (digits > 3 || Integer.parseInt(number) > MOST_YEARS) {
            return false;
        }
        boolean introduced = at < INTRODUCTION && digits == 2 && word.end() - word.start() == 3;
        if (introduced && (text.charAt(word.end() - 1) == 'M' || text.charAt(word.end() - 1) == 'F')) {
            facts.add(new Fact(Fact.Kind.AGE, number, "years", new Span(word.start(), word.end() - 1)));
            facts.add(new Fact(Fact.Kind.SEX, sex(rest), new Span(word.end() - 1, word.end())));
            return true;
        }
        int last = rest.isEmpty() ? aged(words, at) : rest.equals("yo") ? at : -1;
        if (last < 0 || contexts.isNear("relative", words, last + 1, last + 3)) {
            return false;
        }
        String written = rest.isEmpty() && last > at ? unit(words.get(at + 1).stem()) : "";
        String unit = written.isEmpty() ? "years" : written;
        facts.add(new Fact(
                Fact.Kind.AGE,
                number,
                unit,
                new Span(word.start(), words.get(last).end())));
        sex(text, words, last + 1, facts);
        return true;
    }

    /** The last word of an age that begins with a number; -1 where it is none. */
    private int aged(List<Word> words, int at) {
        if (at + 1 < words.size() && isShortYears(words.get(at + 1).normal())) {
            return at + 1;
        }
        boolean unit = at + 2 < words.size() && !unit(words.get(at + 1).stem()).isEmpty();
        if (unit && isOld(words.get(at + 2).normal())) {
            return at + 2;
        }
        if (!contexts.isNear("aged", words, at - 1, at)) {
            return -1;
        }
        return at + 1 < words.size() && !unit(words.get(at + 1).stem()).isEmpty() ? at + 1 : at;
    }

    private static boolean isShortYears(String word) {
        return word.equals("yo") || word.equals("y/o") || word.equals("yr/o") || word.equals("y.o");
    }

    private static boolean isOld(String word) {
        return word.equals("old") || word.equals("o");
    }

    private static String unit(String stem) {
        return switch (stem) {
            case "year", "yr", "y" -> "years";
            case "month", "mo" -> "months";
            case "week", "wk" -> "weeks";
            case "day" -> "days";
            default -> "";
        };
    }

    private static void sex(String text, List<Word> words, int from, List<Fact> facts) {
        for (int at = from; at < Math.min(words.size(), from + SEX_REACH); at++) {
            String sex = sex(words.get(at).normal());
            if (!sex.isEmpty() && !(words.get(at).normal().length() == 1 && isSmall(text, words.get(at)))) {
                facts.add(new Fact(
                        Fact.Kind.SEX,
                        sex,
                        new Span(words.get(at).start(), words.get(at).end())));
                return;
            }
        }
    }

    private static boolean isSmall(String text, Word word) {
        return Character.isLowerCase(text.charAt(word.start()));
    }

    private static String sex(String word) {
        return switch (word) {
            case "man", "male", "gentleman", "boy", "m" -> "male";
            case "woman", "female", "lady", "girl", "f" -> "female";
            default -> "";
        };
    }
}
