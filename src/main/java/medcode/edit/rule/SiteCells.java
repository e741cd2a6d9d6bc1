package medcode.edit.rule;

import medcode.codeset.ReferenceRow;

/** The cells of a row of a site's table, which it keeps as «heading: cell». */
final class SiteCells {
    private SiteCells() {}

    /** The cell under a heading in any case; empty where there is none. */
    static String cell(ReferenceRow row, String heading) {
        for (String value : row.values()) {
            int colon = value.indexOf(": ");
            if (colon == heading.length() && value.regionMatches(true, 0, heading, 0, colon)) {
                return value.substring(colon + 2).strip();
            }
        }
        return "";
    }
}
