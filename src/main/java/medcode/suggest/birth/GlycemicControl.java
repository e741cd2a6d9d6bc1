package medcode.suggest.birth;

import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeTable;
import medcode.extract.EncounterWords;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.coded.TitleNeighbor;

/** How the diabetes of a pregnancy is controlled: by insulin, if by that at all, else by drugs, else by diet (guideline I.C.15.i). */
final class GlycemicControl {
    private static final String OPEN = "unspecified control";
    /** The kinds of {@code encounter_words.tsv}, the strongest first. */
    private static final List<String> CONTROLS = List.of("insulin", "oral drugs", "diet");

    private final TitleNeighbor neighbors;
    private final EncounterWords encounter;
    private final StatedCodes stated;

    GlycemicControl(CodeTable table, EncounterWords encounter, StatedCodes stated) {
        this.neighbors = new TitleNeighbor(table);
        this.encounter = encounter;
        this.stated = stated;
    }

    /** The neighbor for the control that the note tells, else the same. */
    Coded of(Coded one) {
        String title = one.candidate().title();
        if (!title.contains(OPEN)) {
            return one;
        }
        for (String kind : CONTROLS) {
            String control = encounter.meaning(kind, stated.note());
            Optional<Coded> controlled =
                    control.isEmpty() ? Optional.empty() : neighbors.titled(one, title.replace(OPEN, control));
            if (controlled.isPresent()) {
                return controlled.get();
            }
        }
        return one;
    }
}
