package medcode.codeset;

/** What is published in releases: a set of codes, or a table that says something of codes. */
public interface Publication {

    /** The name in options, records and folders of the store, such as {@code icd10cm}. */
    String id();

    String displayName();

    Cycle cycle();

    /** How often it is published, which says from when to when an edition is in force. */
    enum Cycle {
        /** From October to September; an edition with a month begins on the first of that month. */
        FISCAL_YEAR,
        CALENDAR_YEAR,
        QUARTER,
        /** With the fiscal year by the version of the MS-DRG grouper: 43 is 2026, and 43.1 begins in its April. */
        GROUPER_VERSION,
        /** Whenever its keeper likes; in force until the next one. */
        UNTIL_REPLACED
    }
}
