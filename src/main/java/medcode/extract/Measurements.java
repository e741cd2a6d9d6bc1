package medcode.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Finds measured values, scores, stages and dates by the names that stand beside them. */
final class Measurements {
    /** As many words may stand between a name and its number: «BMI today is about 41». */
    private static final int MOST_WORDS_BETWEEN = 6;
    /** As near a word must stand that tells what a stage is of. */
    private static final int REACH = 8;

    private static final String HALF = "0.5";

    private final Phrases<Row> names;
    private final FactContexts contexts;
    private final Quantities quantities;
    private final Map<String, String> fillers = new HashMap<>();
    private final Map<String, String> numberWords = new HashMap<>();

    Measurements(Lexicon lexicon, FactContexts contexts, Quantities quantities) {
        this.contexts = contexts;
        this.quantities = quantities;
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : lexicon.table("measurements.tsv")) {
            Measure measure = Measure.of(cells);
            for (String name : cells.get(0).split(";")) {
                rows.add(Row.of(name.strip(), lexicon, measure));
            }
        }
        names = new Phrases<>(rows, Row::words);
        for (List<String> cells : lexicon.table("measurement_fillers.tsv")) {
            fillers.put(cells.get(0), cells.get(1));
        }
        for (List<String> cells : lexicon.table("number_words.tsv")) {
            numberWords.put(cells.get(0), cells.get(1));
        }
    }

    /** A name of a measure; one with a capital in the table, «K», is written exactly so. */
    private record Row(List<String> words, String exact, Measure measure) {
        static Row of(String name, Lexicon lexicon, Measure measure) {
            List<String> words = new ArrayList<>();
            for (Word word : lexicon.words(name)) {
                words.add(word.normal());
            }
            return new Row(words, name.equals(name.toLowerCase(Locale.ROOT)) ? "" : name, measure);
        }
    }

    /**
     * A value with its name.
     *
     * @param mention null where the two are no mention together
     */
    record Reading(Span span, Mention.Kind mention, Fact fact) {}

    List<Reading> in(String text, List<Word> words) {
        List<Phrases.Hit<Row>> hits = names.hits(words, 0, words.size());
        if (hits.isEmpty()) {
            return List.of();
        }
        List<Reading> readings = new ArrayList<>();
        int at = 0;
        while (at < hits.size()) {
            int next = at + 1;
            while (next < hits.size() && hits.get(next).first() == hits.get(at).first()) {
                next++;
            }
            Reading reading = nearest(text, words, hits.subList(at, next));
            if (reading != null && !isKnown(readings, reading)) {
                readings.add(reading);
            }
            at = next;
        }
        return readings;
    }

    /** The readings of a sentence and those others that are over none of them. */
    static List<Reading> joined(List<Reading> readings, List<Reading> others) {
        List<Reading> joined = new ArrayList<>(readings);
        for (Reading other : others) {
            if (readings.stream().noneMatch(known -> known.span.overlaps(other.span))) {
                joined.add(other);
            }
        }
        return joined;
    }

    private static boolean isKnown(List<Reading> readings, Reading reading) {
        for (int i = readings.size() - 1; i >= 0 && i >= readings.size() - 3; i--) {
            if (readings.get(i).fact.span().overlaps(reading.fact.span())) {
                return true;
            }
        }
        return false;
    }

    /** Of the measures that share a name, the one whose own words stand nearest: «stage» of a kidney, of an ulcer. */
    private Reading nearest(String text, List<Word> words, List<Phrases.Hit<Row>> hits) {
        Reading nearest = null;
        int least = FactContexts.FAR;
        for (Phrases.Hit<Row> hit : hits) {
            Measure measure = hit.row().measure;
            int distance = measure.needs().isEmpty()
                    ? FactContexts.FAR - 1
                    : contexts.distance(measure.needs(), words, hit.first(), hit.end(), REACH);
            Reading reading = distance < least && isWritten(text, words, hit) ? reading(text, words, hit) : null;
            if (reading != null) {
                least = distance;
                nearest = reading;
            }
        }
        return nearest;
    }

    private static boolean isWritten(String text, List<Word> words, Phrases.Hit<Row> hit) {
        return text.startsWith(hit.row().exact, words.get(hit.first()).start());
    }

    private Reading reading(String text, List<Word> words, Phrases.Hit<Row> hit) {
        Measure measure = hit.row().measure;
        Fact fact = measure.place() == Measure.Place.BEFORE ? null : behind(text, words, hit);
        if (fact == null && measure.place() != Measure.Place.BEHIND) {
            fact = before(text, words, hit);
        }
        if (fact == null) {
            return null;
        }
        int start = Math.min(words.get(hit.first()).start(), fact.span().start());
        int end = Math.max(words.get(hit.end() - 1).end(), fact.span().end());
        return new Reading(new Span(start, end), measure.mention(), fact);
    }

    private Fact behind(String text, List<Word> words, Phrases.Hit<Row> hit) {
        Measure measure = hit.row().measure;
        if (measure.manner() == Measure.Manner.DATE || measure.manner() == Measure.Manner.TIME) {
            return Dates.behind(text, words, hit.end(), measure);
        }
        String said = "";
        int last = words.get(hit.end() - 1).end();
        int limit = Math.min(words.size(), hit.end() + MOST_WORDS_BETWEEN);
        for (int at = hit.end(); at < limit; at++) {
            Word word = words.get(at);
            if (stops(text, last, word.start())) {
                return null;
            }
            if (measure.manner() == Measure.Manner.GRADE && Grade.isOne(word.normal())) {
                return Grade.fact(measure, words, hit.first(), at, text);
            }
            if (Dates.isAt(text, word.start())) {
                at += 2;
                last = words.get(Math.min(at, words.size() - 1)).end();
                continue;
            }
            String filler = fillers.get(word.normal());
            if (filler == null) {
                return number(text, words, at, measure, said, last);
            }
            said = filler.isEmpty() ? said : filler;
            last = word.end();
        }
        return null;
    }

    private Fact number(String text, List<Word> words, int at, Measure measure, String said, int last) {
        Word word = words.get(at);
        String spelt = numberWords.get(word.normal());
        if (spelt != null) {
            boolean counted = measure.manner() == Measure.Manner.SCORE;
            return counted ? measure.fact(Quantity.spelt(said, spelt, new Span(word.start(), word.end()))) : null;
        }
        Quantity quantity = quantities.at(text, comparatorBefore(text, last, word.start()), text.length());
        return quantity == null || isSummand(text, quantity) ? null : measure.fact(quantity.said(said));
    }

    /** «3+4», «2+»: no value by itself. */
    private static boolean isSummand(String text, Quantity quantity) {
        int at = quantity.span().end();
        return text.startsWith("+", at) || text.startsWith(" +", at);
    }

    /** Where the sign before a number stands: {@code > 60}. */
    private static int comparatorBefore(String text, int from, int number) {
        for (int at = from; at < number; at++) {
            char c = text.charAt(at);
            if ("<>≤≥~".indexOf(c) >= 0) {
                return at;
            }
        }
        boolean point = number > from && text.charAt(number - 1) == '.' && number - 2 >= from;
        return point && text.charAt(number - 2) == ' ' ? number - 1 : number;
    }

    /** A name and its number stand in one line and clause. */
    private static boolean stops(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean point = c == '.' && at + 1 < to && text.charAt(at + 1) == ' ';
            if (c == ';' || c == '\n' || c == ',' || point) {
                return true;
            }
        }
        return false;
    }

    /** «1.5 packs per day», «15-20% of the body surface area»: the number that ends right before a name. */
    private Fact before(String text, List<Word> words, Phrases.Hit<Row> hit) {
        int name = words.get(hit.first()).start();
        int end = hit.first() - 1;
        while (end >= 0
                && hit.first() - end < 4
                && fillers.containsKey(words.get(end).normal())) {
            end--;
        }
        for (int at = Math.max(0, end - 2); end >= 0 && at <= end; at++) {
            Word word = words.get(at);
            int from = comparatorBefore(text, at == 0 ? 0 : words.get(at - 1).end(), word.start());
            Quantity quantity = quantities.at(text, Math.max(from, word.start() - 2), name);
            if (quantity != null && quantity.span().end() >= words.get(end).end()) {
                boolean apart = stops(text, quantity.span().end(), name);
                return apart ? null : hit.row().measure.fact(quantity);
            }
        }
        String spelt = end < 0 ? null : numberWords.get(words.get(end).normal());
        if (spelt == null || stops(text, words.get(end).end(), name)) {
            return null;
        }
        Span span = new Span(words.get(end).start(), words.get(end).end());
        return hit.row().measure.fact(Quantity.spelt("", withHalf(spelt, words, end), span));
    }

    /** «One and a half packs». */
    private String withHalf(String spelt, List<Word> words, int half) {
        int and = half - (half > 0 && words.get(half - 1).normal().equals("a") ? 2 : 1);
        boolean added = spelt.equals(HALF) && and > 0 && words.get(and).normal().equals("and");
        String whole = added ? words.get(and - 1).normal() : "";
        String number = numberWords.getOrDefault(whole, whole);
        return added && number.length() == 1 && Quantity.isDigit(number.charAt(0)) ? number + ".5" : spelt;
    }
}
