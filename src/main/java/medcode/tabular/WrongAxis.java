package medcode.tabular;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Axis;
import medcode.codeset.ProcedureChoice;
import medcode.codeset.ProcedureRow;
import medcode.index.Procedures;

/**
 * Why the tables of ICD-10-PCS do not hold a code: a character that may not stand where it stands.
 *
 * @param place from 1
 * @param allowed what may stand there, given the others
 * @param withAll true where the characters behind the place fit too, false where only those before it do
 */
public record WrongAxis(int place, char written, Axis allowed, boolean withAll) {
    private static final int TABLE = 3;

    /**
     * Each place that alone can be put right; where none can, the first at which the code leaves the tables. Empty for what is
     * not seven characters long, and for codes that the tables hold.
     */
    public static List<WrongAxis> of(String code, Procedures procedures) {
        if (code.length() != ProcedureRow.LENGTH || procedures.isEmpty()) {
            return List.of();
        }
        ProcedureChoice all = choice(code, procedures);
        List<WrongAxis> wrong = new ArrayList<>();
        for (int place = 1; place <= ProcedureRow.LENGTH && all.beginning(code).isEmpty(); place++) {
            ProcedureChoice others = all;
            for (int other = 1; other <= ProcedureRow.LENGTH; other++) {
                others = other == place ? others : others.where(other, code.charAt(other - 1));
            }
            if (!others.isEmpty()) {
                wrong.add(new WrongAxis(place, code.charAt(place - 1), others.axis(place), true));
            }
        }
        return wrong.isEmpty() ? departure(code, all) : wrong;
    }

    /** The rows of the code's table; all rows where there is no such table. */
    private static ProcedureChoice choice(String code, Procedures procedures) {
        return procedures.table(code).isPresent()
                ? procedures.beginning(code.substring(0, TABLE))
                : procedures.beginning("");
    }

    private static List<WrongAxis> departure(String code, ProcedureChoice all) {
        ProcedureChoice left = all;
        for (int place = 1; place <= ProcedureRow.LENGTH; place++) {
            ProcedureChoice next = left.where(place, code.charAt(place - 1));
            if (next.isEmpty()) {
                return List.of(new WrongAxis(place, code.charAt(place - 1), left.axis(place), false));
            }
            left = next;
        }
        return List.of();
    }
}
