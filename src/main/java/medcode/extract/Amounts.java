package medcode.extract;

import java.util.List;
import java.util.Optional;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Finds how much and how often: doses («30 mg», «2 puffs»), minutes of a service, a procedure done «x 2». */
final class Amounts {
    private static final int MOST_TIMES = 20;

    private final Quantities quantities;
    private final Units units;

    Amounts(Quantities quantities, Units units) {
        this.quantities = quantities;
        this.units = units;
    }

    /** Adds the amounts that are no value of a measurement. */
    void in(String text, List<Word> words, List<Measurements.Reading> readings, List<Fact> facts) {
        int behind = 0;
        for (Word word : words) {
            char first = word.normal().charAt(0);
            if (word.start() < behind) {
                continue;
            }
            if (Quantity.isDigit(first)) {
                Quantity quantity = quantities.at(text, pointBefore(text, word.start()), text.length());
                if (quantity != null && !isMeasured(quantity.span(), readings)) {
                    behind = quantity.span().end();
                    kind(quantity).ifPresent(kind -> facts.add(fact(kind, quantity)));
                }
            } else if (first == 'x') {
                times(text, word, facts);
            }
        }
    }

    private static int pointBefore(String text, int number) {
        return number > 0 && text.charAt(number - 1) == '.' ? number - 1 : number;
    }

    private static boolean isMeasured(Span span, List<Measurements.Reading> readings) {
        for (Measurements.Reading reading : readings) {
            if (reading.fact().span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Fact.Kind> kind(Quantity quantity) {
        return units.amount(quantity.unit());
    }

    private static Fact fact(Fact.Kind kind, Quantity quantity) {
        String value = quantity.value() + (quantity.under().isEmpty() ? "" : "/" + quantity.under());
        return new Fact(kind, value, quantity.unit(), quantity.span());
    }

    /** «x2», «x 2», but not «x 2 days». */
    private static void times(String text, Word word, List<Fact> facts) {
        int from = word.start() + 1;
        from += from < text.length() && text.charAt(from) == ' ' && word.end() == from ? 1 : 0;
        int end = from;
        while (end < text.length() && Quantity.isDigit(text.charAt(end))) {
            end++;
        }
        boolean alone = end == text.length() || !isFollowed(text, end);
        if (end > from && end - from < 3 && alone && Integer.parseInt(text.substring(from, end)) <= MOST_TIMES) {
            Span span = new Span(word.start(), end);
            facts.add(new Fact(Fact.Kind.NUMBER, text.substring(from, end), span));
        }
    }

    /** True where a number goes on or counts what stands behind it: «x 1.5 cm», «x 2 days». */
    private static boolean isFollowed(String text, int end) {
        char c = text.charAt(end);
        boolean more = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
        return Character.isLetter(c) || (more && (c == ' ' || c == '.' || c == '-'));
    }
}
