package medcode.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.ReferenceRow;
import medcode.index.OpenTable;

/** Which codes of ICD-9-CM a diagnosis had, by the general equivalence mappings. */
public final class EquivalenceMapping {
    private static final String NONE = "NODX";

    private final OpenTable table;

    public EquivalenceMapping(OpenTable table) {
        this.table = table;
    }

    /**
     * One target of a code.
     *
     * @param icd9 with its point; empty where there is none
     * @param approximate true where the two do not mean the same
     * @param scenario of a combination: the targets of one scenario are assigned together; 0 without one
     * @param choice of a combination: one target of each choice; 0 without one
     */
    public record Target(String icd9, boolean approximate, int scenario, int choice) {

        public boolean isCombination() {
            return scenario > 0;
        }

        private String words() {
            String words = icd9.isEmpty() ? "no code of ICD-9-CM" : "ICD-9-CM " + icd9;
            String how = approximate ? ", approximate" : "";
            return isCombination()
                    ? words + how + ", in combination (scenario " + scenario + ", choice " + choice + ")"
                    : words + (icd9.isEmpty() ? "" : how);
        }
    }

    public List<Target> targets(Code code, LocalDate date) {
        List<Target> targets = new ArrayList<>();
        for (ReferenceRow row : table.rows(code.compact(), date)) {
            if (row.relation().equals("icd9")) {
                String flags = row.values().get(1);
                targets.add(new Target(
                        pointed(row.values().get(0)),
                        flags.charAt(0) == '1',
                        flags.charAt(3) - '0',
                        flags.charAt(4) - '0'));
            }
        }
        return targets;
    }

    /** With the point: after three characters, in external causes after four. */
    private static String pointed(String icd9) {
        int point = icd9.startsWith("E") ? 4 : 3;
        if (icd9.equals(NONE)) {
            return "";
        }
        return icd9.length() > point ? icd9.substring(0, point) + "." + icd9.substring(point) : icd9;
    }

    List<Statement> statements(Code code, LocalDate date) {
        List<Statement> statements = new ArrayList<>();
        for (Target target : targets(code, date)) {
            statements.add(Statement.of(
                    target.words(),
                    "icd9",
                    target.icd9().isEmpty() ? null : target.icd9(),
                    "approximate",
                    target.approximate(),
                    "combination",
                    target.isCombination(),
                    "scenario",
                    target.scenario(),
                    "choice",
                    target.choice()));
        }
        return statements;
    }
}
