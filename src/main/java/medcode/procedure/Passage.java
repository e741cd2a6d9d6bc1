package medcode.procedure;

import java.util.ArrayList;
import java.util.List;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/**
 * The words that choose the values of a procedure, the nearest first: its sentence; in the description of an operation the
 * whole of it, elsewhere the sentences beside it.
 */
final class Passage {
    /** Parts of the report of an operation; they describe one another. */
    private static final List<String> REPORT = List.of("procedure", "imaging", "postop-diagnosis", "preop-diagnosis");

    private static final int BEHIND = 2;

    private final Lexicon lexicon;
    private final List<List<Stretch>> levels = new ArrayList<>();
    private final String text;

    private Passage(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    static Passage of(Extraction extraction, Mention mention, Lexicon lexicon) {
        Passage passage = new Passage(lexicon, extraction.note().text());
        List<Sentence> sentences = extraction.sentences();
        int own = 0;
        while (own < sentences.size() && !sentences.get(own).span().equals(mention.sentence())) {
            own++;
        }
        passage.add(List.of(mention.sentence()));
        boolean reported = isReport(mention.section().kind().id());
        List<Span> near = new ArrayList<>();
        for (int at = own + 1; at < sentences.size() && at <= own + BEHIND; at++) {
            if (sentences.get(at).section().equals(mention.section())) {
                near.add(sentences.get(at).span());
            }
        }
        passage.add(near);
        List<Span> report = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean same = sentence.section().equals(mention.section());
            if (reported && (same || isReport(sentence.section().kind().id()))) {
                report.add(sentence.span());
            }
        }
        passage.add(report);
        return passage;
    }

    private static boolean isReport(String section) {
        return REPORT.contains(section);
    }

    private void add(List<Span> spans) {
        List<Stretch> level = new ArrayList<>();
        spans.forEach(span -> level.add(Stretch.of(text, span, lexicon)));
        levels.add(level);
    }

    /** The sentences, the nearest first. */
    List<List<Stretch>> levels() {
        return levels;
    }

    /** The sentence that names the procedure. */
    Stretch own() {
        return levels.get(0).get(0);
    }

    List<Word> wordsOf(Span span) {
        return lexicon.words(text, span.start(), span.end());
    }

    /** True where one of some phrases stands in it. */
    boolean says(List<List<String>> phrases) {
        for (List<Stretch> level : levels) {
            for (Stretch stretch : level) {
                if (phrases.stream().anyMatch(phrase -> stretch.find(phrase) >= 0)) {
                    return true;
                }
            }
        }
        return false;
    }
}
