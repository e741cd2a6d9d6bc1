package medcode.suggest.circumstance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.suggest.Candidate;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;

/**
 * The codes for what a patient had and what runs in the family: the Index has «History, personal» and «History, family»
 * for many diseases, and the Tabular List codes for groups of them.
 */
public final class Histories {
    private static final String FOR = " for ";
    static final String PERSONAL = "personal history of ";
    private static final String FAMILY = "family history of ";

    private static final int CANDIDATES = 5;
    /** A disease whose code is less sure is not put in its group. */
    private static final double KNOWN = 0.7;

    /** Less may be due to the words that all histories share. */
    private static final double SURE = 0.8;

    private static final double ITSELF = 0.15;
    private static final double CATEGORY = 0.1;
    private static final double RESIDUAL = 0.15;

    private final PhraseCoder phrases;
    private final CodeTable table;
    private final double leastScore;

    public Histories(PhraseCoder phrases, CodeTable table, double leastScore) {
        this.phrases = phrases;
        this.table = table;
        this.leastScore = leastScore;
    }

    /** The codes of a disease that the patient had, best first; empty where none is known. */
    public List<Candidate> personal(String disease, Collection<String> documented) {
        return named(PERSONAL, names(disease, documented), documented);
    }

    /** The codes of what a problem says the patient had; what was operated on is not put in a group of diseases. */
    public List<Candidate> personal(Problem problem, String noteText) {
        List<Name> names = new ArrayList<>();
        if (problem.mentionsProcedure()) {
            problem.past(noteText).ifPresent(disease -> names.add(new Name(disease, ITSELF)));
            names.add(new Name(problem.text(), ITSELF));
            treated(problem, noteText).ifPresent(disease -> names.addAll(names(disease, problem.documented())));
        } else {
            names.addAll(names(problem.text(), problem.documented()));
            treated(problem, noteText)
                    .or(() -> problem.past(noteText))
                    .ifPresent(disease -> names.addAll(names(disease, problem.documented())));
        }
        return named(PERSONAL, names, problem.documented());
    }

    /** What was operated on, by the words that are known where they are: «resection for [colon cancer] in 2019». */
    private static Optional<String> treated(Problem problem, String noteText) {
        return Stream.concat(
                        problem.conditions().stream()
                                .map(mention -> mention.span().of(noteText)),
                        Stream.of(problem.text()))
                .filter(text -> text.contains(FOR))
                .map(text -> text.substring(text.indexOf(FOR) + FOR.length()))
                .findFirst();
    }

    /** The codes of a disease that a relative of the patient has or had, best first; empty where none is known. */
    public List<Candidate> family(String disease, Collection<String> documented) {
        return named(FAMILY, names(disease, documented), documented);
    }

    private List<Candidate> named(String whose, List<Name> names, Collection<String> documented) {
        List<Candidate> best = List.of();
        double worth = 0;
        for (Name name : names) {
            List<Candidate> found = phrases.candidates(whose + name.text, documented, CANDIDATES).stream()
                    .filter(candidate -> candidate.isHistory() && candidate.isOfFamily() == whose.equals(FAMILY))
                    .filter(candidate -> name.worth >= ITSELF || isOfGroup(candidate))
                    .toList();
            if (!found.isEmpty()
                    && found.get(0).score() >= Math.max(leastScore, SURE)
                    && worth(found.get(0), name) > worth) {
                best = found;
                worth = worth(found.get(0), name);
            }
        }
        return best;
    }

    private static double worth(Candidate found, Name name) {
        return found.score() + name.worth - (found.title().contains("specified") ? RESIDUAL : 0);
    }

    /** A group has the code that is for all of it, or for its others; one of its members is not meant. */
    private static boolean isOfGroup(Candidate candidate) {
        String code = candidate.code().compact();
        return code.length() == candidate.node().compact().length()
                || (candidate.title().contains("other")
                        && code.length() == candidate.node().compact().length() + 1);
    }

    /**
     * A disease or a group that it belongs to.
     *
     * @param worth more for what says more
     */
    private record Name(String text, double worth) {}

    /** The disease itself, its category, section and chapter; that a symptom of some kind was there says nothing. */
    private List<Name> names(String disease, Collection<String> documented) {
        List<Name> names = new ArrayList<>(List.of(new Name(disease, ITSELF)));
        Optional<CodeEntry> now = phrases.candidates(disease, documented, 1).stream()
                .filter(found -> found.score() >= KNOWN && !found.isOfChapter21() && !found.isSymptom())
                .findFirst()
                .flatMap(found -> table.find(found.code()));
        if (now.isPresent()) {
            table.find(now.get().code().category()).ifPresent(entry -> names.add(new Name(entry.title(), CATEGORY)));
            table.block(now.get().section()).ifPresent(block -> names.add(new Name(block.words(), 0)));
            table.block(now.get().chapter()).ifPresent(block -> names.add(new Name(block.words(), -CATEGORY)));
        }
        return names;
    }

    /** What a disease belongs to, as the publications name it, from its code to its chapter. */
    List<String> groups(String disease) {
        List<String> groups = new ArrayList<>();
        names(disease, List.of()).forEach(name -> groups.add(name.text));
        phrases.candidates(disease, 1).forEach(found -> groups.addAll(1, found.trail()));
        return groups;
    }
}
