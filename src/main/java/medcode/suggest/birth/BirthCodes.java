package medcode.suggest.birth;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.CodeTable;
import medcode.extract.EncounterWords;
import medcode.extract.Extraction;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.Patient;
import medcode.suggest.problem.SaidOfEncounter;

/** What a record of pregnancy or birth has beside its conditions, by who the patient is. */
public final class BirthCodes {
    private final AbortiveOutcome abortive;
    private final Patient patient;
    private final NewbornCodes newborn;
    private final MaternalDiabetes mother;
    private final DeliveryCodes delivery;
    private final CesareanScar scar;

    public BirthCodes(CodeTable table, Patient patient, List<EncounterWords.Said> all, StatedCodes stated) {
        SaidOfEncounter said = new SaidOfEncounter(all);
        this.abortive = new AbortiveOutcome(table);
        this.patient = patient;
        this.newborn = new NewbornCodes(patient, said, stated);
        this.mother = new MaternalDiabetes(EncounterWords.bundled(), stated);
        this.delivery = new DeliveryCodes(patient, said, stated);
        this.scar = new CesareanScar(patient, said, stated);
    }

    /** The same codes with those of the record. */
    public List<Coded> with(List<Coded> coded, Extraction extraction, boolean inpatient) {
        return switch (patient.state()) {
            case NEWBORN -> newborn.with(mother.without(coded), extraction, inpatient);
            case INCIDENTAL -> incidental(coded);
            case PUERPERAL ->
                ofMother(coded.stream()
                        .filter(one -> !DeliveryCodes.isUncomplicated(one))
                        .toList());
            default -> ofMother(scar.with(coded));
        };
    }

    private List<Coded> incidental(List<Coded> coded) {
        List<Coded> all = new ArrayList<>(coded);
        delivery.incidental().ifPresent(all::add);
        return all;
    }

    /** Of a mother of whom nothing is coded and whose delivery is not told to be without complications, nothing. */
    private List<Coded> ofMother(List<Coded> coded) {
        List<Coded> all = new ArrayList<>(coded);
        if (all.stream().noneMatch(this::isMaternal)) {
            delivery.uncomplicated().ifPresent(normal -> all.add(0, normal));
        }
        if (all.stream().anyMatch(this::isMaternal)) {
            boolean complicated = all.stream().anyMatch(one -> isMaternal(one) && !DeliveryCodes.isUncomplicated(one));
            all.removeIf(one -> complicated && DeliveryCodes.isUncomplicated(one));
            delivery.outcome().ifPresent(all::add);
            delivery.weeks().ifPresent(all::add);
        }
        return all;
    }

    /** Pregnancies with abortive outcome have no weeks. */
    private boolean isMaternal(Coded coded) {
        return coded.code().compact().startsWith("O") && !abortive.has(coded.code());
    }
}
