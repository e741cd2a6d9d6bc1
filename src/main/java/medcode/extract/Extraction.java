package medcode.extract;

import java.util.List;
import medcode.lexicon.Word;
import medcode.note.Note;

/** What a note says: its sections and sentences, the mentions in them and the facts bound to none. */
public record Extraction(
        Note note, List<Section> sections, List<Sentence> sentences, List<Mention> mentions, List<Fact> facts) {

    public Extraction {
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        facts = List.copyOf(facts);
    }

    /** The words of the sentence that a mention stands in. */
    public List<Word> words(Mention mention) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= mention.sentence().start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low).words();
    }

    /** The same note with other mentions. */
    public Extraction with(List<Mention> others) {
        return new Extraction(note, sections, sentences, others, facts);
    }
}
