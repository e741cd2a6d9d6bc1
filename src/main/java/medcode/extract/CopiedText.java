package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;

/**
 * Knows the words by which a note says that a part of it comes from an earlier one: in a sentence they speak of that
 * sentence, in a heading or on a line of their own of the section up to where the copy ends.
 */
final class CopiedText {
    /** A line with hardly more words than the cue only announces what follows: «[Copied from note of 3/2/2026]». */
    private static final int FEW_WORDS = 7;

    private final Lexicon lexicon;
    private final Phrases<Cue> cues;

    CopiedText(Lexicon lexicon) {
        this.lexicon = lexicon;
        List<Cue> rows = new ArrayList<>();
        for (List<String> row : lexicon.table("copied_cues.tsv")) {
            rows.add(new Cue(List.of(row.get(0).split(" ")), row.get(1).equals("begins")));
        }
        cues = new Phrases<>(rows, Cue::words);
    }

    private record Cue(List<String> words, boolean begins) {}

    /** One reading of a note, sentence by sentence. */
    final class Search {
        private final String text;
        private Section section;
        /** Behind the copied part that a heading or a line of its own announced. */
        private int end;

        Search(String text) {
            this.text = text;
        }

        /** True where the note says that the next sentence is copied. */
        boolean isCopied(Sentence sentence, List<Word> words) {
            if (!sentence.section().equals(section)) {
                section = sentence.section();
                end = heads(section.heading()) ? section.body().end() : 0;
            }
            List<Phrases.Hit<Cue>> hits = cues.hits(words, 0, words.size());
            if (hits.isEmpty()) {
                return sentence.span().start() < end;
            }
            boolean begins = hits.get(hits.size() - 1).row().begins;
            boolean announces =
                    words.size() <= FEW_WORDS || text.charAt(sentence.span().end() - 1) == ':';
            if (!begins || announces) {
                end = begins ? section.body().end() : 0;
            }
            return begins;
        }

        private boolean heads(Span heading) {
            if (heading.length() == 0) {
                return false;
            }
            List<Word> words = lexicon.words(text, heading.start(), heading.end());
            return !cues.hits(words, 0, words.size()).isEmpty();
        }
    }
}
