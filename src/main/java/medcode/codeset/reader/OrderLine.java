package medcode.codeset.reader;

/** A line of an order file: columns 1–5 order number, 7–13 code, 15 flag, 17–76 short title, from 78 long title. */
record OrderLine(String code, boolean billable, String shortTitle, String title) {

    static boolean matches(String line) {
        return line.length() > 16
                && CodeShape.isNumber(line.substring(0, 5))
                && line.charAt(5) == ' '
                && line.charAt(13) == ' '
                && (line.charAt(14) == '0' || line.charAt(14) == '1')
                && line.charAt(15) == ' ';
    }

    /** A line that {@link #matches}. */
    static OrderLine of(String line) {
        String shortTitle = line.substring(16, Math.min(76, line.length())).strip();
        String title = line.length() > 77 ? line.substring(77).strip() : "";
        return new OrderLine(
                line.substring(6, 13).stripTrailing(),
                line.charAt(14) == '1',
                shortTitle,
                title.isEmpty() ? shortTitle : title);
    }
}
