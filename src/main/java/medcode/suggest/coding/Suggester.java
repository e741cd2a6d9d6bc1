package medcode.suggest.coding;

import java.time.LocalDate;
import java.util.List;
import medcode.codeset.CodeTable;
import medcode.encounter.Setting;
import medcode.extract.Circumstance;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
import medcode.index.EntryIndex;
import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;
import medcode.lexicon.MeatWords;
import medcode.suggest.Policy;
import medcode.suggest.Suggestion;
import medcode.suggest.Suggestions;
import medcode.suggest.circumstance.BodyMass;
import medcode.suggest.circumstance.CircumstanceCoder;
import medcode.suggest.circumstance.CircumstanceCodes;
import medcode.suggest.circumstance.Histories;
import medcode.suggest.circumstance.RuledOut;
import medcode.suggest.circumstance.StatusMentions;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.Rejections;
import medcode.suggest.phrase.Descent;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Lifelong;
import medcode.suggest.problem.MendedConditions;
import medcode.suggest.problem.ResolvedInStay;
import medcode.tabular.RememberedTable;

/** The codes that a note supports: problems, each coded; combined; verified against one another; put in order. */
public final class Suggester {
    private final CodeTable table;
    private final Lifelong lifelong;
    private final ResolvedInStay resolved;
    private final MendedConditions mended;
    private final CircumstanceCodes circumstances;
    private final CodedProblems problems;
    private final List<CodingStep> steps;
    private final Descent descent;
    private final MeatWords meat = new MeatWords();

    public Suggester(CodeTable codes, EntryIndex index, TermDictionary terms, Lexicon lexicon, Options options) {
        this.table = new RememberedTable(codes);
        this.lifelong = new Lifelong(table.release(), lexicon);
        this.resolved = new ResolvedInStay(lexicon);
        this.mended = new MendedConditions(lexicon);
        PhraseCoder phrases = new PhraseCoder(table, index, lexicon);
        Histories histories = new Histories(phrases, table, options.leastScore());
        this.circumstances = new CircumstanceCodes(
                new CircumstanceCoder(phrases, histories, lexicon, options.leastScore()),
                new BodyMass(phrases),
                new RuledOut(phrases, histories, table, lexicon, options.leastScore()),
                new StatusMentions(phrases, table, lexicon),
                phrases,
                table,
                lexicon);
        this.problems = new CodedProblems(table, terms, lexicon, phrases, histories, options);
        this.steps = new CodingSteps(table, index, lexicon, phrases).inOrder(options.policy());
        this.descent = new Descent(table, lexicon.stems()::of);
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
        Extraction extraction = mended.without(resolved.current(lifelong.current(extracted), setting));
        CircumstanceCodes.OfNote stated = circumstances.of(extraction);
        Rejections rejections = new Rejections(stated.others());
        NoteAtHand note = new NoteAtHand(extraction, setting, stated, rejections);
        List<Coded> coded = problems.of(stated.others(), setting, rejections);
        for (CodingStep step : steps) {
            coded = step.with(coded, note);
        }
        List<Suggestion> suggestions = new Writing(extraction.note(), table, descent, meat).suggestions(coded, setting);
        return new Suggestions(
                extraction.note(), setting, date, List.of(table.release()), suggestions, rejections.all(suggestions));
    }
}
