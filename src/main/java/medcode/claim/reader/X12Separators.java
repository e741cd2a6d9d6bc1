package medcode.claim.reader;

/** The signs that separate the parts of an X12 interchange, as its ISA gives them. */
record X12Separators(char element, char component, char terminator) {
    private static final X12Separators USUAL = new X12Separators('*', ':', '~');

    static boolean isSeparator(int sign) {
        return sign >= 0
                && !Character.isLetterOrDigit(sign)
                && sign != ' '
                && sign != '.'
                && sign != '"'
                && sign != ',';
    }

    /** Those of a file that begins with a GS or ST; the usual ones where it does not. */
    static X12Separators of(String beginning) {
        String start = beginning.strip();
        if (start.length() < 3 || !isSeparator(start.charAt(2))) {
            return USUAL;
        }
        char element = start.charAt(2);
        int next = nextSegment(start, element);
        int before = next - 1;
        while (before > 0 && (start.charAt(before) == '\n' || start.charAt(before) == '\r')) {
            before--;
        }
        if (next < 0) {
            return new X12Separators(element, USUAL.component, USUAL.terminator);
        }
        char last = start.charAt(before);
        char terminator = isSeparator(last) && last != element ? last : '\n';
        return new X12Separators(element, component(start, element, terminator), terminator);
    }

    /** The sign behind the qualifier of the first diagnosis. */
    private static char component(String start, char element, char terminator) {
        int diagnoses = start.indexOf("HI" + element);
        int at = diagnoses < 0 ? start.length() : diagnoses + 3;
        while (at < start.length() && Character.isLetterOrDigit(start.charAt(at))) {
            at++;
        }
        char sign = at < start.length() ? start.charAt(at) : USUAL.component;
        return isSeparator(sign) && sign != element && sign != terminator ? sign : USUAL.component;
    }

    private static int nextSegment(String start, char element) {
        for (String name : new String[] {"ST", "BHT"}) {
            int next = start.indexOf(name + element, 1);
            if (next > 0) {
                return next;
            }
        }
        return -1;
    }
}
