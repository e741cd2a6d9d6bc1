package medcode.suggest.birth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import medcode.extract.EncounterWords;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;

/**
 * What belongs to the mother on a newborn's record: her chapter is never used there (guideline I.C.15.a.2), and her diabetes
 * is told by what it does to the infant, whose low sugar is a syndrome of it (Index Syndrome, infant of diabetic mother).
 */
final class MaternalDiabetes {
    private static final String KIND = "maternal diabetes";
    private static final String LOW = "hypoglycemia";
    private static final String DIABETES = "diabetes";

    private final EncounterWords encounter;
    private final StatedCodes stated;

    MaternalDiabetes(EncounterWords encounter, StatedCodes stated) {
        this.encounter = encounter;
        this.stated = stated;
    }

    /** The codes of the newborn without those of the mother. */
    List<Coded> without(List<Coded> coded) {
        String syndrome = encounter.meaning(KIND, stated.note());
        List<Coded> all = new ArrayList<>();
        for (Coded one : coded) {
            String title = one.candidate().title().toLowerCase(Locale.ROOT);
            boolean low = !syndrome.isEmpty() && title.contains(LOW);
            boolean mothers = !syndrome.isEmpty()
                    && (title.contains(DIABETES) || one.candidate().isOfFamily());
            if (low) {
                all.add(stated.candidate(
                                syndrome, List.of(), found -> found.title().equalsIgnoreCase(syndrome))
                        .map(one::instead)
                        .orElse(one));
            } else if (one.code().compact().charAt(0) != 'O' && (!mothers || title.equals(syndrome))) {
                all.add(one);
            }
        }
        return all;
    }
}
