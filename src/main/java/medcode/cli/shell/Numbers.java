package medcode.cli.shell;

/** Whole numbers as they are typed. */
final class Numbers {
    private static final int MOST_DIGITS = 6;

    private Numbers() {}

    /** True for one to six digits. */
    static boolean isNumber(String typed) {
        boolean digits = !typed.isEmpty() && typed.length() <= MOST_DIGITS;
        for (int i = 0; digits && i < typed.length(); i++) {
            digits = typed.charAt(i) >= '0' && typed.charAt(i) <= '9';
        }
        return digits;
    }

    /** The number, or -1 where it is none. */
    static int of(String typed) {
        return isNumber(typed) ? Integer.parseInt(typed) : -1;
    }
}
