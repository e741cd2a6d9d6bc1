package medcode.codeset;

import java.util.Locale;

/** A code system that medcode knows. */
public enum CodeSet {
    ICD10CM("icd10cm", "ICD-10-CM"),
    ICD10PCS("icd10pcs", "ICD-10-PCS"),
    HCPCS("hcpcs", "HCPCS Level II"),
    CPT("cpt", "CPT");

    private final String id;
    private final String displayName;

    CodeSet(String id, String displayName) {
        this.id = id;
        this.displayName = displayName;
    }

    /** The name in options and records, such as {@code icd10cm}. */
    public String id() {
        return id;
    }

    public String displayName() {
        return displayName;
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
