package medcode.codeset.reader;

import medcode.codeset.Code;
import medcode.codeset.CodeRow;

/**
 * A line of an addendum: what happens in the first 13 columns, then a row of the list that it changes.
 *
 * @param action with its colon, such as {@code Add:}
 * @param row where the line stands is its order; null where no row of an ICD-10-CM list follows
 */
record AddendaLine(String action, CodeRow row) {
    static final String ADD = "Add:";
    static final String DELETE = "Delete:";
    static final String REVISE_FROM = "Revise from:";
    static final String REVISE_TO = "Revise to:";

    private static final String[] ACTIONS = {ADD, DELETE, REVISE_FROM, REVISE_TO, "No change:"};
    private static final int ROW = 13;
    private static final int CODE = 8;
    private static final int SHORT_TITLE = 61;

    /** The action that a line begins with, or empty. */
    static String action(String line) {
        for (String action : ACTIONS) {
            if (line.startsWith(action)) {
                return action;
            }
        }
        return "";
    }

    /** A line of the addendum to a codes file: code in columns 14–20, title from 22. */
    static AddendaLine ofCodes(String line, long number) {
        return new AddendaLine(action(line), row(line, ROW, line.length(), true, number));
    }

    /** A line of the addendum to an order file: flag in column 14, code in 16–22, short title in 24–83, long from 85. */
    static AddendaLine ofOrder(String line, long number) {
        boolean flagged = line.length() > ROW + 2
                && (line.charAt(ROW) == '0' || line.charAt(ROW) == '1')
                && line.charAt(ROW + 1) == ' ';
        int end = Math.min(ROW + 2 + CODE + SHORT_TITLE - 1, line.length());
        return new AddendaLine(action(line), flagged ? row(line, ROW + 2, end, line.charAt(ROW) == '1', number) : null);
    }

    private static CodeRow row(String line, int at, int end, boolean billable, long number) {
        if (line.length() <= at + CODE || line.charAt(at + CODE - 1) != ' ') {
            return null;
        }
        String code = line.substring(at, at + CODE).stripTrailing();
        String shortTitle = line.substring(at + CODE, end).strip();
        String title = end + 1 < line.length() ? line.substring(end + 1).strip() : shortTitle;
        return CodeShape.isIcd10cm(code)
                ? new CodeRow(Code.icd10cm(code), Math.toIntExact(number), billable, shortTitle, title)
                : null;
    }
}
