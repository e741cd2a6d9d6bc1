package medcode.suggest.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeTable;
import medcode.encounter.Setting;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.suggest.Policy;
import medcode.suggest.circumstance.Histories;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.ConfirmedOnly;
import medcode.suggest.coded.Rejections;
import medcode.suggest.coded.SpokenFor;
import medcode.suggest.coded.TitleStems;
import medcode.suggest.injury.InjuriesByCause;
import medcode.suggest.injury.InjuryWords;
import medcode.suggest.injury.SitedInjuries;
import medcode.suggest.neoplasm.Metastases;
import medcode.suggest.neoplasm.NeoplasmNames;
import medcode.suggest.neoplasm.NeoplasticDisease;
import medcode.suggest.neoplasm.Primaries;
import medcode.suggest.neoplasm.SecondaryNeoplasms;
import medcode.suggest.phrase.ConditionNouns;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Established;
import medcode.suggest.problem.MetastasisWords;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;
import medcode.suggest.problem.Refuted;

/** The codes of a note's problems, each for itself, as far as its assertion and the setting let it be coded. */
final class CodedProblems {
    private static final Comparator<Coded> BY_PLACE =
            Comparator.comparingInt(one -> one.problems().get(0).span().start());

    private final Policy policy;
    private final Problems problems;
    private final Established established;
    private final ProblemCoder coder;
    private final ConfirmedOnly confirmed;
    private final UnmentionedNames unmentioned;
    private final Metastases metastases;
    private final Primaries primaries;
    private final SecondaryNeoplasms secondary;
    private final NeoplasticDisease neoplastic;
    private final SpokenFor spoken;
    private final Refuted refuted;
    private final InjuriesByCause caused;
    private final InjuryWords injuries;
    private final SitedInjuries sited;

    CodedProblems(
            CodeTable table,
            TermDictionary terms,
            Lexicon lexicon,
            PhraseCoder phrases,
            Histories histories,
            Suggester.Options options) {
        this.policy = options.policy();
        this.problems = new Problems(lexicon);
        this.established = new Established(lexicon);
        ConditionNouns nouns = new ConditionNouns(terms, lexicon);
        this.coder = new ProblemCoder(phrases, nouns, histories, table, lexicon, options);
        this.confirmed = new ConfirmedOnly(table, phrases, lexicon.stems());
        this.unmentioned = new UnmentionedNames(phrases, nouns, lexicon);
        NeoplasmNames names = new NeoplasmNames(phrases, lexicon.stems());
        MetastasisWords vocabulary = new MetastasisWords(lexicon);
        this.metastases = new Metastases(names, vocabulary, lexicon);
        this.primaries = new Primaries(names, vocabulary, lexicon);
        this.refuted = new Refuted(lexicon);
        this.caused = new InjuriesByCause(phrases, lexicon);
        this.injuries = new InjuryWords(phrases, lexicon);
        this.sited = new SitedInjuries(phrases, lexicon);
        this.spoken = new SpokenFor(table, terms, lexicon.stems());
        TitleStems titles = new TitleStems(table, lexicon.stems());
        this.secondary = new SecondaryNeoplasms(titles);
        this.neoplastic = new NeoplasticDisease(phrases, titles);
    }

    /** In the text's order; the lines of a list of problems before what else is mentioned, where all is listed. */
    List<Coded> of(Extraction extraction, Setting setting, Rejections rejections) {
        List<Coded> coded = new ArrayList<>();
        List<Span> known = new ArrayList<>();
        List<Problem> listed = problems.of(extraction);
        for (Problem problem : listed) {
            for (Coded one : coder.code(extraction, problem)) {
                Problem part = one.problems().get(0);
                known.addAll(spoken.by(one, extraction.note().text()));
                if (established.is(part, extraction)) {
                    coded.add(one);
                } else {
                    add(one, extraction, setting, coded, rejections);
                }
            }
        }
        for (Problem mention : problems.mentioned(extraction, known, policy)) {
            for (Coded one : coder.code(extraction, mention)) {
                add(one, extraction, setting, coded, rejections);
            }
        }
        boolean unsure = listed.stream().anyMatch(problem -> problem.assertion() == Assertion.UNCERTAIN);
        if (coded.isEmpty() && unsure && Problems.hasLines(extraction)) {
            symptoms(extraction, setting, coded, rejections);
        }
        coded.addAll(unmentioned.in(extraction));
        coded = sited.with(injuries.with(caused.with(coded, extraction), extraction), extraction);
        if (policy == Policy.REPORTABLE || !Problems.hasLines(extraction)) {
            coded.sort(BY_PLACE);
        }
        return neoplastic.with(secondary.among(coded, secondary(extraction, coded, setting, rejections)), extraction);
    }

    /** Where what is listed is not sure, the symptoms that brought the patient (guidelines II.A, IV.H). */
    private void symptoms(Extraction extraction, Setting setting, List<Coded> coded, Rejections rejections) {
        for (Problem mention : problems.mentioned(extraction, List.of(), Policy.SUPPORTED)) {
            if (mention.assertion() == Assertion.PRESENT && Problems.counts(mention.section())) {
                for (Coded one : coder.code(extraction, mention)) {
                    if (one.candidate().isSymptom()) {
                        add(one, extraction, setting, coded, rejections);
                    }
                }
            }
        }
    }

    private List<Coded> secondary(Extraction extraction, List<Coded> coded, Setting setting, Rejections rejections) {
        List<Coded> secondary = new ArrayList<>();
        for (Coded one : primaries.with(metastases.in(extraction), coded, extraction)) {
            add(one, extraction, setting, secondary, rejections);
        }
        return secondary;
    }

    private void add(Coded one, Extraction extraction, Setting setting, List<Coded> coded, Rejections rejections) {
        Problem problem = one.problems().get(0);
        Optional<Coded> sure = confirmed.of(one);
        if (sure.isPresent() && isReportable(problem.assertion(), one, setting) && !refuted.is(problem, extraction)) {
            coded.add(sure.get());
        } else {
            rejections.add(problem, one.code());
        }
    }

    /**
     * An uncertain diagnosis is reported at inpatient discharge alone (II.H, IV.H), what was only by a code that says so;
     * both are documented all the same.
     */
    private boolean isReportable(Assertion assertion, Coded coded, Setting setting) {
        return switch (assertion) {
            case PRESENT -> true;
            case UNCERTAIN -> policy == Policy.ALL || setting.codesUncertainDiagnoses();
            case HISTORICAL ->
                policy == Policy.ALL
                        || coded.candidate().isHistory()
                        || coded.candidate().isSequela();
            case FAMILY -> coded.candidate().isHistory();
            case NEGATED, HYPOTHETICAL -> false;
        };
    }
}
