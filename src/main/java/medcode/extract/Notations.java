package medcode.extract;

import java.util.List;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Finds values that a notation of their own states: {@code E3V4M6}, {@code E3 V4 M6}, {@code T2N0M0}. */
final class Notations {
    private static final int MOST_LETTERS = 12;
    private static final String SCORES = "evm";

    private Notations() {}

    static void in(String text, List<Word> words, List<Fact> facts) {
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            String normal = word.normal();
            if (normal.length() < 2 || normal.length() > MOST_LETTERS) {
                continue;
            }
            char first = normal.charAt(0);
            if (first == 'e' && normal.length() == 6 && normal.charAt(2) == 'v' && normal.charAt(4) == 'm') {
                coma(normal, word.start(), facts);
            } else if (first == 'e' && isApart(words, at)) {
                for (Word score : words.subList(at, at + SCORES.length())) {
                    coma(score.normal(), score.start(), facts);
                }
            } else if (first == 't' || ((first == 'p' || first == 'c' || first == 'y') && normal.indexOf('t') == 1)) {
                tumor(text, word, facts);
            }
        }
    }

    /** Each score in a word of its own. */
    private static boolean isApart(List<Word> words, int first) {
        for (int part = 0; part < SCORES.length(); part++) {
            String normal =
                    first + part < words.size() ? words.get(first + part).normal() : "";
            if (normal.length() != 2 || normal.charAt(0) != SCORES.charAt(part)) {
                return false;
            }
        }
        return true;
    }

    private static void coma(String scores, int start, List<Fact> facts) {
        Fact.Kind[] kinds = {Fact.Kind.GLASGOW_EYE, Fact.Kind.GLASGOW_VERBAL, Fact.Kind.GLASGOW_MOTOR};
        String most = "456";
        for (int at = 0; at + 1 < scores.length(); at += 2) {
            int part = SCORES.indexOf(scores.charAt(at));
            char score = scores.charAt(at + 1);
            if (score >= '1' && score <= most.charAt(part)) {
                Span span = new Span(start + at, start + at + 2);
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
