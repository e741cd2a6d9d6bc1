package medcode.extract;

import java.util.List;
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

    /** The same note with other mentions. */
    public Extraction with(List<Mention> others) {
        return new Extraction(note, sections, sentences, others, facts);
    }
}
