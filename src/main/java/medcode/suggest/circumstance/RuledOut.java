package medcode.suggest.circumstance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.Assertion;
import medcode.extract.EncounterWords;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Patient;
import medcode.suggest.problem.Problem;

/**
 * A visit for a suspected condition that was ruled out, in a note that names no other (guideline I.C.21.c.6): observation,
 * of a newborn by the organ system.
 */
public final class RuledOut {
    private static final String AUTHORITY = "guideline I.C.21.c.6";
    private static final String CHAPTER = "newborn chapter";
    private static final String SUSPECTED = "newborn symptom";
    private static final String OTHER =
            "encounter for observation for other suspected diseases and conditions ruled out";
    /** What is not named so is one of the others. */
    private static final double NAMED = 0.9;

    private static final Set<String> SUSPICION =
            Set.of("suspected", "suspicion", "observation", "observed", "possible");

    private final PhraseCoder phrases;
    private final Histories histories;
    private final CodeTable table;
    private final EncounterWords encounter;
    private final Lexicon lexicon;
    private final double leastScore;

    public RuledOut(PhraseCoder phrases, Histories histories, CodeTable table, Lexicon lexicon, double leastScore) {
        this.phrases = phrases;
        this.histories = histories;
        this.table = table;
        this.encounter = EncounterWords.bundled();
        this.lexicon = lexicon;
        this.leastScore = leastScore;
    }

    List<Coded> codes(Extraction extraction) {
        String note = extraction.note().text().toLowerCase(Locale.ROOT);
        boolean out = note.contains("ruled out") || note.contains("not confirmed") || note.contains("not found");
        if (!out || !isSuspected(note)) {
            return List.of();
        }
        boolean newborn = note.contains("newborn")
                || note.contains("neonate")
                || Patient.facts(extraction).stream().anyMatch(Patient::isNewbornAge);
        for (Mention mention : extraction.mentions()) {
            boolean doubted = mention.assertion() == Assertion.NEGATED || mention.assertion() == Assertion.UNCERTAIN;
            boolean condition =
                    mention.kind() == Mention.Kind.CONDITION || (newborn && mention.kind() == Mention.Kind.SYMPTOM);
            if (condition && doubted) {
                return coded(extraction, mention, newborn);
            }
        }
        return List.of();
    }

    private boolean isSuspected(String note) {
        for (Word word : lexicon.words(note)) {
            if (SUSPICION.contains(word.normal())) {
                return true;
            }
        }
        return false;
    }

    private List<Coded> coded(Extraction extraction, Mention mention, boolean newborn) {
        String text = mention.span().of(extraction.note().text());
        Optional<Candidate> best = Optional.empty();
        for (String name : names(text, mention, newborn)) {
            String named = newborn
                    ? "observation and evaluation of newborn for suspected " + name + " condition ruled out"
                    : "encounter for observation for suspected " + name + " ruled out";
            best = better(best, named);
        }
        if (!newborn) {
            best = best.filter(found -> found.score() >= NAMED).or(() -> better(Optional.empty(), OTHER));
        }
        Problem problem = new Problem(
                mention.span(), text, mention.section(), mention.sentence(), Assertion.PRESENT, Set.of(), List.of());
        return best.map(found -> new Coded(List.of(problem), found, List.of(), List.of(AUTHORITY))).stream()
                .toList();
    }

    /** The groups of the disease; a newborn's is one of an organ system, by its chapter. */
    private List<String> names(String text, Mention mention, boolean newborn) {
        List<String> names = new ArrayList<>(histories.groups(text));
        String suspected = newborn ? encounter.meaning(SUSPECTED, text) : "";
        if (!suspected.isEmpty()) {
            return List.of(suspected);
        }
        for (Code code : newborn ? mention.codes() : List.<Code>of()) {
            String chapter = table.find(code).map(CodeEntry::chapter).orElse("");
            String system = encounter.meaning(CHAPTER, "chapter " + chapter);
            if (!system.isEmpty()) {
                return List.of(system);
            }
        }
        return names;
    }

    private Optional<Candidate> better(Optional<Candidate> best, String named) {
        double least = best.map(Candidate::score).orElse(leastScore);
        return phrases.candidates(named, List.of(), 1).stream()
                .filter(found -> found.isOfChapter21() && found.score() > least)
                .findFirst()
                .or(() -> best);
    }
}
