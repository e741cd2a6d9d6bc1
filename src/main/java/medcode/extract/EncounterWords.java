package medcode.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;

/**
 * What a note says of the whole encounter, wherever it says so: who the patient is, how a birth ended, what did an injury.
 * The words are in {@code encounter_words.tsv}.
 */
public final class EncounterWords {
    /** Sections that weigh less hold background, not this encounter. */
    private static final double COUNTS = 0.5;

    /** «not pregnant», «a prior delivery», «if pregnant». */
    private static final int REACH = 3;

    private static final Set<Assertion> NOT_NOW = Set.of(Assertion.NEGATED, Assertion.HYPOTHETICAL, Assertion.FAMILY);

    /** Its words deny by themselves: «the pregnancy is not affected». */
    private static final String INCIDENTAL = "incidental";

    private final Lexicon lexicon;
    /** Kinds that are asked of a phrase, not looked for in a note. */
    private static final Set<String> ASKED = Set.of(
            "maternal",
            "maternal chapter",
            "maternal diabetes",
            "maternal code",
            "sequela chapter",
            "acquired later",
            "in utero",
            "congenital chapter",
            "fetus",
            "scale",
            "coma score",
            "fetal anomaly",
            "newborn chapter",
            "newborn symptom",
            "obstetric",
            "insulin",
            "oral drugs",
            "diet",
            "not now");

    private final Phrases<Row> told;
    private final Phrases<Row> asked;
    private final Set<String> notNow = new HashSet<>();

    private static final class Bundled {
        static final EncounterWords WORDS = new EncounterWords(Lexicon.bundled());
    }

    /** By the table that comes with medcode, read once. */
    public static EncounterWords bundled() {
        return Bundled.WORDS;
    }

    private EncounterWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        List<Row> rows = rows(lexicon);
        Map<Boolean, List<Row>> parted = rows.stream().collect(Collectors.partitioningBy(Row::isAsked));
        this.asked = new Phrases<>(parted.get(true), Row::words);
        this.told = new Phrases<>(parted.get(false), Row::words);
        for (Row row : rows) {
            if (row.kind.equals("not now")) {
                notNow.addAll(row.words);
            }
        }
    }

    private record Row(String kind, List<String> words, String means) {
        boolean isAsked() {
            return ASKED.contains(kind);
        }
    }

    private static List<Row> rows(Lexicon lexicon) {
        List<Row> rows = new ArrayList<>();
        for (List<String> row : lexicon.table("encounter_words.tsv")) {
            lexicon.phrases(row.get(1)).forEach(words -> rows.add(new Row(row.get(0), words, row.get(2))));
        }
        return rows;
    }

    /**
     * Words of a note with what they mean.
     *
     * @param kind what they tell of: {@code pregnant}, {@code cause}
     * @param means the same in the words of the publications
     */
    public record Said(String kind, String means, Span span, Sentence sentence) {}

    /** What a phrase means as a word of a kind, or empty. */
    public String meaning(String kind, String phrase) {
        List<Word> words = lexicon.words(phrase);
        for (Phrases.Hit<Row> hit : asked.hits(words, 0, words.size())) {
            if (hit.row().kind.equals(kind)) {
                return hit.row().means;
            }
        }
        return "";
    }

    /** All that is said, in the text's order. */
    public List<Said> in(Extraction extraction) {
        List<Said> said = new ArrayList<>();
        for (Sentence sentence : extraction.sentences()) {
            SectionKind section = sentence.section().kind();
            if (section.weight() >= COUNTS && section.defaultAssertion() == Assertion.PRESENT) {
                add(extraction, sentence, said);
            }
        }
        return said;
    }

    private void add(Extraction extraction, Sentence sentence, List<Said> said) {
        List<Word> words = sentence.words();
        for (Phrases.Hit<Row> hit : told.hits(words, 0, words.size())) {
            Span span = new Span(
                    words.get(hit.first()).start(), words.get(hit.end() - 1).end());
            boolean stands = hit.row().kind.equals(INCIDENTAL)
                    || (isNow(extraction.note().text(), words, hit.first()) && isAsserted(extraction, span));
            if (stands) {
                said.add(new Said(hit.row().kind, hit.row().means, span, sentence));
            }
        }
    }

    /** What is denied or past before a comma does not reach behind it: «no foreign body, cut by a knife». */
    private boolean isNow(String text, List<Word> words, int first) {
        for (int at = first - 1; at >= Math.max(0, first - REACH); at--) {
            if (isParted(text, words.get(at).end(), words.get(at + 1).start())) {
                return true;
            }
            if (notNow.contains(words.get(at).normal())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isParted(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (",;:.".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsserted(Extraction extraction, Span span) {
        for (Mention mention : extraction.mentions()) {
            if (mention.span().overlaps(span) && NOT_NOW.contains(mention.assertion())) {
                return false;
            }
        }
        return true;
    }
}
