package medcode.suggest.birth;

import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.EncounterWords;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;

/**
 * Infections of newborns of which the note says where they come from: one acquired in the community is none of the birth
 * (guideline I.C.16.a.5), one that the mother passed on is congenital too (guideline I.C.16.h).
 */
final class AcquiredInfections {
    private final CodeTable table;
    private final EncounterWords encounter;
    private final StatedCodes stated;

    AcquiredInfections(CodeTable table, EncounterWords encounter, StatedCodes stated) {
        this.table = table;
        this.encounter = encounter;
        this.stated = stated;
    }

    /** The codes of one of which that is said. */
    Optional<List<Coded>> of(Coded one) {
        String sentence = stated.words(one.problem().context());
        if (!encounter.meaning("acquired later", sentence).isEmpty()) {
            return Optional.of(List.of(one));
        }
        String chapter = table.find(one.code()).map(CodeEntry::chapter).orElse("");
        String congenital = encounter.meaning("congenital chapter", "chapter " + chapter);
        boolean passedOn = !encounter.meaning("in utero", sentence).isEmpty();
        return congenital.isEmpty() || !passedOn
                ? Optional.empty()
                : stated.code(
                                congenital,
                                found -> found.title().equalsIgnoreCase(congenital),
                                one.problem().span(),
                                "guideline I.C.16.h")
                        .map(found -> List.of(found, one));
    }
}
