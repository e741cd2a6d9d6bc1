package medcode.suggest.sequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.suggest.Suggestion;
import medcode.suggest.coded.Coded;
import medcode.tabular.Tabular;

/**
 * The order of the codes on a claim: the note's own, except that manifestations, status codes and external causes do not
 * stand first (guidelines I.A.13, I.C.20, IV.G).
 */
public final class Sequence {
    private final Tabular tabular;

    public Sequence(CodeTable table) {
        this.tabular = new Tabular(table);
    }

    public List<Coded> ordered(List<Coded> coded) {
        List<Coded> order = new ArrayList<>(coded);
        order.sort(Comparator.comparingInt(one -> place(one.code())));
        return order;
    }

    private int place(Code code) {
        return switch (role(code, false)) {
            case EXTERNAL_CAUSE -> 3;
            case STATUS -> 2;
            default -> code.compact().startsWith("O") ? -1 : 0;
        };
    }

    public Suggestion.Role role(Code code, boolean first) {
        char chapter = code.compact().charAt(0);
        if (chapter >= 'V' && chapter <= 'Y') {
            return Suggestion.Role.EXTERNAL_CAUSE;
        }
        if (first && !tabular.isManifestation(code)) {
            return Suggestion.Role.FIRST_LISTED;
        }
        return isStatus(code) ? Suggestion.Role.STATUS : Suggestion.Role.SECONDARY;
    }

    /** Status, history and long-term drug codes tell about the patient, not about the visit. */
    private boolean isStatus(Code code) {
        return tabular.find(code)
                .filter(entry -> code.compact().startsWith("Z")
                        && entry.title().matches("(?i).*(status|history|long term|presence of|absence of).*"))
                .isPresent();
    }
}
