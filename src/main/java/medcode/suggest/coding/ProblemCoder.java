package medcode.suggest.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeTable;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.ProblemText;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.Policy;
import medcode.suggest.circumstance.Histories;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.Division;
import medcode.suggest.coded.NamedTerm;
import medcode.suggest.combine.AcuteAndChronic;
import medcode.suggest.phrase.ConditionNouns;
import medcode.suggest.phrase.ExactTitle;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.NextDisease;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Relatives;
import medcode.suggest.problem.Sequels;
import medcode.suggest.problem.SidesApart;
import medcode.suggest.problem.SitesApart;
import medcode.suggest.problem.StagesApart;
import medcode.tabular.Tabular;

/** Codes for the problems of a note: one for each, or one for each part where a problem names several conditions. */
final class ProblemCoder {
    private static final int CANDIDATES = 5;
    private static final String WITH = "with";

    private final PhraseCoder phrases;
    private final Tabular tabular;
    private final EachSide eachSide;
    private final PastCandidates past;
    private final ConditionCandidates conditions;
    private final NextDisease next;
    private final Histories histories;
    private final Relatives relatives;
    private final Sequels sequels;
    private final SidesApart sides;
    private final StagesApart stages;
    private final NamedTerm term;
    private final AcuteAndChronic acuteAndChronic = new AcuteAndChronic();
    private final Lexicon lexicon;
    private final Set<String> healthy;
    private final double leastScore;
    private final Policy policy;

    ProblemCoder(
            PhraseCoder phrases,
            ConditionNouns nouns,
            Histories histories,
            CodeTable table,
            Lexicon lexicon,
            Suggester.Options options) {
        this.phrases = phrases;
        this.tabular = new Tabular(table);
        this.histories = histories;
        this.relatives = new Relatives(lexicon);
        this.sequels = new Sequels(lexicon);
        this.sides = new SidesApart(lexicon);
        this.stages = new StagesApart(lexicon);
        this.term = new NamedTerm(phrases, lexicon);
        this.lexicon = lexicon;
        this.healthy = lexicon.wordSet("healthy_words.tsv");
        this.eachSide = new EachSide(phrases, table, options.leastScore());
        this.past = new PastCandidates(phrases, nouns, histories, table, options.leastScore());
        this.conditions = new ConditionCandidates(phrases, nouns, table, options.leastScore());
        this.next = new NextDisease(table);
        this.leastScore = options.leastScore();
        this.policy = options.policy();
    }

    /** Empty also where a mark of a list is all that there is: «D. Biopsy» is no hepatitis D. */
    List<Coded> code(Extraction extraction, Problem problem) {
        String noteText = extraction.note().text();
        if (problem.text().strip().length() == 1) {
            return List.of();
        }
        List<Coded> staged = new ArrayList<>();
        stages.of(problem, extraction).forEach(stage -> staged.addAll(codePart(stage, noteText)));
        if (staged.size() > 1 && staged.stream().allMatch(ProblemCoder::isSited)) {
            return staged;
        }
        List<Coded> apart = new ArrayList<>();
        sides.of(problem, extraction).forEach(side -> apart.addAll(codePart(side, noteText)));
        if (apart.size() == 2) {
            return apart;
        }
        List<Coded> places = new ArrayList<>();
        SitesApart.of(problem, noteText).forEach(place -> places.addAll(codePart(place, noteText)));
        if (places.size() == 2 && !places.get(0).code().equals(places.get(1).code())) {
            return places;
        }
        List<Span> all = ProblemText.parts(noteText, problem.span());
        if (all.size() == 1) {
            return codePart(problem, noteText);
        }
        List<Coded> titled = titled(problem);
        if (!titled.isEmpty()) {
            return titled;
        }
        List<Coded> both = bothForms(problem, noteText);
        if (!both.isEmpty()) {
            return both;
        }
        List<Span> parts = unhealthy(all, problem, noteText);
        return parts.size() == 1
                ? codePart(problem.part(parts.get(0), noteText), noteText)
                : new Division(problem, noteText, parts, phrases, tabular).best(part -> codePart(part, noteText));
    }

    /** What is the title of a code word for word is one condition, whatever its words would be apart. */
    private List<Coded> titled(Problem problem) {
        if (problem.mentions().stream().noneMatch(mention -> isMostOf(mention.span(), problem.span()))) {
            return List.of();
        }
        List<Candidate> found = phrases.candidates(problem.text(), problem.documented(), CANDIDATES);
        return ExactTitle.of(found, problem.text()).stream()
                .filter(candidate -> !candidate.isOfChapter21() && problem.isPresentCondition())
                .map(candidate -> new Coded(List.of(problem), candidate, without(found, candidate), List.of()))
                .toList();
    }

    private static boolean isMostOf(Span name, Span problem) {
        return name.start() == problem.start() && 2 * name.length() >= problem.length();
    }

    private static List<Candidate> without(List<Candidate> found, Candidate taken) {
        return found.stream().filter(other -> !other.equals(taken)).toList();
    }

    private static boolean isSited(Coded coded) {
        String title = coded.candidate().title();
        return !title.contains("other site") && !title.contains("unspecified site");
    }

    private List<Coded> bothForms(Problem problem, String noteText) {
        return acuteAndChronic.of(problem, one -> codeWords(one, noteText));
    }

    /** The parts without those that say what is well: «cleft lip, hard palate intact», «low vision of the left eye, normal vision of the right». */
    private List<Span> unhealthy(List<Span> parts, Problem problem, String noteText) {
        List<Span> kept = new ArrayList<>();
        for (Span part : parts) {
            List<Word> words = lexicon.words(noteText, part.start(), part.end());
            if (problem.names(part) || !isWell(words, kept.isEmpty())) {
                kept.add(part);
            }
        }
        return kept.isEmpty() ? parts : kept;
    }

    /** @param foremost true for the first part: «normal esophagus and duodenum» says of both that they are well */
    private boolean isWell(List<Word> words, boolean foremost) {
        int first = !words.isEmpty() && words.get(0).normal().equals(WITH) ? 1 : 0;
        return words.size() > first
                && ((!foremost && healthy.contains(words.get(first).normal()))
                        || healthy.contains(words.get(words.size() - 1).normal()));
    }

    private List<Coded> codePart(Problem problem, String noteText) {
        List<Coded> both = bothForms(problem, noteText);
        return both.isEmpty() ? codeBrief(problem, noteText) : both;
    }

    /** Where what describes a condition hides it («obesity, BMI 33.1»), the condition alone; the name of another disease describes none. */
    private List<Coded> codeBrief(Problem problem, String noteText) {
        List<Coded> coded = codeWords(problem, noteText);
        int comma = problem.span().of(noteText).indexOf(',');
        if (!coded.isEmpty() || comma <= 0) {
            return coded;
        }
        Span base = new Span(problem.span().start(), problem.span().start() + comma);
        Span behind = new Span(base.end(), problem.span().end());
        return problem.names(base) && !next.begins(behind, problem, noteText)
                ? codeWords(problem.part(base, noteText), noteText)
                : coded;
    }

    private List<Coded> codeWords(Problem problem, String noteText) {
        List<Candidate> candidates = candidates(problem, noteText);
        if (candidates.isEmpty() || candidates.get(0).score() < leastScore) {
            return term.of(problem, noteText)
                    .filter(found -> found.score() >= leastScore)
                    .map(found -> List.of(new Coded(List.of(problem), found, candidates, List.of())))
                    .orElse(List.of());
        }
        Candidate best = candidates.get(0);
        List<Candidate> others = candidates.subList(1, candidates.size());
        List<Coded> sides = eachSide.of(problem, best, others);
        return sides.isEmpty() ? List.of(new Coded(List.of(problem), best, others, List.of())) : sides;
    }

    /**
     * What was, and what a relative has, is looked up as such first: the Index has «History» for both, and «old» conditions.
     * Where all is listed a condition is itself, whenever the patient had it.
     */
    private List<Candidate> candidates(Problem problem, String noteText) {
        List<Candidate> history = List.of();
        if (problem.assertion() == Assertion.HISTORICAL && policy != Policy.ALL) {
            history = sequels.names(problem, noteText) ? List.of() : past.of(problem, noteText);
        } else if (problem.assertion() == Assertion.FAMILY) {
            Optional<String> disease = relatives.disease(problem, noteText);
            history = disease.isEmpty() ? List.of() : histories.family(disease.get(), problem.documented());
        }
        return history.isEmpty() ? conditions.of(problem, noteText) : history;
    }
}
