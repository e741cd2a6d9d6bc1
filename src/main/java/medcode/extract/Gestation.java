package medcode.extract;

import java.util.List;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Finds completed weeks of gestation: «32 weeks pregnant», «39 6/7 weeks», «32w4d», «GA 34+2». */
final class Gestation {
    private static final int LEAST = 4;
    private static final int MOST = 43;
    private static final int REACH = 7;

    private final FactContexts contexts;

    Gestation(FactContexts contexts) {
        this.contexts = contexts;
    }

    /** Adds a fact for each statement of weeks. */
    void in(String text, List<Word> words, List<Fact> facts) {
        for (int at = 0; at < words.size(); at++) {
            String normal = words.get(at).normal();
            if (Quantity.isDigit(normal.charAt(0))) {
                at = weeks(text, words, at, facts);
            }
        }
    }

    /** Behind which word to go on. */
    private int weeks(String text, List<Word> words, int at, List<Fact> facts) {
        String normal = words.get(at).normal();
        int letter = normal.indexOf('w');
        String number = letter > 0 ? normal.substring(0, letter) : normal;
        boolean age = at + 1 < words.size() && words.get(at + 1).stem().equals("year");
        if (number.length() > 2 || !isWeek(number) || age) {
            return at;
        }
        boolean written = letter > 0 && normal.endsWith("d") && normal.length() <= letter + 3;
        if (!written && !contexts.isNear("gestation", words, at - REACH, at + REACH)) {
            return at;
        }
        int days = written || letter > 0 ? at : days(text, words, at);
        boolean named = days + 1 < words.size() && isUnit(words.get(days + 1).stem());
        boolean aged = contexts.isNear("gestational-age", words, at - 3, at);
        if (!written && letter < 0 && !named && !aged && days == at) {
            return at;
        }
        int end = named ? days + 1 : days;
        if (written || letter > 0 || named || aged) {
            Span span = new Span(words.get(at).start(), words.get(end).end());
            facts.add(new Fact(Fact.Kind.WEEKS_OF_GESTATION, number, "weeks", span));
        }
        return end;
    }

    /** The last word of the days behind a number of weeks: «6/7», «+2»; the number's own place where there are none. */
    private static int days(String text, List<Word> words, int at) {
        int end = words.get(at).end();
        boolean plus = at + 1 < words.size()
                && text.startsWith("+", end)
                && words.get(at + 1).start() <= end + 2;
        if (plus && isDay(words.get(at + 1).normal())) {
            return at + 1;
        }
        boolean fraction = at + 2 < words.size()
                && isDay(words.get(at + 1).normal())
                && words.get(at + 2).normal().equals("7")
                && text.charAt(words.get(at + 1).end()) == '/';
        return fraction ? at + 2 : at;
    }

    private static boolean isDay(String word) {
        return word.length() == 1 && word.charAt(0) >= '0' && word.charAt(0) <= '6';
    }

    private static boolean isUnit(String stem) {
        return stem.equals("week") || stem.equals("wk");
    }

    private static boolean isWeek(String number) {
        for (int at = 0; at < number.length(); at++) {
            if (!Quantity.isDigit(number.charAt(at))) {
                return false;
            }
        }
        int weeks = Integer.parseInt(number);
        return weeks >= LEAST && weeks <= MOST;
    }
}
