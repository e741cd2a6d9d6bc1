package medcode.suggest.birth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.codeset.InstructionalNote;
import medcode.extract.EncounterWords;
import medcode.lexicon.Lexicon;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.Patient;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * The chapter written for a patient goes before all others: a condition of a pregnant woman is looked up as one that
 * complicates the pregnancy (guideline I.C.15.a.1), one of a newborn as a newborn's (guideline I.C.16.a.2).
 *
 * <p>The condition's own code stays behind it where the chapter asks for an additional code.
 */
public final class PatientChapter {
    private static final String CARRIER = "Carrier";
    private static final String NAMED_CODES = ".*\\([A-Z]\\d.*";

    private final Tabular tabular;
    private final Patient patient;
    private final PatientEntryFit fit;
    private final PatientEntries entries;
    private final Trimester trimester;
    private final GlycemicControl control;
    private final MembraneRupture rupture;
    private final FalseLabor labor;
    private final NamedBeside beside;
    private final AcquiredInfections newborn;

    public PatientChapter(
            CodeTable table, Lexicon lexicon, EncounterWords circumstances, Patient patient, StatedCodes stated) {
        this.tabular = new Tabular(table);
        this.patient = patient;
        this.fit = new PatientEntryFit(table, lexicon, patient, stated);
        this.entries = new PatientEntries(table, lexicon.stems(), circumstances, patient, stated, fit);
        this.trimester = new Trimester(table, patient, stated);
        this.control = new GlycemicControl(table, circumstances, stated);
        this.rupture = new MembraneRupture(patient, stated);
        this.labor = new FalseLabor(patient, stated);
        this.beside = new NamedBeside(tabular, stated);
        this.newborn = new AcquiredInfections(table, circumstances, stated);
    }

    /** The same problems, those with a code of the patient's chapter under it. */
    public List<Coded> first(List<Coded> coded) {
        List<Coded> all = new ArrayList<>();
        for (Coded one : coded) {
            all.addAll(patient.hasInChapter(one.code()) ? exact(one) : complicating(one));
        }
        return all;
    }

    /** A code of the chapter with all that the note says of it; one for another time is looked up anew. */
    private List<Coded> exact(Coded one) {
        if (!patient.state().suits(one.candidate().title())) {
            return List.of(own(one).filter(
                            found -> found.code().category().equals(one.code().category()))
                    .orElseGet(() -> trimester.of(one)));
        }
        List<Coded> all = new ArrayList<>(List.of(labor.of(rupture.of(control.of(answered(said(one)))))));
        beside.inAll(one).ifPresent(all::add);
        return all;
    }

    private List<Coded> complicating(Coded one) {
        Optional<List<Coded>> newborn =
                patient.state() == Patient.State.NEWBORN ? this.newborn.of(one) : Optional.empty();
        return newborn.orElseGet(() -> ofChapter(one));
    }

    private List<Coded> ofChapter(Coded one) {
        Optional<Coded> own = isCondition(one) ? own(one) : ofStatus(one);
        List<Coded> all = new ArrayList<>(own.stream().toList());
        own.flatMap(beside::behindHead).ifPresent(all::add);
        if (own.isEmpty() || asks(own.get().code(), one.code())) {
            all.add(one);
        }
        return all;
    }

    /** Not what only goes with another code (an organism, a manifestation, a shock), nor what is the patient's by its own title. */
    private boolean isCondition(Coded one) {
        char chapter = one.code().compact().charAt(0);
        boolean behind = chapter == 'R'
                && !tabular.notes(one.code(), InstructionalNote.Kind.CODE_FIRST).isEmpty();
        return chapter < 'V'
                && !behind
                && "OPQ".indexOf(chapter) < 0
                && !fit.namesPatient(one.candidate().title())
                && !one.candidate().isOrganism()
                && !one.candidate().title().contains("classified elsewhere");
    }

    /** The same entry with what the whole note knows: the trimester. */
    private Coded answered(Coded one) {
        return entries.guided(one)
                .map(found -> with(one, found))
                .orElseGet(() -> trimester.of(
                        entries.answered(one).map(found -> with(one, found)).orElse(one)));
    }

    private static Coded with(Coded one, Candidate candidate) {
        return new Coded(one.problems(), candidate, one.others(), one.obeyed());
    }

    private Coded said(Coded one) {
        return one.candidate().title().contains("unspecified")
                ? entries.said(one).map(one::instead).orElse(one)
                : one;
    }

    private Optional<Coded> own(Coded one) {
        String authority = patient.state().isMother() ? "guideline I.C.15.a.1" : "guideline I.C.16.a.2";
        return entries.of(one)
                .map(found -> new Coded(
                        one.problems(),
                        found.scored(Math.max(found.score(), one.candidate().score())),
                        List.of(one.candidate()),
                        List.of(authority)));
    }

    /** A status that a note of the chapter asks for names what complicates the pregnancy too: an infection without illness. */
    private Optional<Coded> ofStatus(Coded one) {
        return one.candidate().isOfChapter21() && !one.candidate().isOrganism()
                ? own(one).filter(own -> isCarrier(one, own)
                        || tabular.useAdditional(own.code(), one.code()).isPresent())
                : Optional.empty();
    }

    /** The chapter has a code for the carrier, which says all of it. */
    private static boolean isCarrier(Coded one, Coded own) {
        return one.candidate().title().startsWith(CARRIER)
                && own.candidate().title().toLowerCase(Locale.ROOT).contains(CARRIER.toLowerCase(Locale.ROOT));
    }

    private boolean asks(Code own, Code condition) {
        if (tabular.useAdditional(own, condition).isPresent()) {
            return true;
        }
        boolean open = tabular.useAdditional(own).stream()
                .map(LeveledNote::note)
                .anyMatch(note -> !note.text().matches(NAMED_CODES));
        return open && patient.state().isMother();
    }
}
