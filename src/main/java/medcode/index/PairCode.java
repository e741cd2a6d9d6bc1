package medcode.index;

/** Codes of five letters and digits as numbers to the base of 36, which sort as the codes do. */
final class PairCode {
    private static final int LENGTH = 5;
    private static final int BASE = 36;

    private PairCode() {}

    /** The number of a code; -1 where it is none of five digits and capital letters. */
    static int number(String code) {
        if (code.length() != LENGTH) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < LENGTH; i++) {
            char next = code.charAt(i);
            if (next >= '0' && next <= '9') {
                number = number * BASE + next - '0';
            } else if (next >= 'A' && next <= 'Z') {
                number = number * BASE + 10 + next - 'A';
            } else {
                return -1;
            }
        }
        return number;
    }

    static String text(int number) {
        char[] code = new char[LENGTH];
        int rest = number;
        for (int i = LENGTH - 1; i >= 0; i--) {
            int digit = rest % BASE;
            code[i] = (char) (digit < 10 ? '0' + digit : 'A' + digit - 10);
            rest /= BASE;
        }
        return new String(code);
    }
}
