package medcode.codeset;

/** A published table that says something of codes without being a code set; its rows are {@link ReferenceRow}s. */
public enum ReferenceTable implements Publication {
    MCE_DIAGNOSES("mce-diagnoses", "MCE diagnoses", Cycle.GROUPER_VERSION),
    MCE_PROCEDURES("mce-procedures", "MCE procedures", Cycle.GROUPER_VERSION),
    MCE_AGES("mce-ages", "MCE age ranges", Cycle.GROUPER_VERSION),
    CC_MCC("cc-mcc", "MS-DRG CC/MCC list", Cycle.GROUPER_VERSION),
    POA_EXEMPT("poa-exempt", "POA-exempt list", Cycle.FISCAL_YEAR),
    CCSR("ccsr", "CCSR", Cycle.UNTIL_REPLACED),
    HCC("hcc", "CMS-HCC", Cycle.CALENDAR_YEAR),
    CONVERSION("icd10cm-conversion", "ICD-10-CM conversion table", Cycle.FISCAL_YEAR),
    GEM("gem", "GEMs", Cycle.UNTIL_REPLACED),
    NCCI_PTP_PRACTITIONER("ncci-ptp-practitioner", "NCCI PTP practitioner", Cycle.QUARTER),
    NCCI_PTP_HOSPITAL("ncci-ptp-hospital", "NCCI PTP hospital", Cycle.QUARTER),
    NCCI_MUE_PRACTITIONER("ncci-mue-practitioner", "NCCI MUE practitioner", Cycle.QUARTER),
    NCCI_MUE_HOSPITAL("ncci-mue-hospital", "NCCI MUE hospital", Cycle.QUARTER),
    NCCI_MUE_DME("ncci-mue-dme", "NCCI MUE DME", Cycle.QUARTER),
    NCCI_ADD_ON("ncci-add-on", "NCCI add-on codes", Cycle.QUARTER),
    SITE("site", "site table", Cycle.UNTIL_REPLACED);

    private final String id;
    private final String displayName;
    private final Cycle cycle;

    ReferenceTable(String id, String displayName, Cycle cycle) {
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

    /** True where the table lists edits of two codes each, {@link CodePair}s, in place of rows. */
    public boolean isOfPairs() {
        return this == NCCI_PTP_PRACTITIONER || this == NCCI_PTP_HOSPITAL;
    }

    /** True for the tables of the National Correct Coding Initiative. */
    public boolean isNcci() {
        return id.startsWith("ncci-");
    }

    /** True where the rows are about codes of this code set, so that codes of others written alike are not looked for. */
    public boolean isAbout(CodeSet codeSet) {
        return switch (this) {
            case MCE_AGES -> false;
            case MCE_PROCEDURES -> codeSet == CodeSet.ICD10PCS;
            case NCCI_PTP_PRACTITIONER,
                    NCCI_PTP_HOSPITAL,
                    NCCI_MUE_PRACTITIONER,
                    NCCI_MUE_HOSPITAL,
                    NCCI_MUE_DME,
                    NCCI_ADD_ON -> codeSet == CodeSet.HCPCS || codeSet == CodeSet.CPT;
            case SITE -> true;
            default -> codeSet == CodeSet.ICD10CM;
        };
    }

    /** True where the rows carry dates from the beginning, so that a later edition answers for earlier dates too. */
    public boolean holdsItsPast() {
        return switch (this) {
            case MCE_DIAGNOSES, MCE_PROCEDURES, MCE_AGES, CONVERSION -> true;
            default -> false;
        };
    }
}
