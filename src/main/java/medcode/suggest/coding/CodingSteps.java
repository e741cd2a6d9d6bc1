package medcode.suggest.coding;

import static medcode.suggest.coding.CodingStep.ofCodes;
import static medcode.suggest.coding.CodingStep.ofText;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.CodeTable;
import medcode.index.EntryIndex;
import medcode.lexicon.Lexicon;
import medcode.suggest.NotCoded;
import medcode.suggest.Policy;
import medcode.suggest.coded.TitleStems;
import medcode.suggest.combine.AdditionalCodes;
import medcode.suggest.combine.AdditionalDetails;
import medcode.suggest.combine.AskedSymptoms;
import medcode.suggest.combine.Combinations;
import medcode.suggest.combine.CombinedSequelae;
import medcode.suggest.combine.ComplicationDetails;
import medcode.suggest.combine.EachDetail;
import medcode.suggest.combine.FragileBones;
import medcode.suggest.combine.FullerSiblings;
import medcode.suggest.combine.FullerWording;
import medcode.suggest.combine.IncludedPairs;
import medcode.suggest.combine.Infarctions;
import medcode.suggest.combine.LastingConditions;
import medcode.suggest.combine.PresumedLinks;
import medcode.suggest.combine.ProcedureComplications;
import medcode.suggest.combine.SaidBeside;
import medcode.suggest.combine.SexSpecific;
import medcode.suggest.combine.SharedExclusions;
import medcode.suggest.combine.StagesOfStay;
import medcode.suggest.combine.UnstatedDetails;
import medcode.suggest.drug.DrugEffects;
import medcode.suggest.drug.DrugTable;
import medcode.suggest.drug.ToxicAgents;
import medcode.suggest.injury.DeviceComplications;
import medcode.suggest.injury.InfectedInjuries;
import medcode.suggest.injury.InjurySites;
import medcode.suggest.injury.OneSide;
import medcode.suggest.injury.OperativeInjuries;
import medcode.suggest.injury.PhysealFractures;
import medcode.suggest.injury.PostproceduralBleeding;
import medcode.suggest.injury.SutureRemoval;
import medcode.suggest.injury.UnspecifiedFractures;
import medcode.suggest.neoplasm.ExtranodalLymphomas;
import medcode.suggest.neoplasm.InRemission;
import medcode.suggest.neoplasm.NeoplasmNames;
import medcode.suggest.neoplasm.OverlappingSites;
import medcode.suggest.neoplasm.SampledLesions;
import medcode.suggest.neoplasm.SpecimenKinds;
import medcode.suggest.neoplasm.SpecimenSites;
import medcode.suggest.neoplasm.Specimens;
import medcode.suggest.neoplasm.TransplantNeoplasms;
import medcode.suggest.organism.JoinedInfections;
import medcode.suggest.organism.Organisms;
import medcode.suggest.organism.Sepsis;
import medcode.suggest.phrase.IndexLinks;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.MetastasisWords;
import medcode.suggest.sequence.BurnDegrees;
import medcode.suggest.sequence.EncounterReason;
import medcode.suggest.sequence.IntegralSymptoms;
import medcode.suggest.sequence.MostSpecific;
import medcode.suggest.sequence.NotBeside;
import medcode.suggest.sequence.PainControl;
import medcode.suggest.sequence.PrescribedOrder;
import medcode.suggest.sequence.Sequence;
import medcode.suggest.sequence.UnderlyingCause;
import medcode.suggest.sequence.Verification;

/** What is done to a note's codes once each problem has its own: the steps, in the order in which they are taken. */
final class CodingSteps {
    private final CodeTable table;
    private final EntryIndex index;
    private final Lexicon lexicon;
    private final PhraseCoder phrases;
    private final Verification verification;
    private final IntegralSymptoms integral;

    CodingSteps(CodeTable table, EntryIndex index, Lexicon lexicon, PhraseCoder phrases) {
        this.table = table;
        this.index = index;
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.verification = new Verification(table);
        this.integral = new IntegralSymptoms(table, lexicon);
    }

    List<CodingStep> inOrder(Policy policy) {
        List<CodingStep> steps = new ArrayList<>(joining(policy));
        steps.addAll(detailing(policy));
        steps.addAll(choosing(policy));
        steps.addAll(sequencing());
        return steps;
    }

    /** Problems that are one, unless each is listed by itself, and the circumstances beside them. */
    private List<CodingStep> joining(Policy policy) {
        TitleStems titles = new TitleStems(table, lexicon.stems());
        Specimens words = new Specimens(lexicon);
        SpecimenSites specimens = new SpecimenSites(phrases, titles, words, lexicon);
        List<CodingStep> steps = new ArrayList<>(List.of(
                ofText(new SexSpecific(phrases, lexicon)::with),
                ofText(new InjurySites(phrases, titles, lexicon)::with),
                ofText(new OneSide(table)::with),
                ofText(specimens::with),
                ofText(new SpecimenKinds(specimens)::with),
                ofText(new SampledLesions(words)::with),
                ofText(new OperativeInjuries(phrases, lexicon)::with),
                ofText(new PostproceduralBleeding(phrases, lexicon)::with),
                ofCodes(new UnspecifiedFractures(phrases)::with),
                ofText(new PhysealFractures(phrases)::with),
                ofCodes(new InfectedInjuries(phrases, lexicon)::with),
                ofText(new ProcedureComplications(table, phrases, lexicon)::with),
                ofText(new FullerSiblings(table, lexicon)::with),
                ofText(new FullerWording(phrases, lexicon)::with),
                ofCodes(new EachDetail(table, lexicon.stems())::with),
                ofCodes(new AdditionalCodes(table, phrases, lexicon.stems())::with)));
        MetastasisWords metastases = new MetastasisWords(lexicon);
        steps.add(ofText(
                new OverlappingSites(new NeoplasmNames(phrases, lexicon.stems()), phrases, metastases, lexicon)::with));
        steps.add(ofCodes(new ExtranodalLymphomas(table, phrases, lexicon)::with));
        steps.add(ofCodes(new InRemission(table)::with));
        if (policy != Policy.ALL) {
            steps.add(ofText(new FragileBones(table, phrases, lexicon)::with));
            steps.add(ofText(new PresumedLinks(table, phrases, lexicon)::joined));
            steps.add(ofText(new Combinations(new IndexLinks(index, lexicon), table, lexicon)::combine));
            steps.add(ofCodes(new IncludedPairs(table, lexicon.stems())::joined));
        }
        steps.add((coded, note) -> note.stated().with(coded));
        steps.add(ofText(new SutureRemoval(phrases, lexicon.stems())::with));
        steps.add(ofCodes(verification::distinct));
        if (policy != Policy.ALL) {
            steps.add(ofText(new SharedExclusions(table, phrases, lexicon)::joined));
        }
        steps.add(ofCodes(new AskedSymptoms(table, lexicon.stems())::with));
        steps.add(ofCodes(new ComplicationDetails(table, phrases, lexicon)::with));
        return steps;
    }

    /** What the whole note tells of a problem: its device, organism, drug, cause, patient. */
    private List<CodingStep> detailing(Policy policy) {
        DrugTable drugs = new DrugTable(table, index, lexicon);
        CombinedSequelae sequelae = new CombinedSequelae(table, phrases, lexicon);
        Organisms organisms = new Organisms(table, phrases, lexicon);
        WholeNote wholeNote = new WholeNote(table, lexicon, phrases, policy);
        SaidBeside said = new SaidBeside(table, phrases, lexicon);
        List<CodingStep> steps = new ArrayList<>(List.of(
                ofText(new TransplantNeoplasms(table, phrases, new TitleStems(table, lexicon.stems()))::with),
                ofText(new DeviceComplications(phrases, lexicon)::with),
                ofText(new UnstatedDetails(table, phrases, lexicon)::without),
                ofText(said::with),
                ofText(new LastingConditions(table, phrases, lexicon)::with),
                (coded, note) -> sequelae.with(coded, note.extraction(), note.setting()),
                ofText(new AdditionalDetails(table, phrases, lexicon)::with),
                ofCodes(verification::consistent),
                (coded, note) -> organisms.with(coded, note.extraction(), note.setting()),
                ofText(new DrugEffects(table, drugs, phrases, lexicon)::with),
                ofText(said::with),
                ofText(new ToxicAgents(table, drugs, lexicon)::with),
                ofText(new JoinedInfections(table, phrases)::with),
                ofText(new Infarctions(table, phrases, lexicon)::with),
                ofText(new StagesOfStay(table, lexicon)::with)));
        steps.addAll(integral(policy));
        steps.addAll(List.of(
                (coded, note) -> wholeNote.with(coded, note.extraction(), note.setting()),
                (coded, note) -> organisms.ofPatient(coded, note.extraction(), note.setting()),
                ofCodes(verification::distinct)));
        return steps;
    }

    /** Also before the patient's chapter has a symptom of its own: a fever is one with the infection behind it, puerperal or not. */
    private List<CodingStep> integral(Policy policy) {
        return policy == Policy.REPORTABLE
                ? List.of((coded, note) ->
                        integral.without(coded, one -> note.rejections().add(one, NotCoded.Reason.INTEGRAL_SYMPTOM)))
                : List.of();
    }

    /** What does not stand beside the others; a policy that lists all keeps them apart by nothing. */
    private List<CodingStep> choosing(Policy policy) {
        List<CodingStep> steps = new ArrayList<>(integral(policy));
        if (policy != Policy.ALL) {
            MostSpecific specific = new MostSpecific(table, lexicon);
            steps.add((coded, note) ->
                    specific.among(coded, one -> note.rejections().add(one, NotCoded.Reason.LESS_SPECIFIC)));
        }
        steps.add(ofText(new NotBeside(table.release(), phrases, lexicon, policy)::among));
        if (policy != Policy.ALL) {
            steps.add((coded, note) ->
                    verification.allowed(coded, one -> note.rejections().add(one, NotCoded.Reason.EXCLUDES1)));
        }
        return steps;
    }

    /** The order of the claim (Section II, «code first», the reason for the encounter). */
    private List<CodingStep> sequencing() {
        return List.of(
                ofCodes(verification::sequenced),
                ofText(new UnderlyingCause(table, lexicon)::first),
                ofText(new Sepsis(table, phrases, lexicon)::with),
                ofCodes(new Sequence(table)::ordered),
                ofCodes(new BurnDegrees()::ordered),
                (coded, note) -> note.stated().ordered(coded),
                ofText(new EncounterReason(table, lexicon)::first),
                ofText(new PainControl(table, phrases, lexicon)::with),
                ofCodes(new PrescribedOrder(table.release())::of));
    }
}
