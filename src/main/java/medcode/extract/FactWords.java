package medcode.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Finds the facts that words state: sides, episodes of care, trimesters, severity, acuity, kinds of fracture. */
final class FactWords {
    private final Phrases<Row> phrases;
    private final Map<String, Set<String>> contexts = new HashMap<>();

    FactWords(Lexicon lexicon) {
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : lexicon.table("facts.tsv")) {
            List<String> words = new ArrayList<>();
            for (Word word : lexicon.words(cells.get(0))) {
                words.add(word.normal());
            }
            rows.add(Row.of(cells, words));
        }
        phrases = new Phrases<>(rows, Row::words);
        for (List<String> cells : lexicon.table("fact_contexts.tsv")) {
            contexts.computeIfAbsent(cells.get(0), any -> new HashSet<>()).add(cells.get(1));
        }
    }

    /**
     * A row of the table.
     *
     * @param kind null where the words state nothing: «right now»
     * @param needs the words that must stand near, as {@code fact_contexts.tsv} names them, or empty
     */
    private record Row(List<String> words, boolean capital, Fact.Kind kind, String value, String needs) {
        static Row of(List<String> cells, List<String> words) {
            String kind = cells.get(2).isEmpty() ? "" : cells.get(1);
            return new Row(
                    words,
                    SectionHeadings.isCapital(cells.get(0), 0, cells.get(0).length()),
                    kind.isEmpty()
                            ? null
                            : Fact.Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')),
                    cells.get(2),
                    cells.get(3));
        }
    }

    /** True where one of a context's words is among the words from {@code from} to {@code to}. */
    boolean isNear(String context, List<Word> words, int from, int to) {
        Set<String> wanted = contexts.get(context);
        for (int at = Math.max(0, from); at < Math.min(to, words.size()); at++) {
            if (wanted.contains(words.get(at).stem())) {
                return true;
            }
        }
        return false;
    }

    List<Fact> in(String text, Section section, List<Word> words) {
        List<Fact> facts = new ArrayList<>();
        for (Phrases.Hit<Row> hit : phrases.hits(words, 0, words.size())) {
            Row row = hit.row();
            Span span = new Span(
                    words.get(hit.first()).start(), words.get(hit.end() - 1).end());
            boolean written = !row.capital || SectionHeadings.isCapital(text, span.start(), span.end());
            if (row.kind != null && written && isSupported(row, hit, section, words)) {
                facts.add(new Fact(row.kind, row.value, span));
            }
        }
        return facts;
    }

    private boolean isSupported(Row row, Phrases.Hit<Row> hit, Section section, List<Word> words) {
        return switch (row.needs) {
            case "" -> true;
            case "body" -> isNear("body", words, hit.end(), hit.end() + 3);
            case "past" ->
                section.kind().weight() > 0
                        && !section.kind().id().equals("plan")
                        && !section.kind().id().equals("assessment-plan");
            default -> isNear(row.needs, words, 0, words.size());
        };
    }
}
