package medcode.encounter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the encounter took place; it decides which guideline sections hold. */
public enum Setting {
    OFFICE("office"),
    OUTPATIENT("outpatient"),
    ED("ed"),
    OBSERVATION("observation"),
    INPATIENT("inpatient"),
    INPATIENT_PROFESSIONAL("inpatient-professional"),
    SNF("snf"),
    HOME("home"),
    ASC("asc");

    private final String id;

    Setting(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** True where uncertain diagnoses are coded as if established (guideline II.H): acute, long-term, psychiatric. */
    public boolean codesUncertainDiagnoses() {
        return this == INPATIENT;
    }

    public static Optional<Setting> of(String id) {
        String wanted = id.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(setting -> setting.id.equals(wanted))
                .findFirst();
    }
}
