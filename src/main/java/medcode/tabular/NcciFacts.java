package medcode.tabular;

import java.util.List;
import medcode.codeset.CodePair;
import medcode.codeset.ReferenceRow;
import medcode.codeset.Release;

/**
 * What NCCI says of a CPT or HCPCS Level II code.
 *
 * @param addOnTo the primary codes that it is an add-on to
 * @param addOns the add-on codes that it is a primary code of
 * @param pairs the edits in force, for each table that has one
 */
public record NcciFacts(String code, List<Units> units, List<AddOn> addOnTo, List<AddOn> addOns, List<Pairs> pairs) {

    public NcciFacts {
        units = List.copyOf(units);
        addOnTo = List.copyOf(addOnTo);
        addOns = List.copyOf(addOns);
        pairs = List.copyOf(pairs);
    }

    /** True where no table names the code. */
    public boolean isEmpty() {
        return units.isEmpty() && addOnTo.isEmpty() && addOns.isEmpty() && pairs.isEmpty();
    }

    /**
     * A medically unlikely edit.
     *
     * @param most the units that may be reported
     * @param indicator the adjudication indicator (MAI), 1 to 3
     */
    public record Units(Release table, int most, int indicator, String rationale) {

        static Units of(Release table, ReferenceRow row) {
            List<String> values = row.values();
            return new Units(table, Integer.parseInt(values.get(0)), Integer.parseInt(values.get(1)), values.get(2));
        }
    }

    /**
     * An add-on code edit.
     *
     * @param other the primary code, or for a primary code the add-on code
     * @param type 1 to 3
     */
    public record AddOn(Release table, String other, int type) {

        static AddOn of(Release table, ReferenceRow row) {
            return new AddOn(
                    table, row.values().get(0), Integer.parseInt(row.values().get(1)));
        }

        /** True where the contractor says what the primary codes are. */
        public boolean isContractorDefined() {
            return other.equals(CONTRACTOR_DEFINED);
        }

        /** What stands in place of a primary code. */
        private static final String CONTRACTOR_DEFINED = "CCCCC";
    }

    /** The edits of one table that have the code as column 1, and as column 2. */
    public record Pairs(Release table, List<CodePair> column1, List<CodePair> column2) {

        public Pairs {
            column1 = List.copyOf(column1);
            column2 = List.copyOf(column2);
        }
    }
}
