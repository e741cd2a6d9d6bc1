package medcode.suggest.birth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import medcode.extract.EncounterWords;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.Patient;
import medcode.suggest.problem.SaidOfEncounter;

/** The scar of an earlier cesarean delivery, of a woman who is pregnant or delivers now. */
final class CesareanScar {
    private static final String HISTORY = "Personal history of other complications of pregnancy";
    private static final String SCAR = "scar";
    private static final String EARLIER = "previous cesarean";
    private static final String UNKNOWN = "unspecified type";

    private final Patient patient;
    private final SaidOfEncounter said;
    private final StatedCodes stated;

    CesareanScar(Patient patient, SaidOfEncounter said, StatedCodes stated) {
        this.patient = patient;
        this.said = said;
        this.stated = stated;
    }

    /** The same codes with the scar; at a delivery, whose mode it decides, it goes first. */
    List<Coded> with(List<Coded> coded) {
        Optional<Coded> scar = coded.stream().anyMatch(CesareanScar::isKnown) ? Optional.empty() : scar();
        if (scar.isEmpty()) {
            return coded;
        }
        List<Coded> all = new ArrayList<>(coded);
        all.removeIf(one -> isScar(one) || isHistory(one));
        all.add(patient.state() == Patient.State.DELIVERED ? 0 : all.size(), scar.get());
        return all;
    }

    /** The earlier delivery is what the scar tells of. */
    private static boolean isHistory(Coded one) {
        return one.candidate().title().startsWith(HISTORY);
    }

    private static boolean isScar(Coded one) {
        return one.candidate().title().contains(EARLIER);
    }

    private static boolean isKnown(Coded one) {
        return isScar(one) && !one.candidate().title().contains(UNKNOWN);
    }

    private Optional<Coded> scar() {
        boolean pregnant = patient.state() == Patient.State.PREGNANT || patient.state() == Patient.State.DELIVERED;
        Optional<EncounterWords.Said> earlier = said.first(SCAR).or(() -> said.first(Patient.REPEAT));
        String kind = kind();
        return earlier.filter(words -> pregnant)
                .flatMap(words -> stated.code(
                        "maternal care for " + kind + " scar from previous cesarean delivery",
                        found -> found.title().contains(kind) && found.title().contains(EARLIER),
                        words.span(),
                        "guideline I.C.15.b.4"));
    }

    /** The type of the scar, as a title names it. */
    private String kind() {
        return Stream.of(SCAR, Patient.REPEAT)
                .flatMap(
                        kind -> said.all().stream().filter(words -> words.kind().equals(kind)))
                .map(EncounterWords.Said::means)
                .filter(means -> !means.isEmpty())
                .findFirst()
                .orElse(UNKNOWN);
    }
}
