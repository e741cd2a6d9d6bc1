package medcode.suggest.birth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.extract.EncounterWords;
import medcode.lexicon.Lexicon;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.Patient;

/**
 * Twins and more, by their placentas and sacs, beside what complicates the pregnancy; what is wrong with one of them has a
 * code of its own (chapter 15, category «multiple gestation»).
 */
public final class MultipleGestation {
    private static final String OPEN = "unspecified number";
    private static final String GESTATION = "gestation";

    private final Lexicon lexicon;
    private final Patient patient;
    private final StatedCodes stated;

    public MultipleGestation(Lexicon lexicon, Patient patient, StatedCodes stated) {
        this.lexicon = lexicon;
        this.patient = patient;
        this.stated = stated;
    }

    /** The same codes with the gestation that is told behind what complicates it. */
    public List<Coded> with(List<Coded> coded, List<EncounterWords.Said> said) {
        Optional<Coded> gestation = said.stream()
                .filter(one -> one.kind().equals(GESTATION))
                .min(Comparator.comparing(one -> one.means().contains(OPEN)))
                .flatMap(this::coded);
        if (gestation.isEmpty()) {
            return coded;
        }
        List<Coded> all = new ArrayList<>(coded);
        Code category = gestation.get().code().category();
        List<Coded> known = coded.stream()
                .filter(one -> one.code().category().equals(category))
                .toList();
        all.removeAll(known);
        int behind = 0;
        for (int at = 0; at < all.size(); at++) {
            behind = all.get(at).code().compact().charAt(0) == 'O' ? at + 1 : behind;
        }
        all.addAll(behind, known.isEmpty() ? List.of(gestation.get()) : known);
        return all;
    }

    private Optional<Coded> coded(EncounterWords.Said said) {
        Set<String> documented = new HashSet<>(lexicon.stems().of(String.join(" ", patient.times())));
        return stated.candidate(
                        said.means(),
                        documented,
                        found -> found.title().toLowerCase(Locale.ROOT).startsWith(said.means()))
                .map(found -> stated.coded(found, said.span(), "Tabular List, multiple gestation"));
    }
}
