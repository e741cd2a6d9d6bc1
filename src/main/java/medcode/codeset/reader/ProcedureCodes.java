package medcode.codeset.reader;

/** What the codes of CPT and HCPCS Level II look like in the tables of NCCI. */
final class ProcedureCodes {
    private static final int LENGTH = 5;

    private ProcedureCodes() {}

    /** Five characters, of which one may be a capital letter and the rest are digits. */
    static boolean isOne(String code) {
        int digits = 0;
        for (int i = 0; i < code.length(); i++) {
            char next = code.charAt(i);
            boolean digit = next >= '0' && next <= '9';
            if (!digit && (next < 'A' || next > 'Z')) {
                return false;
            }
            digits += digit ? 1 : 0;
        }
        return code.length() == LENGTH && digits >= LENGTH - 1;
    }
}
