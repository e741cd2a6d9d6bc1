package medcode.suggest.circumstance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.extract.Circumstance;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Stated;
import medcode.suggest.problem.Wording;

/** The code of a circumstance: its published wording, filled with what the note says, as the publications look it up. */
public final class CircumstanceCoder {
    private static final int CANDIDATES = 5;
    private static final double OWN = 0.7;
    private static final String OBJECT = "…";
    private static final String HISTORY = "history of";

    private final PhraseCoder phrases;
    private final Histories histories;
    private final Lexicon lexicon;
    private final double leastScore;

    public CircumstanceCoder(PhraseCoder phrases, Histories histories, Lexicon lexicon, double leastScore) {
        this.phrases = phrases;
        this.histories = histories;
        this.lexicon = lexicon;
        this.leastScore = leastScore;
    }

    /** The codes of one circumstance, the one that names it first: one for each thing it speaks of, then what else it says. */
    List<Coded> code(Extraction extraction, Stated stated, Wording wording) {
        List<Coded> codes = new ArrayList<>();
        for (String named : wording.of(stated)) {
            if (!named.contains(OBJECT)) {
                coded(extraction, stated, named).ifPresent(codes::add);
            } else {
                for (Span object : stated.objects()) {
                    coded(extraction, stated, named, object).ifPresent(codes::add);
                }
            }
        }
        return codes;
    }

    /** What a patient had may be known by its group alone; all else is looked up as it is worded. */
    private Optional<Coded> coded(Extraction extraction, Stated stated, String named, Span object) {
        String text = object.of(extraction.note().text());
        if (!named.equals(Histories.PERSONAL + OBJECT)) {
            return stated.circumstance().place() == Circumstance.Place.EXPOSED
                    ? exposed(extraction, stated, named, text)
                    : coded(extraction, stated, named.replace(OBJECT, text));
        }
        Problem problem = problem(extraction, stated, object);
        return histories.personal(text, problem.documented()).stream()
                .findFirst()
                .map(best -> coded(problem, best, stated));
    }

    /** A disease that has no code of its own is one of its kind: «other viral communicable diseases». */
    private Optional<Coded> exposed(Extraction extraction, Stated stated, String named, String disease) {
        Optional<Coded> own = coded(extraction, stated, named.replace(OBJECT, disease))
                .filter(one -> one.candidate().score() >= OWN);
        return own.isPresent()
                ? own
                : histories.groups(disease).stream()
                        .flatMap(group -> kind(group).stream())
                        .findFirst()
                        .flatMap(kind -> coded(
                                extraction, stated, named.replace(OBJECT, "other " + kind + " communicable diseases")));
    }

    private static Optional<String> kind(String group) {
        String words = group.toLowerCase(Locale.ROOT);
        if (words.contains("viral") || words.contains("virus")) {
            return Optional.of("viral");
        }
        boolean bacterial = words.contains("bacteri") || words.contains("coccal") || words.contains("coccus");
        return bacterial ? Optional.of("bacterial") : Optional.empty();
    }

    private Optional<Coded> coded(Extraction extraction, Stated stated, String named) {
        Problem problem = problem(extraction, stated, stated.span());
        List<Candidate> found = phrases.candidates(named, problem.documented(), CANDIDATES).stream()
                .filter(candidate -> !candidate.title().contains(HISTORY) || named.contains(HISTORY))
                .filter(candidate ->
                        (candidate.isOfChapter21() || isTitle(candidate, named)) && candidate.score() >= leastScore)
                .toList();
        return found.stream()
                .filter(candidate -> isTitle(candidate, named))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(best -> coded(problem, best, stated));
    }

    private static boolean isTitle(Candidate candidate, String named) {
        return candidate.title().equalsIgnoreCase(named);
    }

    private static Coded coded(Problem problem, Candidate best, Stated stated) {
        return new Coded(
                List.of(problem), best, List.of(), List.of(stated.circumstance().authority()));
    }

    private Problem problem(Extraction extraction, Stated stated, Span span) {
        return new Problem(
                span,
                span.of(extraction.note().text()),
                stated.sentence().section(),
                stated.sentence().span(),
                stated.assertion(),
                documented(extraction, stated.sentence().span()),
                List.of());
    }

    private Set<String> documented(Extraction extraction, Span sentence) {
        Set<String> documented = new HashSet<>();
        List<Fact> facts = new ArrayList<>(extraction.facts());
        extraction.mentions().forEach(mention -> facts.addAll(mention.facts()));
        for (Fact fact : facts) {
            if (fact.kind().selectsCode() && sentence.contains(fact.span())) {
                lexicon.words(fact.value()).stream().map(Word::stem).forEach(documented::add);
            }
        }
        for (Word word : lexicon.words(sentence.of(extraction.note().text()))) {
            if (word.normal().equals("right") || word.normal().equals("left")) {
                documented.add(word.normal());
            }
        }
        return documented;
    }
}
