package medcode.edit.rule;

import medcode.codeset.Code;
import medcode.codeset.Publication;

/** The dental part of HCPCS Level II (CDT), which its keeper alone publishes, so that nothing can be said of its codes. */
record DentalCodes() implements Publication {
    static final DentalCodes CDT = new DentalCodes();
    private static final CodedRule CODES = CodedRule.bundled("dental-procedures", "dental");

    static boolean hold(Code code) {
        return CODES.lists("dental", code);
    }

    @Override
    public String id() {
        return "cdt";
    }

    @Override
    public String displayName() {
        return "CDT";
    }

    @Override
    public Cycle cycle() {
        return Cycle.CALENDAR_YEAR;
    }
}
