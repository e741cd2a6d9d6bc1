package medcode.suggest.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.codeset.Code;
import medcode.extract.Mention;
import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;
import medcode.suggest.Suggestion;
import medcode.suggest.problem.Problem;

/** Tells by the main terms of the Index whether a code is one for the condition that is mentioned: «ulcer of the toe» is no fracture. */
public final class ConditionNouns {
    /** What a code that holds no main term of any condition mentioned is trusted less. */
    private static final double UNNAMED = 0.7;

    private static final String DUE = " due to ";
    private static final String OF = " of ";
    private static final int BEGINNING = 5;
    /** Where the Index has its table of neoplasms, whatever these are called. */
    private static final String NEOPLASMS = "Neoplasm";

    private final TermDictionary terms;
    private final Stems stems;
    private final Set<String> general;

    public ConditionNouns(TermDictionary terms, Lexicon lexicon) {
        this.terms = terms;
        this.stems = lexicon.stems();
        this.general = stemsOf(lexicon.wordSet("general_main_terms.tsv"));
    }

    private Set<String> stemsOf(Set<String> words) {
        Set<String> all = new HashSet<>();
        words.forEach(word -> all.addAll(stems.of(word)));
        return Set.copyOf(all);
    }

    /** The candidate of a problem, trusted less where it names none of its conditions, or what it tells of is not said. */
    public Candidate trusted(Candidate candidate, Problem problem, String noteText) {
        if (isCauseAlone(candidate, problem)) {
            return candidate.scored(candidate.score() * UNNAMED);
        }
        List<Mention> conditions = problem.conditions();
        if (conditions.isEmpty()) {
            double unsaid = isTitleSaid(candidate, problem) ? UNNAMED : 0;
            return unsaid > 0 && isSaid(candidate, problem) ? candidate : candidate.scored(candidate.score() * unsaid);
        }
        Set<String> words = CandidateStems.of(candidate, stems);
        for (Mention condition : conditions) {
            if (isOf(candidate.code(), condition)
                    || names(words, condition.span().of(noteText))) {
                return candidate;
            }
        }
        return candidate.scored(candidate.score() * UNNAMED);
    }

    /** True for «pneumonia due to Klebsiella pneumoniae» where no pneumonia is said. */
    private boolean isCauseAlone(Candidate candidate, Problem problem) {
        int due = candidate.title().indexOf(DUE);
        if (due < 0 || candidate.source() == Suggestion.Source.SYNONYM) {
            return false;
        }
        Set<String> said = new HashSet<>(stems.ofPhrase(problem.text()));
        List<String> effect = stems.of(candidate.title().substring(0, due));
        boolean index = candidate.source() == Suggestion.Source.INDEX;
        if (index && stems.of(candidate.trail().get(0)).stream().noneMatch(effect::contains)) {
            return false;
        }
        List<String> cause = stems.of(candidate.title().substring(due + DUE.length()));
        return effect.stream().noneMatch(said::contains) && cause.stream().anyMatch(said::contains);
    }

    /**
     * False where a part of the body or a study alone is named and the Index is entered at what was found: an «echocardiogram»
     * is not abnormal, a «lymph node» no infarct.
     */
    private boolean isSaid(Candidate candidate, Problem problem) {
        String main = candidate.trail().get(0);
        if (candidate.source() != Suggestion.Source.INDEX || main.equals(NEOPLASMS)) {
            return true;
        }
        Set<String> said = new HashSet<>(stems.ofPhrase(problem.text()));
        if (stems.of(main).stream().anyMatch(name -> said.stream().anyMatch(stem -> isOneWord(name, stem)))) {
            return true;
        }
        boolean study = problem.mentionsProcedure();
        return !study && (stems.of(main).stream().anyMatch(general::contains) || namesAny(candidate, said));
    }

    /** False where a title's end alone is said: the site of «Sezary disease, lymph nodes of head, face, and neck». */
    private boolean isTitleSaid(Candidate candidate, Problem problem) {
        String title = candidate.trail().get(0);
        int comma = title.indexOf(',');
        if (candidate.source() != Suggestion.Source.TITLE || comma < 0) {
            return true;
        }
        List<String> said = stems.ofPhrase(problem.text());
        return stems.ofPhrase(title.substring(0, comma)).stream().anyMatch(said::contains);
    }

    /** The noun and its adjective begin alike: «asplenic», under «asplenia». */
    private static boolean isOneWord(String name, String stem) {
        return name.equals(stem) || (name.length() >= BEGINNING && stem.regionMatches(0, name, 0, BEGINNING));
    }

    /** True where another main term of the Index is said, below this one: «pericardial tamponade», under «cardiac». */
    private boolean namesAny(Candidate candidate, Set<String> said) {
        return stems.of(String.join(" ", candidate.trail())).stream()
                .anyMatch(stem -> said.contains(stem) && terms.isMainTerm(terms.word(stem)));
    }

    /**
     * True for a phrase of several words whose noun, the last one or the one before «of», is the main term that leads to the
     * candidate, or a general one while all other words do: «Kawasaki disease», under «Kawasaki's syndrome».
     */
    public boolean isNamed(Candidate candidate, String phrase) {
        int of = phrase.indexOf(OF);
        List<String> said = new ArrayList<>(stems.ofPhrase(phrase));
        List<String> before = stems.ofPhrase(of < 0 ? phrase : phrase.substring(0, of));
        if (said.size() < 2 || before.isEmpty()) {
            return false;
        }
        String noun = before.get(before.size() - 1);
        if (!general.contains(noun)) {
            return stems.of(candidate.trail().get(0)).contains(noun);
        }
        said.remove(noun);
        return CandidateStems.of(candidate, stems).containsAll(said);
    }

    private static boolean isOf(Code code, Mention condition) {
        return condition.codes().stream().anyMatch(known -> known.category().equals(code.category()));
    }

    private boolean names(Set<String> words, String condition) {
        boolean noun = false;
        for (String stem : stems.ofPhrase(condition)) {
            if (terms.isMainTerm(terms.word(stem))) {
                if (words.contains(stem)) {
                    return true;
                }
                noun = true;
            }
        }
        return !noun;
    }
}
