package medcode.suggest.drug;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.lexicon.Lexicon;
import medcode.note.Span;

/** The words by which a sentence says how a drug was taken and what came of it. */
final class DrugCues {
    private final List<Cue> cues = new ArrayList<>();

    /** What a cue says of the drug in its sentence. */
    enum Use {
        POISONING,
        INTERACTION,
        SELF_HARM,
        ASSAULT,
        UNDETERMINED,
        UNDERDOSING,
        /** Stands between an effect and its drug. */
        LINK,
        /** Does so where the sentence says that the drug was taken correctly: «after». */
        LINK_IF_CORRECT,
        CORRECT
    }

    /**
     * A line of the table.
     *
     * @param reason the wording of the code that says why too little was taken, or empty
     */
    record Cue(String words, Use use, String reason) {}

    /** The cues of a sentence with their places. */
    record Found(List<Cue> cues, List<Span> spans) {
        boolean has(Use use) {
            return of(use).isPresent();
        }

        Optional<Cue> of(Use use) {
            return cues.stream().filter(cue -> cue.use == use).findFirst();
        }
    }

    DrugCues(Lexicon lexicon) {
        for (List<String> row : lexicon.table("drug_cues.tsv")) {
            Use use = Use.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            cues.add(new Cue(row.get(0), use, row.get(2)));
        }
    }

    /** True where a sentence holds a cue of a use. */
    boolean says(Use use, String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return cues.stream().anyMatch(cue -> cue.use == use && wordAt(lower, cue.words, 0) >= 0);
    }

    Found in(String text, Span sentence) {
        String lower = sentence.of(text).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        List<Cue> found = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Cue cue : cues) {
            int at = wordAt(lower, cue.words, 0);
            while (at >= 0) {
                found.add(cue);
                spans.add(new Span(sentence.start() + at, sentence.start() + at + cue.words.length()));
                at = wordAt(lower, cue.words, at + 1);
            }
        }
        return new Found(found, spans);
    }

    /** Where whole words stand in a text, or -1; text and words are in lower case. */
    static int wordAt(String text, String words, int from) {
        int at = text.indexOf(words, from);
        while (at >= 0 && !(isEdge(text, at - 1) && isEdge(text, at + words.length()))) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
