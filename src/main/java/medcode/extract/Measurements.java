package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Finds measured values (BMI, blood pressure…), stages and weeks of gestation. */
final class Measurements {
    /** As many words may stand between a name and its number: «BMI today is about 41». */
    private static final int MOST_WORDS_BETWEEN = 4;

    private static final Set<String> STAGES = Set.of("1", "2", "3", "3a", "3b", "4", "5");
    private static final Set<String> GUSTILO = Set.of("1", "2", "3", "3a", "3b", "3c");

    private final Phrases<Row> names;
    private final FactWords contexts;

    Measurements(Lexicon lexicon, FactWords contexts) {
        this.contexts = contexts;
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : lexicon.table("measurements.tsv")) {
            List<String> words = new ArrayList<>();
            for (Word word : lexicon.words(cells.get(0))) {
                words.add(word.normal());
            }
            Fact.Kind kind =
                    Fact.Kind.valueOf(cells.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            rows.add(new Row(words, kind, Double.parseDouble(cells.get(2)), Double.parseDouble(cells.get(3))));
        }
        names = new Phrases<>(rows, Row::words);
    }

    /** A measurement's name and the values that it can have. */
    private record Row(List<String> words, Fact.Kind kind, double least, double most) {}

    List<Fact> in(String text, List<Word> words) {
        List<Fact> facts = new ArrayList<>();
        boolean digits = false;
        for (Word word : words) {
            digits |= isDigit(word.normal().charAt(0));
        }
        if (!digits) {
            return facts;
        }
        for (Phrases.Hit<Row> hit : names.hits(words, 0, words.size())) {
            measured(facts, text, words, hit);
        }
        for (int at = 0; at < words.size(); at++) {
            stage(facts, words, at);
            weeks(facts, words, at);
        }
        return facts;
    }

    private static void measured(List<Fact> facts, String text, List<Word> words, Phrases.Hit<Row> hit) {
        Row row = hit.row();
        int limit = Math.min(words.size(), hit.end() + MOST_WORDS_BETWEEN);
        for (int at = hit.end(); at < limit; at++) {
            Word word = words.get(at);
            double value = number(word.normal());
            if (value >= 0) {
                boolean pressure = row.kind == Fact.Kind.BLOOD_PRESSURE;
                boolean fraction = at + 1 < words.size() && text.charAt(word.end()) == '/';
                if (value >= row.least && value <= row.most && pressure == fraction) {
                    Word last = pressure ? words.get(at + 1) : word;
                    Span span = new Span(word.start(), last.end());
                    facts.add(new Fact(row.kind, pressure ? span.of(text) : word.normal(), span));
                }
                return;
            }
        }
    }

    private void stage(List<Fact> facts, List<Word> words, int at) {
        String value = words.get(at).normal();
        if (at == 0 || value.length() > 2 || !(STAGES.contains(value) || GUSTILO.contains(value))) {
            return;
        }
        String before = words.get(at - 1).normal();
        Span span = new Span(words.get(at - 1).start(), words.get(at).end());
        if (contexts.isNear("gustilo", words, at - 3, at) && GUSTILO.contains(value)) {
            facts.add(new Fact(Fact.Kind.GUSTILO, value, span));
        } else if (before.equals("ckd") || (before.equals("stage") && contexts.isNear("ckd", words, at - 6, at + 6))) {
            facts.add(new Fact(Fact.Kind.CKD_STAGE, value, span));
        } else if (before.equals("stage") && contexts.isNear("ulcer", words, at - 6, at + 6)) {
            facts.add(new Fact(Fact.Kind.ULCER_STAGE, value, span));
        }
    }

    /** «32 weeks pregnant», «39 6/7 weeks gestation», «32w4d», «GA 34». */
    private void weeks(List<Fact> facts, List<Word> words, int at) {
        Word word = words.get(at);
        String normal = word.normal();
        int letter = normal.indexOf('w');
        if (letter > 0 && letter < 3 && number(normal.substring(0, letter)) > 0 && normal.length() <= 5) {
            facts.add(week(normal.substring(0, letter), word));
            return;
        }
        boolean fraction = at > 0 && isDigit(words.get(at - 1).normal().charAt(0));
        double value = fraction ? -1 : number(normal);
        if (value < 4
                || value > 43
                || normal.indexOf('.') >= 0
                || !contexts.isNear("gestation", words, at - 6, at + 7)) {
            return;
        }
        int unit = at + 1;
        while (unit < words.size()
                && unit < at + 3
                && isDigit(words.get(unit).normal().charAt(0))) {
            unit++;
        }
        boolean named = unit < words.size() && words.get(unit).stem().equals("week");
        boolean aged = at > 0 && contexts.isNear("gestational-age", words, at - 2, at);
        if (named || aged) {
            facts.add(week(normal, word));
        }
    }

    private static Fact week(String weeks, Word word) {
        return new Fact(Fact.Kind.WEEKS_OF_GESTATION, weeks, new Span(word.start(), word.end()));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The value of digits with at most one point, or -1. */
    private static double number(String normal) {
        int points = 0;
        for (int at = 0; at < normal.length(); at++) {
            char c = normal.charAt(at);
            if (c == '.') {
                points++;
            } else if (!isDigit(c)) {
                return -1;
            }
        }
        return points > 1 || normal.length() > 6 || normal.isEmpty() ? -1 : Double.parseDouble(normal);
    }
}
