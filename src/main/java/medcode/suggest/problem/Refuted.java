package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Stems;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Suspicions that the note itself takes back: «possible sepsis on arrival; no sepsis» (guidelines II.H, IV.H). */
public final class Refuted {
    private static final String ENDS = ".,;:\n";
    /** Clauses behind a suspicion that may take it back, and the words of one that does. */
    private static final int CLAUSES = 3;

    private static final int MOST_WORDS = 5;

    private final Lexicon lexicon;
    private final Stems stems;
    private final Phrases<List<String>> refuting;
    private final Set<String> general;

    public Refuted(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.stems = lexicon.stems();
        List<List<String>> phrases = new ArrayList<>();
        lexicon.table("refuting_words.tsv").forEach(row -> phrases.addAll(lexicon.phrases(row.get(0))));
        this.general = lexicon.wordSet("general_words.tsv");
        this.refuting = new Phrases<>(phrases, phrase -> phrase);
    }

    /** True for an uncertain condition that a later mention denies by the same words or code. */
    public boolean is(Problem problem, Extraction extraction) {
        if (problem.assertion() != Assertion.UNCERTAIN) {
            return false;
        }
        String text = extraction.note().text();
        for (Mention suspected : problem.conditions()) {
            Set<String> words = Set.copyOf(stems.ofPhrase(suspected.span().of(text)));
            for (Mention later : extraction.mentions()) {
                boolean denied = later.assertion() == Assertion.NEGATED
                        && later.span().start() > suspected.span().end();
                if (denied && (isSame(suspected, later) || words.containsAll(named(later, text)))) {
                    return true;
                }
            }
            if (isTakenBack(suspected, extraction)) {
                return true;
            }
        }
        return false;
    }

    /** By a short clause behind it that names no other condition: «observed for suspected sepsis; ruled out». */
    private boolean isTakenBack(Mention suspected, Extraction extraction) {
        String text = extraction.note().text();
        int start = clauseEnd(text, suspected.span().end()) + 1;
        for (int clause = 0; clause < CLAUSES && start < text.length(); clause++) {
            int end = clauseEnd(text, start);
            if (refutes(new Span(start, end), extraction)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private boolean refutes(Span clause, Extraction extraction) {
        List<Word> words = lexicon.words(extraction.note().text(), clause.start(), clause.end());
        return words.size() <= MOST_WORDS
                && !refuting.hits(words, 0, words.size()).isEmpty()
                && extraction.mentions().stream()
                        .noneMatch(mention -> mention.kind() == Mention.Kind.CONDITION
                                && clause.contains(mention.span())
                                && !isGeneral(mention, extraction.note().text()));
    }

    /** «Infection not found»: what names no condition by itself. */
    private boolean isGeneral(Mention mention, String text) {
        return general.contains(mention.span().of(text).toLowerCase(Locale.ROOT));
    }

    private static int clauseEnd(String text, int from) {
        int end = from;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private List<String> named(Mention mention, String text) {
        return stems.ofPhrase(mention.span().of(text));
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.codes().stream().anyMatch(other.codes()::contains);
    }
}
