package medcode.extract;

import java.util.List;
import java.util.Locale;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Reads dates as notes write them: {@code 3/10/2026}, {@code March 10, 2026}, {@code 2019}, «2 weeks ago». */
final class Dates {
    /** As many words may stand between what happened and when: «fell on the stairs at home on 3/2/26». */
    private static final int MOST_WORDS_BETWEEN = 7;

    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";
    private static final int CENTURY = 2000;
    private static final int FUTURE_YEARS = 50;

    private Dates() {}

    /** True where digits at an offset begin a date: «A1c on 3/1/26». */
    static boolean isAt(String text, int at) {
        int first = digits(text, at);
        if (first == at || first >= text.length() || (text.charAt(first) != '/' && text.charAt(first) != '-')) {
            return false;
        }
        int second = digits(text, first + 1);
        return second > first + 1
                && second < text.length()
                && text.charAt(second) == text.charAt(first)
                && digits(text, second + 1) > second + 1;
    }

    /** The date or time of day that follows the words of a measure in its sentence; null where none does. */
    static Fact behind(String text, List<Word> words, int from, Measure measure) {
        int limit = Math.min(words.size(), from + MOST_WORDS_BETWEEN);
        int last = words.get(from - 1).end();
        for (int at = from; at < limit; at++) {
            Word word = words.get(at);
            if (text.substring(last, word.start()).indexOf(';') >= 0) {
                return null;
            }
            Fact fact = measure.manner() == Measure.Manner.TIME
                    ? time(text, word, measure)
                    : date(text, words, at, measure);
            if (fact != null) {
                return fact;
            }
            last = word.end();
        }
        return null;
    }

    private static Fact time(String text, Word word, Measure measure) {
        int hours = digits(text, word.start());
        boolean colon = hours + 2 < text.length() && text.charAt(hours) == ':';
        int end = colon ? digits(text, hours + 1) : hours;
        String written = text.substring(word.start(), end).replace(":", "");
        if (written.length() < 3 || written.length() > 4 || (!colon && written.length() != 4)) {
            return null;
        }
        String four = written.length() == 3 ? "0" + written : written;
        boolean afternoon = text.regionMatches(true, end, " pm", 0, 3) || text.regionMatches(true, end, "pm", 0, 2);
        int hour = Integer.parseInt(four.substring(0, 2)) % 24;
        String value =
                String.format(Locale.ROOT, "%02d:%s", afternoon && hour < 12 ? hour + 12 : hour, four.substring(2));
        return new Fact(measure.kind(), value, new Span(word.start(), end));
    }

    private static Fact date(String text, List<Word> words, int at, Measure measure) {
        Word word = words.get(at);
        Span span = null;
        String value = "";
        if (isAt(text, word.start())) {
            int end = digits(text, digits(text, digits(text, word.start()) + 1) + 1);
            span = new Span(word.start(), end);
            value = numeric(span.of(text).split("[/-]"));
        } else if (month(word.normal()) > 0) {
            return named(words, at, measure);
        } else if (isYear(word.normal())
                && at > 0
                && isYearWord(words.get(at - 1).normal())) {
            span = new Span(word.start(), word.end());
            value = word.normal();
        } else {
            int end = relative(words, at);
            span = end < 0 ? null : new Span(word.start(), words.get(end).end());
            value = span == null ? "" : span.of(text).toLowerCase(Locale.ROOT);
        }
        return span == null || value.isEmpty() ? null : new Fact(measure.kind(), value, span);
    }

    /** «March 10, 2026», «Mar 2026», «10 March». */
    private static Fact named(List<Word> words, int at, Measure measure) {
        int month = month(words.get(at).normal());
        int day = at + 1 < words.size() ? number(words.get(at + 1).normal(), 1, 31) : 0;
        int next = at + (day > 0 ? 2 : 1);
        boolean year = next < words.size() && isYear(words.get(next).normal());
        int end = year ? next : next - 1;
        int first = at;
        if (day == 0 && at > 0 && number(words.get(at - 1).normal(), 1, 31) > 0) {
            first = at - 1;
            day = number(words.get(first).normal(), 1, 31);
        }
        if (day == 0 && !year) {
            return null;
        }
        String value = (year ? words.get(next).normal() : "-")
                + String.format(Locale.ROOT, "-%02d", month)
                + (day > 0 ? String.format(Locale.ROOT, "-%02d", day) : "");
        Span span = new Span(words.get(first).start(), words.get(end).end());
        return new Fact(measure.kind(), value, span);
    }

    /** A date of three numbers as ISO 8601; empty where it is none. */
    private static String numeric(String[] parts) {
        boolean yearFirst = parts[0].length() == 4;
        int month = number(parts[yearFirst ? 1 : 0], 1, 12);
        int day = number(parts[yearFirst ? 2 : 1], 1, 31);
        String written = parts[yearFirst ? 0 : 2];
        if (month == 0 || day == 0 || (written.length() != 4 && written.length() != 2)) {
            return "";
        }
        int year = Integer.parseInt(written);
        int full = written.length() == 4 ? year : year < FUTURE_YEARS ? CENTURY + year : CENTURY - 100 + year;
        return String.format(Locale.ROOT, "%04d-%02d-%02d", full, month, day);
    }

    /** «3 days ago», «yesterday»: where it ends; -1 where it is none. */
    private static int relative(List<Word> words, int at) {
        Word word = words.get(at);
        boolean whole = word.end() - word.start() == word.normal().length();
        if (whole && (word.normal().equals("yesterday") || word.normal().equals("today"))) {
            return at;
        }
        boolean unit = at + 2 < words.size() && isUnit(words.get(at + 1).stem());
        boolean counted = !word.normal().equals("of") && !word.normal().equals("the");
        return unit && counted && words.get(at + 2).normal().equals("ago") ? at + 2 : -1;
    }

    private static boolean isUnit(String stem) {
        return switch (stem) {
            case "hour", "day", "week", "month", "year" -> true;
            default -> false;
        };
    }

    private static boolean isYearWord(String word) {
        return word.equals("in") || word.equals("since") || word.equals("of");
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && number(word, 1900, 2099) > 0;
    }

    private static int month(String word) {
        boolean known = word.length() >= 3 && word.length() <= 9 && (word.length() > 3 || !word.equals("may"));
        int at = known ? MONTHS.indexOf(word.substring(0, 3) + " ") : -1;
        return at < 0 || !isMonth(word) ? 0 : at / 4 + 1;
    }

    private static boolean isMonth(String word) {
        return switch (word) {
            case "january", "february", "march", "april", "june", "july", "august", "september", "october" -> true;
            case "november", "december", "sept" -> true;
            default -> word.length() == 3;
        };
    }

    private static int number(String word, int least, int most) {
        if (word.isEmpty() || word.length() > 4 || digits(word, 0) != word.length()) {
            return 0;
        }
        int number = Integer.parseInt(word);
        return number >= least && number <= most ? number : 0;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && Quantity.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
