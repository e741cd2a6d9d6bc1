package medcode.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Memory;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.lexicon.WordForm;
import medcode.note.Span;

/** Finds what no entry term names: devices, organisms, medications and procedures, by tables of words and of endings. */
final class Vocabulary {
    private static final int LEAST_LETTERS = 6;
    private static final int LONGEST_ENDING = 8;
    private static final int FILTER_BITS = 1 << 10;

    private final Phrases<Row> phrases;
    private final Set<String> endings = new HashSet<>();
    /** Bits of the last two letters: most words end like no medication. */
    private final boolean[] lastLetters = new boolean[FILTER_BITS];

    private final Set<String> notMedications;
    private final Memory<String, Boolean> medications = new Memory<>(this::endsLikeMedication);

    Vocabulary(Lexicon lexicon) {
        List<Row> rows = new ArrayList<>();
        add(rows, lexicon, "devices.tsv", 0, Mention.Kind.DEVICE);
        add(rows, lexicon, "organisms.tsv", 0, Mention.Kind.ORGANISM);
        add(rows, lexicon, "medications.tsv", 0, Mention.Kind.MEDICATION);
        add(rows, lexicon, "procedures.tsv", 1, Mention.Kind.PROCEDURE);
        add(rows, lexicon, "not_mentions.tsv", 0, null);
        phrases = new Phrases<>(rows, Row::words);
        for (List<String> cells : lexicon.table("medication_endings.tsv")) {
            endings.add(cells.get(0));
            lastLetters[bit(WordForm.ending(cells.get(0)))] = true;
        }
        notMedications = lexicon.wordSet("not_medications.tsv");
    }

    private static void add(List<Row> rows, Lexicon lexicon, String table, int column, Mention.Kind kind) {
        for (List<String> cells : lexicon.table(table)) {
            for (String name : cells.get(column).split(";")) {
                if (!name.isBlank()) {
                    rows.add(Row.of(name.strip(), lexicon, kind));
                }
            }
        }
    }

    /**
     * A name; an abbreviation, all capitals in the table, is written exactly so.
     *
     * @param kind null where the words name nothing: «ultrasound-guided»
     */
    private record Row(List<String> words, String exact, Mention.Kind kind) {
        static Row of(String name, Lexicon lexicon, Mention.Kind kind) {
            List<String> words = new ArrayList<>();
            for (Word word : lexicon.words(name)) {
                words.add(word.normal());
            }
            return new Row(words, HeadingText.isCapital(name, 0, name.length()) ? name : "", kind);
        }
    }

    private static int bit(int ending) {
        return ending & (FILTER_BITS - 1);
    }

    /** What the words name, in order. */
    List<MentionFinder.Found> in(String text, Section section, List<Word> words) {
        List<MentionFinder.Found> found = new ArrayList<>();
        boolean allergies = section.kind().id().equals("allergies");
        int behind = 0;
        for (Phrases.Hit<Row> hit : phrases.hits(words, 0, words.size())) {
            medications(words, behind, hit.first(), allergies, found);
            behind = hit.end();
            Span span = new Span(
                    words.get(hit.first()).start(), words.get(hit.end() - 1).end());
            if (hit.row().kind != null && text.startsWith(hit.row().exact, span.start())) {
                found.add(found(span, hit.row().kind, allergies));
            }
        }
        medications(words, behind, words.size(), allergies, found);
        return found;
    }

    private void medications(List<Word> words, int from, int to, boolean allergies, List<MentionFinder.Found> found) {
        for (int at = from; at < to; at++) {
            Word word = words.get(at);
            if (lastLetters[bit(word.form().ending())] && medications.of(word.normal())) {
                found.add(found(new Span(word.start(), word.end()), Mention.Kind.MEDICATION, allergies));
            }
        }
    }

    private static MentionFinder.Found found(Span span, Mention.Kind kind, boolean allergies) {
        boolean allergy = allergies && kind == Mention.Kind.MEDICATION;
        return new MentionFinder.Found(span, allergy ? Mention.Kind.ALLERGY : kind, List.of());
    }

    private boolean endsLikeMedication(String word) {
        int length = word.length();
        if (length < LEAST_LETTERS) {
            return false;
        }
        for (int letters = 3; letters <= LONGEST_ENDING && letters < length - 1; letters++) {
            if (endings.contains(word.substring(length - letters))) {
                return !notMedications.contains(word);
            }
        }
        return false;
    }
}
