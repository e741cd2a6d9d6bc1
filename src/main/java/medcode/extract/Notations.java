package medcode.extract;

import java.util.List;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Finds values that a notation of their own states in one word: {@code E3V4M6}, {@code T2N0M0}. */
final class Notations {
    private static final int MOST_LETTERS = 12;

    private Notations() {}

    static void in(String text, List<Word> words, List<Fact> facts) {
        for (Word word : words) {
            String normal = word.normal();
            if (normal.length() < 2 || normal.length() > MOST_LETTERS) {
                continue;
            }
            char first = normal.charAt(0);
            if (first == 'e' && normal.length() == 6 && normal.charAt(2) == 'v' && normal.charAt(4) == 'm') {
                coma(word, facts);
            } else if (first == 't' || ((first == 'p' || first == 'c' || first == 'y') && normal.indexOf('t') == 1)) {
                tumor(text, word, facts);
            }
        }
    }

    private static void coma(Word word, List<Fact> facts) {
        Fact.Kind[] kinds = {Fact.Kind.GLASGOW_EYE, Fact.Kind.GLASGOW_VERBAL, Fact.Kind.GLASGOW_MOTOR};
        String most = "456";
        for (int part = 0; part < kinds.length; part++) {
            char score = word.normal().charAt(part * 2 + 1);
            if (score >= '1' && score <= most.charAt(part)) {
                Span span = new Span(word.start() + part * 2, word.start() + part * 2 + 2);
                facts.add(new Fact(kinds[part], String.valueOf(score), span));
            }
        }
    }

    /** Tumor, nodes, metastasis: {@code pT2aN1M0}. */
    private static void tumor(String text, Word word, List<Fact> facts) {
        Span span = new Span(word.start(), word.end());
        int tumor = text.indexOf('T', span.start());
        int nodes = text.indexOf('N', span.start());
        boolean written = tumor >= 0
                && tumor < nodes
                && nodes + 1 < span.end()
                && isStage(text.charAt(tumor + 1))
                && isStage(text.charAt(nodes + 1));
        if (written) {
            facts.add(new Fact(Fact.Kind.TUMOR_STAGE, span.of(text), span));
        }
    }

    private static boolean isStage(char c) {
        return (c >= '0' && c <= '4') || c == 'x' || c == 'X' || c == 'i';
    }
}
