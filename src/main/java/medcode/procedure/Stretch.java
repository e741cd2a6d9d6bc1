package medcode.procedure;

import java.util.ArrayList;
import java.util.List;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/** A sentence as words that choose values: each with its stem. */
record Stretch(Span span, String text, List<Word> words, List<String> stems) {

    static Stretch of(String noteText, Span span, Lexicon lexicon) {
        List<Word> words = lexicon.words(noteText, span.start(), span.end());
        List<String> stems = new ArrayList<>(words.size());
        for (Word word : words) {
            stems.add(lexicon.stems().family(word.stem()));
        }
        return new Stretch(span, noteText, words, stems);
    }

    /** The number of the word that begins at an offset, or of the first behind it. */
    int at(int offset) {
        int at = 0;
        while (at < words.size() && words.get(at).start() < offset) {
            at++;
        }
        return at;
    }

    /** Where words stand one behind the other; -1 where they do not. */
    int find(List<String> phrase) {
        for (int at = 0; at + phrase.size() <= words.size(); at++) {
            int length = 0;
            while (length < phrase.size() && words.get(at + length).normal().equals(phrase.get(length))) {
                length++;
            }
            if (length == phrase.size()) {
                return at;
            }
        }
        return -1;
    }
}
