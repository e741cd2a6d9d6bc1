package medcode.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeTable;
import medcode.encounter.Setting;
import medcode.extract.Assertion;
import medcode.extract.Circumstance;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
import medcode.index.EntryIndex;
import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;
import medcode.lexicon.MeatWords;
import medcode.note.Span;

/** The codes that a note supports: problems, each coded; combined; verified against one another; put in order. */
public final class Suggester {
    private final CodeTable table;
    private final Policy policy;
    private final Lifelong lifelong;
    private final ResolvedInStay resolved;
    private final NotBeside notBeside;
    private final ConfirmedOnly confirmed;
    private final Problems problems;
    private final Established established;
    private final ProblemCoder coder;
    private final UnmentionedNames unmentioned;
    private final CircumstanceCodes circumstances;
    private final AdditionalCodes additional;
    private final Combinations combinations;
    private final IncludedPairs pairs;
    private final SharedExclusions shared;
    private final AskedSymptoms asked;
    private final FullerSiblings fuller;
    private final Organisms organisms;
    private final DeviceComplications devices;
    private final CombinedSequelae sequelae;
    private final AdditionalDetails details;
    private final JoinedInfections infections;
    private final Infarctions infarctions;
    private final Sepsis sepsis;
    private final Metastases metastases;
    private final TitleStems titles;
    private final NeoplasticDisease neoplastic;
    private final DrugEffects drugs;
    private final ToxicAgents chemicals;
    private final WholeNote wholeNote;
    private final IntegralSymptoms integral;
    private final MostSpecific specific;
    private final Verification verification;
    private final UnderlyingCause cause;
    private final EncounterReason reason;
    private final Sequence sequence;
    private final PainControl pain;
    private final PrescribedOrder order;
    private final MeatWords meat = new MeatWords();

    public Suggester(CodeTable table, EntryIndex index, TermDictionary terms, Lexicon lexicon, Options options) {
        this.table = table;
        this.policy = options.policy();
        this.lifelong = new Lifelong(table.release(), lexicon);
        this.resolved = new ResolvedInStay(lexicon);
        this.problems = new Problems(lexicon);
        this.established = new Established(lexicon);
        PhraseCoder phrases = new PhraseCoder(table, index, lexicon);
        this.notBeside = new NotBeside(table.release(), phrases);
        this.confirmed = new ConfirmedOnly(table, phrases, lexicon.stems());
        ConditionNouns nouns = new ConditionNouns(terms, lexicon.stems());
        this.unmentioned = new UnmentionedNames(phrases, lexicon);
        Histories histories = new Histories(phrases, table, options.leastScore());
        this.coder = new ProblemCoder(phrases, nouns, histories, table, lexicon, options.leastScore());
        this.circumstances = new CircumstanceCodes(
                new CircumstanceCoder(phrases, histories, lexicon, options.leastScore()),
                new BodyMass(phrases),
                new RuledOut(phrases, histories, lexicon, options.leastScore()),
                new StatusMentions(phrases, table, lexicon),
                table,
                lexicon);
        this.organisms = new Organisms(table, phrases, lexicon);
        this.devices = new DeviceComplications(phrases, lexicon);
        this.sequelae = new CombinedSequelae(table, phrases, lexicon);
        this.infections = new JoinedInfections(table, phrases);
        this.infarctions = new Infarctions(table, phrases, lexicon);
        this.sepsis = new Sepsis(table, phrases, lexicon);
        this.details = new AdditionalDetails(table, phrases, lexicon);
        this.metastases = new Metastases(phrases, lexicon);
        this.titles = new TitleStems(table, lexicon.stems());
        this.neoplastic = new NeoplasticDisease(phrases, titles);
        DrugTable drugTable = new DrugTable(table, index, lexicon);
        this.drugs = new DrugEffects(drugTable, phrases, lexicon);
        this.chemicals = new ToxicAgents(table, drugTable, lexicon);
        this.additional = new AdditionalCodes(table, phrases, lexicon.stems());
        this.combinations = new Combinations(new IndexLinks(index, lexicon), table, lexicon);
        this.shared = new SharedExclusions(table, phrases, lexicon);
        this.asked = new AskedSymptoms(table, lexicon.stems());
        this.fuller = new FullerSiblings(table, lexicon);
        this.pairs = new IncludedPairs(table, lexicon.stems());
        this.wholeNote = new WholeNote(table, lexicon, phrases);
        this.integral = new IntegralSymptoms(table, lexicon);
        this.specific = new MostSpecific(table, lexicon);
        this.verification = new Verification(table);
        this.cause = new UnderlyingCause(table, lexicon);
        this.reason = new EncounterReason(table, lexicon);
        this.sequence = new Sequence(table);
        this.pain = new PainControl(table, phrases, lexicon);
        this.order = new PrescribedOrder(table.release());
    }

    /** Reads tables that every suggester needs before one is made; who asks for them meanwhile waits. */
    public static void readAhead() {
        Extractor.readAhead();
        Circumstance.phrases();
    }

    /**
     * What a site may choose.
     *
     * @param leastScore suggestions that score less are left out, 0 to 1
     */
    public record Options(Policy policy, double leastScore) {
        /** Maximises F1 on whole notes. */
        public static final double USUAL_LEAST_SCORE = 0.6;

        public static Options usual() {
            return new Options(Policy.REPORTABLE, USUAL_LEAST_SCORE);
        }
    }

    /** Suggestions for a note, in claim order. */
    public Suggestions suggest(Extraction extracted, Setting setting, LocalDate date) {
        Extraction extraction = resolved.current(lifelong.current(extracted), setting);
        CircumstanceCodes.OfNote stated = circumstances.of(extraction);
        Rejections rejections = new Rejections(stated.others());
        List<Coded> coded = additional.with(fuller.with(code(stated.others(), setting, rejections), extraction));
        coded = verification.distinct(stated.with(
                pairs.joined(combinations.combine(coded, extraction.note().text()))));
        coded = asked.with(shared.joined(coded, extraction));
        coded = sequelae.with(devices.with(coded, extraction), extraction);
        coded = details.with(coded, extraction);
        coded = drugs.with(organisms.with(verification.consistent(coded), extraction, setting), extraction);
        coded = chemicals.with(coded, extraction);
        coded = infarctions.with(infections.with(coded, extraction), extraction);
        coded = verification.distinct(wholeNote.with(coded, extraction, setting));
        if (policy != Policy.ALL) {
            coded = integral.without(coded, one -> rejections.add(one, NotCoded.Reason.INTEGRAL_SYMPTOM));
        }
        coded = specific.among(coded, one -> rejections.add(one, NotCoded.Reason.LESS_SPECIFIC));
        coded = withoutExcluded(notBeside.among(coded), rejections);
        coded = cause.first(verification.sequenced(coded), extraction);
        coded = sequence.ordered(sepsis.with(coded, extraction));
        coded = pain.with(stated.ordered(reason.first(coded, extraction)), extraction);
        coded = order.of(coded);
        List<Suggestion> suggestions = new Writing(extraction.note(), table, meat).suggestions(coded, setting);
        return new Suggestions(
                extraction.note(), setting, date, List.of(table.release()), suggestions, rejections.all(suggestions));
    }

    private List<Coded> code(Extraction extraction, Setting setting, Rejections rejections) {
        List<Coded> coded = new ArrayList<>();
        List<Span> known = new ArrayList<>();
        for (Problem problem : problems.of(extraction)) {
            for (Coded one : coder.code(extraction.note().text(), problem)) {
                Problem part = one.problems().get(0);
                known.add(part.span());
                if (established.is(part, extraction)) {
                    coded.add(one);
                } else {
                    add(one, setting, coded, rejections);
                }
            }
        }
        for (Problem mention : problems.mentioned(extraction, known, policy)) {
            for (Coded one : coder.code(extraction.note().text(), mention)) {
                add(one, setting, coded, rejections);
            }
        }
        coded.addAll(unmentioned.in(extraction));
        if (!Problems.hasLines(extraction)) {
            coded.sort(
                    Comparator.comparingInt(one -> one.problems().get(0).span().start()));
        }
        List<Coded> secondary = new ArrayList<>();
        for (Coded one : metastases.in(extraction)) {
            add(one, setting, secondary, rejections);
        }
        return neoplastic.with(Metastases.among(coded, secondary, titles), extraction);
    }

    private void add(Coded one, Setting setting, List<Coded> coded, Rejections rejections) {
        Problem problem = one.problems().get(0);
        Optional<Coded> sure = confirmed.of(one);
        if (sure.isPresent() && isReportable(problem.assertion(), one, setting)) {
            coded.add(sure.get());
        } else {
            rejections.add(problem, one.code());
        }
    }

    /** An uncertain diagnosis counts at inpatient discharge alone (II.H, IV.H); what was, only by a code that says so. */
    private static boolean isReportable(Assertion assertion, Coded coded, Setting setting) {
        return switch (assertion) {
            case PRESENT -> true;
            case UNCERTAIN -> setting.codesUncertainDiagnoses();
            case HISTORICAL ->
                coded.candidate().isHistory() || coded.candidate().isSequela();
            case FAMILY -> coded.candidate().isHistory();
            case NEGATED, HYPOTHETICAL -> false;
        };
    }

    private List<Coded> withoutExcluded(List<Coded> coded, Rejections rejections) {
        List<Coded> kept = new ArrayList<>(coded);
        for (Verification.Excluded excluded : verification.excluded(coded)) {
            if (kept.remove(excluded.coded())) {
                rejections.add(excluded.coded(), NotCoded.Reason.EXCLUDES1);
            }
        }
        return kept;
    }
}
