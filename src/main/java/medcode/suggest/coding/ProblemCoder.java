package medcode.suggest.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
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
import medcode.suggest.problem.OrganismNames;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Relatives;
import medcode.suggest.problem.Sequels;
import medcode.suggest.problem.SidesApart;
import medcode.suggest.problem.SitesApart;
import medcode.suggest.problem.StagesApart;
import medcode.tabular.CodeRules;
import medcode.tabular.Tabular;

/** Codes for the problems of a note: one for each, or one for each part where a problem names several conditions. */
final class ProblemCoder {
    private static final int CANDIDATES = 5;
    private static final String HEALED = "healed";
    private static final String OLD = "old ";
    private static final Pattern CAUSE = Pattern.compile("(?i)\\b(?:in|due|with|from|secondary)\\b");
    /** What a manifestation is trusted less of which no cause is told. */
    private static final double UNCAUSED = 0.85;

    private final PhraseCoder phrases;
    private final Tabular tabular;
    private final ConditionNouns nouns;
    private final EachSide eachSide;
    private final CodeRules unplaced;
    private final CodeRules healed;
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
        this.nouns = nouns;
        this.histories = histories;
        this.relatives = new Relatives(lexicon);
        this.sequels = new Sequels(lexicon);
        this.sides = new SidesApart(lexicon);
        this.stages = new StagesApart(lexicon);
        this.term = new NamedTerm(phrases, lexicon);
        this.lexicon = lexicon;
        this.healthy = lexicon.wordSet("healthy_words.tsv");
        this.eachSide = new EachSide(phrases, table, options.leastScore());
        this.unplaced = new CodeRules("unplaced-infections", table.release());
        this.healed = new CodeRules("healed", table.release());
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
        List<Candidate> found = phrases.candidates(problem.text(), problem.documented(), CANDIDATES);
        return ExactTitle.of(found, problem.text()).stream()
                .filter(candidate -> !candidate.isOfChapter21() && problem.isPresentCondition())
                .map(candidate -> new Coded(List.of(problem), candidate, List.of(), List.of()))
                .toList();
    }

    private static boolean isSited(Coded coded) {
        String title = coded.candidate().title();
        return !title.contains("other site") && !title.contains("unspecified site");
    }

    private List<Coded> bothForms(Problem problem, String noteText) {
        return acuteAndChronic.of(problem, one -> codeWords(one, noteText));
    }

    /** The parts without those that say what is well: «cleft lip, hard palate intact». */
    private List<Span> unhealthy(List<Span> parts, Problem problem, String noteText) {
        List<Span> kept = new ArrayList<>();
        for (Span part : parts) {
            List<Word> words = lexicon.words(noteText, part.start(), part.end());
            boolean well = !words.isEmpty()
                    && healthy.contains(words.get(words.size() - 1).normal())
                    && !problem.names(part);
            if (!well) {
                kept.add(part);
            }
        }
        return kept.isEmpty() ? parts : kept;
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
            history = sequels.names(problem, noteText) ? List.of() : past(problem, noteText);
        } else if (problem.assertion() == Assertion.FAMILY) {
            Optional<String> disease = relatives.disease(problem, noteText);
            history = disease.isEmpty() ? List.of() : histories.family(disease.get(), problem.documented());
        }
        return history.isEmpty() ? conditions(problem, noteText) : history;
    }

    private List<Candidate> past(Problem problem, String noteText) {
        List<Candidate> present = phrases.candidates(problem.text(), problem.documented(), CANDIDATES);
        Optional<Candidate> left = present.stream()
                .filter(found -> found.isSequela() && found.score() >= leastScore)
                .findFirst();
        if (left.isPresent()) {
            List<Candidate> others = new ArrayList<>(present);
            others.remove(left.get());
            others.add(0, left.get());
            return others;
        }
        if (isHealed(problem, present, noteText)) {
            return List.of();
        }
        List<Candidate> history = histories.personal(problem, noteText);
        if (!history.isEmpty()) {
            return history;
        }
        List<Candidate> old = phrases.candidates(OLD + problem.text(), problem.documented(), CANDIDATES);
        return !old.isEmpty() && old.get(0).isHistory() && names(old.get(0), problem, noteText) ? old : List.of();
    }

    /** What is healed and leaves no history that is reported (guideline I.C.12.a.4). */
    private boolean isHealed(Problem problem, List<Candidate> present, String noteText) {
        return !present.isEmpty()
                && healed.list("codes", present.get(0).code())
                && problem.conditions().stream()
                        .flatMap(mention -> mention.cue().stream())
                        .anyMatch(
                                cue -> cue.of(noteText).toLowerCase(Locale.ROOT).contains(HEALED));
    }

    /** «Old» alone names nothing: an old fever is no old infarction. */
    private boolean names(Candidate candidate, Problem problem, String noteText) {
        return candidate.isOfChapter21()
                || nouns.trusted(candidate, problem, noteText).score() == candidate.score();
    }

    /** A condition that is present is no reason for a visit: «diabetes follow-up» is diabetes; a state is what it is called. */
    private List<Candidate> conditions(Problem problem, String noteText) {
        boolean present = problem.isPresentCondition();
        boolean named = present && namesDisease(problem);
        List<Code> state = problem.stateNamed();
        List<Candidate> found = phrases.candidates(problem.text(), problem.documented(), CANDIDATES).stream()
                .filter(candidate -> !(present && candidate.isOfChapter21()))
                .filter(candidate -> !(named && candidate.isOrganism()))
                .map(candidate -> nouns.trusted(candidate, problem, noteText))
                .map(candidate -> caused(candidate, problem))
                .sorted(Comparator.comparing((Candidate candidate) -> !isOneOf(state, candidate.code()))
                        .thenComparing(
                                Comparator.comparingDouble(Candidate::score).reversed()))
                .toList();
        List<Candidate> infections = infectionsFirst(effectFirst(found, problem), problem);
        return infections.isEmpty() || isNamed(infections.get(0), problem, noteText) ? infections : List.of();
    }

    /** True for one of the codes and for what answers what its heading asks: the trimester. */
    private static boolean isOneOf(List<Code> codes, Code code) {
        return codes.stream().anyMatch(code::isWithin);
    }

    /** A name begins with what it is of: the «anemia due to CKD» goes before the stage of the disease that its code asks for first. */
    private List<Candidate> effectFirst(List<Candidate> found, Problem problem) {
        if (found.isEmpty()) {
            return found;
        }
        Code cause = found.get(0).code();
        for (Candidate effect : found) {
            if (effect.score() >= leastScore
                    && tabular.codeFirst(effect.code(), cause).isPresent()
                    && problem.mentions().stream()
                            .anyMatch(mention ->
                                    mention.span().start() == problem.span().start()
                                            && mention.codes().contains(effect.code()))) {
                List<Candidate> ordered = new ArrayList<>(found);
                ordered.remove(effect);
                ordered.add(0, effect);
                return ordered;
            }
        }
        return found;
    }

    /** True where a word names a disease and not an infection that is nowhere: «Proteus sepsis». */
    private boolean namesDisease(Problem problem) {
        return problem.conditions().stream()
                .flatMap(mention -> mention.codes().stream())
                .anyMatch(code -> !unplaced.list("codes", code));
    }

    /** An organism is coded behind the infection that it causes, whose name stands beside it: «Klebsiella bacteremia». */
    private List<Candidate> infectionsFirst(List<Candidate> found, Problem problem) {
        boolean organism = !found.isEmpty() && found.get(0).title().contains(OrganismNames.AS_CAUSE);
        List<Candidate> infections = new ArrayList<>(found);
        infections.removeIf(one -> organism && !isMentioned(one, problem));
        return infections.isEmpty() || infections.get(0).score() < leastScore ? found : infections;
    }

    private static boolean isMentioned(Candidate candidate, Problem problem) {
        return !candidate.title().contains(OrganismNames.AS_CAUSE)
                && problem.conditions().stream()
                        .flatMap(mention -> mention.codes().stream())
                        .anyMatch(
                                code -> code.category().equals(candidate.code().category()));
    }

    /** A manifestation of another disease is what words say that tell of one: «arthropathy in», «due to». */
    private static Candidate caused(Candidate candidate, Problem problem) {
        boolean alone =
                candidate.isOfOtherDisease() && !CAUSE.matcher(problem.text()).find();
        return alone ? candidate.scored(candidate.score() * UNCAUSED) : candidate;
    }

    /** One word names what it is an entry term of, not what else it occurs in: «hypotensive» is no poisoning by such a drug. */
    private static boolean isNamed(Candidate candidate, Problem problem, String noteText) {
        if (problem.mentions().size() != 1 || problem.text().strip().indexOf(' ') >= 0) {
            return true;
        }
        Mention word = problem.mentions().get(0);
        return word.codes().isEmpty()
                || !word.span().of(noteText).strip().equals(problem.text().strip())
                || word.codes().stream()
                        .anyMatch(
                                code -> code.category().equals(candidate.code().category()));
    }
}
