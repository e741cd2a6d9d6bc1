package medcode.suggest.birth;

import java.util.Optional;
import medcode.extract.EncounterWords;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.Patient;
import medcode.suggest.problem.SaidOfEncounter;

/** What a record of pregnancy or delivery has beside its conditions: the weeks of gestation, the outcome of delivery. */
final class DeliveryCodes {
    private static final String UNCOMPLICATED = "uncomplicated delivery";

    private final Patient patient;
    private final SaidOfEncounter said;
    private final StatedCodes stated;

    DeliveryCodes(Patient patient, SaidOfEncounter said, StatedCodes stated) {
        this.patient = patient;
        this.said = said;
        this.stated = stated;
    }

    /** A single child born alive at term, by itself, of a mother of whom nothing else is told: a delivery without complications. */
    Optional<Coded> uncomplicated() {
        boolean term = patient.weeks().isEmpty() || patient.weeks().get().completed() >= Patient.TERM;
        boolean alone = !said.has("number") && said.means("born", "").equals("liveborn");
        boolean operated = said.means("mode", "").contains("cesarean");
        return patient.state() != Patient.State.DELIVERED || !term || !alone || operated
                ? Optional.empty()
                : stated.code(
                        "encounter for full-term uncomplicated delivery",
                        found -> found.title().contains(UNCOMPLICATED),
                        patient.evidence(),
                        "guideline I.C.15.n.1");
    }

    /** A delivery without complications stands alone in its chapter (guideline I.C.15.n.1). */
    static boolean isUncomplicated(Coded coded) {
        return coded.candidate().title().contains(UNCOMPLICATED);
    }

    Optional<Coded> outcome() {
        if (patient.state() != Patient.State.DELIVERED) {
            return Optional.empty();
        }
        String number = said.means("number", "single");
        String born = ofSeveral(number, said.means("born", "liveborn"));
        Span evidence = said.first("born").map(EncounterWords.Said::span).orElse(patient.evidence());
        String words = "outcome of delivery " + (said.has("born") ? number + " " + born : "unspecified");
        return stated.code(words, found -> found.isStatus("outcome"), evidence, "guideline I.C.15.b.5");
    }

    /** «Liveborn twins» are both alive. */
    private static String ofSeveral(String number, String born) {
        if (number.equals("single") || !born.equals("liveborn")) {
            return born;
        }
        return (number.equals("twins") ? "both " : "all ") + born;
    }

    /** The weeks of gestation, which end with the delivery. */
    Optional<Coded> weeks() {
        return patient.state() == Patient.State.PUERPERAL
                ? Optional.empty()
                : patient.weeks().flatMap(this::weeks);
    }

    private Optional<Coded> weeks(Patient.Weeks weeks) {
        String title = weeks.completed() + " weeks gestation of pregnancy";
        return stated.code(title, found -> found.title().startsWith(title), weeks.span(), "guideline I.C.21.c.11");
    }

    /** The pregnancy of a woman whose treatment it does not affect. */
    Optional<Coded> incidental() {
        return stated.code(
                "pregnant state, incidental",
                found -> found.isStatus("incidental"),
                patient.evidence(),
                "guideline I.C.15.a.1");
    }
}
