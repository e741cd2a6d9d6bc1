package medcode.codeset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A code system that medcode knows. */
public enum CodeSet implements Publication {
    ICD10CM("icd10cm", "ICD-10-CM", Cycle.FISCAL_YEAR),
    ICD10PCS("icd10pcs", "ICD-10-PCS", Cycle.FISCAL_YEAR),
    HCPCS("hcpcs", "HCPCS Level II", Cycle.QUARTER),
    CPT("cpt", "CPT", Cycle.CALENDAR_YEAR),
    PLACE_OF_SERVICE("pos", "CMS Place of Service", Cycle.UNTIL_REPLACED);

    private final String id;
    private final String displayName;
    private final Cycle cycle;

    CodeSet(String id, String displayName, Cycle cycle) {
        this.id = id;
        this.displayName = displayName;
        this.cycle = cycle;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public Cycle cycle() {
        return cycle;
    }

    /** The code set of an id, in any case; empty where there is none. */
    public static Optional<CodeSet> named(String id) {
        return Arrays.stream(values())
                .filter(codeSet -> codeSet.id.equalsIgnoreCase(id))
                .findFirst();
    }

    /** Upper case, without the point and without surrounding blanks. */
    String compact(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        return this == ICD10CM ? code.replace(".", "") : code;
    }

    /** The code as it is printed: an ICD-10-CM code has a point after the third character. */
    String display(String compact) {
        return this == ICD10CM && compact.length() > 3 ? compact.substring(0, 3) + "." + compact.substring(3) : compact;
    }
}
