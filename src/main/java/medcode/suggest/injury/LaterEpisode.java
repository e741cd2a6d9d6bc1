package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.EncounterWords;
import medcode.extract.Extraction;
import medcode.suggest.coded.Coded;
import medcode.suggest.problem.SaidOfEncounter;
import medcode.tabular.Tabular;

/**
 * Injuries in a note that tells of their healing have the 7th character of a later encounter: «physical therapy, fifth week
 * after a fracture», «the cast is off» (guideline I.C.19.a).
 */
public final class LaterEpisode {
    private static final String AUTHORITY = "guideline I.C.19.a";
    private static final String HEALING = "healing";
    private static final String ANEW = "injured anew";
    private static final String FRACTURE = "fracture";

    private final CodeTable table;
    private final Tabular tabular;

    public LaterEpisode(CodeTable table) {
        this.table = table;
        this.tabular = new Tabular(table);
    }

    /** The same codes, those of injuries at the encounter that the whole note tells of. */
    public List<Coded> with(List<Coded> coded, List<EncounterWords.Said> all, Extraction extraction) {
        SaidOfEncounter said = new SaidOfEncounter(all);
        if (!said.has(HEALING) || said.has(ANEW) || isOperation(extraction)) {
            return coded;
        }
        List<Coded> later = new ArrayList<>();
        for (Coded one : coded) {
            later.add(isInjury(one) ? later(one) : one);
        }
        return later;
    }

    /** An operation is active treatment, however long after the injury. */
    private static boolean isOperation(Extraction extraction) {
        return extraction.sections().stream()
                .anyMatch(section -> section.kind().id().equals("procedure"));
    }

    /** Injuries, not what drugs and care do. */
    private static boolean isInjury(Coded one) {
        String code = one.code().compact();
        return code.charAt(0) == 'S' || code.startsWith("T0") || code.startsWith("T1") || code.startsWith("T2");
    }

    private Coded later(Coded one) {
        String code = one.code().compact();
        boolean fracture = one.candidate().title().toLowerCase(Locale.ROOT).contains(FRACTURE);
        char character = switch (code.charAt(code.length() - 1)) {
            case 'A' -> 'D';
            case 'B' -> fracture ? 'E' : 'B';
            case 'C' -> fracture ? 'F' : 'C';
            default -> code.charAt(code.length() - 1);
        };
        return table.find(one.code())
                .flatMap(CodeEntry::parent)
                .flatMap(stem -> tabular.withSeventhCharacter(stem, character))
                .flatMap(table::find)
                .map(entry -> new Coded(one.problems(), one.candidate().at(entry), one.others(), List.of(AUTHORITY)))
                .orElse(one);
    }
}
