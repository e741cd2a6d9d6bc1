package medcode.extract;

import java.util.List;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/**
 * Diagnoses before an operation, which stand for those after it where the note gives none of its own: «Postoperative
 * diagnosis: same» (guideline IV.N).
 */
final class PreoperativeDiagnoses {
    static final String BEFORE = "preop-diagnosis";
    static final String AFTER = "postop-diagnosis";
    private static final String SAME = "same";

    private final SectionHeadings headings;
    private final Lexicon lexicon;
    private final SectionKind after;
    private final Set<String> same;

    PreoperativeDiagnoses(SectionHeadings headings, Lexicon lexicon) {
        this.headings = headings;
        this.lexicon = lexicon;
        this.after = headings.of("postoperative diagnosis").orElseThrow();
        this.same = lexicon.wordSet("same_words.tsv");
    }

    /** The same sections, those before the operation as those after it where they count. */
    List<Section> standing(List<Section> sections, String text) {
        boolean stated = false;
        boolean repeated = false;
        for (Section section : sections) {
            boolean of = section.kind().id().equals(AFTER);
            repeated |= of && refersBack(section, text);
            stated |= of || !headings.problems(section.kind()).isEmpty();
        }
        return stated && !repeated
                ? sections
                : sections.stream().map(this::standing).toList();
    }

    private Section standing(Section section) {
        return section.kind().id().equals(BEFORE) ? new Section(after, section.heading(), section.body()) : section;
    }

    /** «Same», «same, with adhesions», «as above»; nothing at all too. */
    private boolean refersBack(Section section, String text) {
        List<Word> words =
                lexicon.words(text, section.body().start(), section.body().end());
        return words.stream().allMatch(word -> same.contains(word.normal()))
                || words.get(0).normal().equals(SAME);
    }
}
