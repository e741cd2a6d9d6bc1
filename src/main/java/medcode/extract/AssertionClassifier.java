package medcode.extract;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.lexicon.Cue;
import medcode.lexicon.CueWords;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Note;
import medcode.note.Span;

/**
 * Decides what a sentence says of a mention in it, by cues before and behind it (the ConText algorithm: cues with
 * direction, scope, pseudo-cues and terminators), check-boxes and signs, and the section's default.
 */
public final class AssertionClassifier {
    private static final int OLDEST_CHILD = 12;

    private final Lexicon lexicon;
    private final CueWords cueWords;
    private final Phrases<Cue> cues;
    private final SectionHeadings headings;

    public AssertionClassifier(Lexicon lexicon) {
        this(lexicon, new SectionHeadings(lexicon.sections()));
    }

    AssertionClassifier(Lexicon lexicon, SectionHeadings headings) {
        this.lexicon = lexicon;
        this.cueWords = lexicon.cueWords();
        this.cues = new Phrases<>(lexicon.cues(), Cue::words);
        this.headings = headings;
    }

    /** Judges a target in a sentence that stands alone; a heading at its beginning counts as its section. */
    public Judgement classify(String sentence, Span target) {
        List<Word> words = lexicon.words(sentence);
        Assertion section = headings.inline(sentence, 0, sentence.length())
                .map(found -> found.kind().defaultAssertion())
                .orElse(Assertion.PRESENT);
        return classify(statement(sentence, words, CueWords.Known.NOTHING), target, section);
    }

    /** True where a sentence of a text, read for itself, says that a target is there. */
    public boolean isPresent(String text, Span sentence, Span target) {
        Span own = new Span(target.start() - sentence.start(), target.end() - sentence.start());
        return classify(sentence.of(text), own).assertion() == Assertion.PRESENT;
    }

    /** What cues ask of a note: years before its visit are past; in a child's note «the infant» is the patient. */
    static CueWords.Known known(Note note) {
        int visit = note.head().dateOfService().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        return new CueWords.Known(visit - 1, PatientAge.of(note).orElse(0) < OLDEST_CHILD);
    }

    /** Prepares the words of a sentence for all the mentions in them. */
    Statement statement(String text, List<Word> words, CueWords.Known known) {
        return new Statement(text, cueWords.of(text, words, known), cues);
    }

    Judgement classify(Statement statement, Span target, Assertion section) {
        int first = statement.wordAt(target.start());
        int end = statement.wordBefore(target.end());
        Map<Cue.Meaning, Phrases.Hit<Cue>> deciding = new EnumMap<>(Cue.Meaning.class);
        for (Phrases.Hit<Cue> hit : statement.hits(first, end)) {
            if (statement.reaches(hit, first, end)) {
                deciding.merge(
                        hit.row().meaning(),
                        hit,
                        (one, other) -> Statement.distance(one, first, end) < Statement.distance(other, first, end)
                                ? one
                                : other);
            }
        }
        settle(deciding, first, end);
        standing(statement, first, end, deciding);
        return judgement(statement, Mark.at(statement, target), deciding, section);
    }

    /** A habit or an allergy that the target names stands, unless it is said to be past: «illicit drug use». */
    private static void standing(Statement statement, int first, int end, Map<Cue.Meaning, Phrases.Hit<Cue>> deciding) {
        if (!deciding.containsKey(Cue.Meaning.HISTORICAL)) {
            for (Phrases.Hit<Cue> hit : statement.hits(first, end)) {
                boolean within = first <= hit.first() && hit.end() <= end;
                if (within && hit.row().meaning() == Cue.Meaning.STANDING) {
                    deciding.putIfAbsent(Cue.Meaning.STANDING, hit);
                }
            }
        }
    }

    private static Judgement judgement(
            Statement statement, Mark mark, Map<Cue.Meaning, Phrases.Hit<Cue>> deciding, Assertion section) {
        Set<Cue.Meaning> said = deciding.keySet();
        boolean affirmed = mark == Mark.AFFIRMED || said.contains(Cue.Meaning.NONE);
        boolean family = said.contains(Cue.Meaning.FAMILY) || section == Assertion.FAMILY;
        boolean past = said.contains(Cue.Meaning.HISTORICAL) || section == Assertion.HISTORICAL;
        boolean standing = said.contains(Cue.Meaning.STANDING) && !past;
        Judgement judgement = new Judgement(
                !affirmed && (mark == Mark.NEGATED || said.contains(Cue.Meaning.NEGATED)),
                mark == Mark.DOUBTED || said.contains(Cue.Meaning.UNCERTAIN),
                past || standing || section == Assertion.FAMILY,
                standing,
                said.contains(Cue.Meaning.HYPOTHETICAL) || section == Assertion.HYPOTHETICAL,
                family,
                Optional.empty());
        return withCue(judgement, statement, deciding);
    }

    /** Of «so in the past» and «so before and still so» the nearer holds: «diagnosed with lupus in 1998», not a heading. */
    private static void settle(Map<Cue.Meaning, Phrases.Hit<Cue>> deciding, int first, int end) {
        Phrases.Hit<Cue> past = deciding.get(Cue.Meaning.HISTORICAL);
        Phrases.Hit<Cue> standing = deciding.get(Cue.Meaning.STANDING);
        if (past != null && standing != null) {
            boolean stands = standing.row().scope() != Cue.Scope.SENTENCE
                    && Statement.distance(standing, first, end) <= Statement.distance(past, first, end);
            deciding.remove(stands ? Cue.Meaning.HISTORICAL : Cue.Meaning.STANDING);
        }
    }

    private static Judgement withCue(
            Judgement judgement, Statement statement, Map<Cue.Meaning, Phrases.Hit<Cue>> deciding) {
        Phrases.Hit<Cue> hit = switch (judgement.assertion()) {
            case NEGATED -> deciding.get(Cue.Meaning.NEGATED);
            case FAMILY -> deciding.get(Cue.Meaning.FAMILY);
            case HYPOTHETICAL -> deciding.get(Cue.Meaning.HYPOTHETICAL);
            case UNCERTAIN -> deciding.get(Cue.Meaning.UNCERTAIN);
            case HISTORICAL -> deciding.get(Cue.Meaning.HISTORICAL);
            case PRESENT -> null;
        };
        return hit == null ? judgement : judgement.with(statement.span(hit));
    }
}
