package medcode.suggest.coding;

import java.util.List;
import medcode.codeset.CodeTable;
import medcode.encounter.Setting;
import medcode.extract.EncounterWords;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.suggest.Policy;
import medcode.suggest.birth.AbortionComplications;
import medcode.suggest.birth.BirthCodes;
import medcode.suggest.birth.FetalConditions;
import medcode.suggest.birth.HighRiskPregnancy;
import medcode.suggest.birth.MultipleGestation;
import medcode.suggest.birth.PatientChapter;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.coded.Unconsciousness;
import medcode.suggest.combine.ScaleCodes;
import medcode.suggest.combine.Sequelae;
import medcode.suggest.injury.BurnExtent;
import medcode.suggest.injury.ComaScale;
import medcode.suggest.injury.ExternalCauses;
import medcode.suggest.injury.LaterEpisode;
import medcode.suggest.injury.Maltreatment;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.LinkWords;
import medcode.suggest.problem.Patient;

/** What no single problem decides and the whole note does: whose chapter it is, the birth, the cause of an injury, scales. */
final class WholeNote {
    private final CodeTable table;
    private final Lexicon lexicon;
    private final PhraseCoder phrases;
    private final EncounterWords circumstances;
    private final Unconsciousness unconsciousness;
    private final LinkWords pastCauses;
    private final Policy policy;

    WholeNote(CodeTable table, Lexicon lexicon, PhraseCoder phrases, Policy policy) {
        this.table = table;
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.policy = policy;
        this.circumstances = EncounterWords.bundled();
        this.unconsciousness = new Unconsciousness(table, lexicon);
        this.pastCauses = new LinkWords(Sequelae.CAUSES, lexicon);
    }

    /** The same codes as the whole note has them, and those that it adds. */
    List<Coded> with(List<Coded> coded, Extraction extraction, Setting setting) {
        List<EncounterWords.Said> said = circumstances.in(extraction);
        StatedCodes stated = new StatedCodes(phrases, extraction);
        Patient patient = Patient.of(extraction, said, setting);
        List<Coded> all = new AbortionComplications(stated, lexicon.stems()).with(coded);
        if (patient.state().hasChapter() && policy != Policy.ALL) {
            all = new PatientChapter(table, lexicon, circumstances, patient, stated).first(all);
        }
        if (patient.state() == Patient.State.PREGNANT && policy != Policy.ALL) {
            all = new HighRiskPregnancy(lexicon, patient, stated).with(all, said, extraction);
        }
        if (patient.state() == Patient.State.PREGNANT || patient.state() == Patient.State.DELIVERED) {
            all = new FetalConditions(lexicon, circumstances, patient, stated).with(all, said, extraction);
            all = new MultipleGestation(lexicon, patient, stated).with(all, said);
        }
        if (patient.state() != Patient.State.OTHER) {
            all = new BirthCodes(table, patient, said, stated).with(all, extraction, setting == Setting.INPATIENT);
        }
        all = new Maltreatment(lexicon, patient, stated, said).with(all, extraction);
        all = new Sequelae(table, pastCauses, circumstances, stated).with(all, said);
        all = unconsciousness.with(all, said, extraction);
        all = new LaterEpisode(table).with(all, said, extraction);
        all = new BurnExtent(stated).with(all, extraction);
        all = new ExternalCauses(table, lexicon, phrases, stated).with(all, said, extraction);
        all = new ScaleCodes(table, circumstances, stated).with(all, extraction);
        return new ComaScale(table, circumstances, stated).with(all, said, extraction);
    }
}
