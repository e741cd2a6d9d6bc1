package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Finds the facts that words state: sides, episodes of care, trimesters, severity, acuity, kinds of fracture, status. */
final class FactWords {
    /** As many words ahead a body part makes an «R» a side: «R lower leg». */
    private static final int BODY_REACH = 3;

    private final Phrases<Row> phrases;
    private final FactContexts contexts;

    FactWords(Lexicon lexicon, FactContexts contexts) {
        this.contexts = contexts;
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : lexicon.table("facts.tsv")) {
            List<String> words = new ArrayList<>();
            for (Word word : lexicon.words(cells.get(0))) {
                words.add(word.normal());
            }
            rows.add(Row.of(cells, words));
        }
        phrases = new Phrases<>(rows, Row::words);
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
                    HeadingText.isCapital(cells.get(0), 0, cells.get(0).length()),
                    kind.isEmpty() ? null : Fact.Kind.of(kind),
                    cells.get(2),
                    cells.get(3));
        }
    }

    List<Fact> in(String text, Section section, List<Word> words) {
        List<Fact> facts = new ArrayList<>();
        for (Phrases.Hit<Row> hit : phrases.hits(words, 0, words.size())) {
            Row row = hit.row();
            Span span = new Span(
                    words.get(hit.first()).start(), words.get(hit.end() - 1).end());
            boolean written = !row.capital || HeadingText.isCapital(text, span.start(), span.end());
            if (row.kind != null && written && isSupported(row, hit, section, words)) {
                facts.add(new Fact(row.kind, row.value, span));
            }
        }
        return resolved(facts);
    }

    private boolean isSupported(Row row, Phrases.Hit<Row> hit, Section section, List<Word> words) {
        return switch (row.needs) {
            case "" -> true;
            case "body" -> contexts.isNear("body", words, hit.end(), hit.end() + BODY_REACH);
            case "past" ->
                section.kind().weight() > 0
                        && !section.kind().id().equals("plan")
                        && !section.kind().id().equals("assessment-plan");
            default -> contexts.isNear(row.needs, words, 0, words.size());
        };
    }

    /** «Contralateral» and «ipsilateral» as the side they mean beside the one side that stands before them, if one does. */
    private static List<Fact> resolved(List<Fact> facts) {
        List<Fact> resolved = facts;
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (fact.kind() == Fact.Kind.LATERALITY && fact.value().endsWith("lateral")) {
                if (resolved == facts) {
                    resolved = new ArrayList<>(facts);
                }
                String side = side(fact.value(), anchor(facts, i));
                resolved.set(i, side.isEmpty() ? null : new Fact(fact.kind(), side, fact.span()));
            }
        }
        if (resolved != facts) {
            resolved.removeIf(fact -> fact == null);
        }
        return resolved;
    }

    private static String side(String word, String anchor) {
        if (word.equals("bilateral")) {
            return word;
        }
        return word.equals("ipsilateral") ? anchor : anchor.equals("left") ? "right" : anchor.isEmpty() ? "" : "left";
    }

    private static String anchor(List<Fact> facts, int before) {
        String anchor = "";
        for (Fact fact : facts.subList(0, before)) {
            if (fact.kind() == Fact.Kind.LATERALITY
                    && (fact.value().equals("left") || fact.value().equals("right"))) {
                if (!anchor.isEmpty() && !anchor.equals(fact.value())) {
                    return "";
                }
                anchor = fact.value();
            }
        }
        return anchor;
    }
}
