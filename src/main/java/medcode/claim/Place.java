package medcode.claim;

/**
 * Where something stands in a claims file.
 *
 * @param row line of the file, from 1; the header of a table is line 1
 * @param column field of a table, else character of the line, from 1; 0 for the whole line
 * @param field true where the column is a field of a table
 * @param from its first character of the line in UTF-16, from 1; 0 where it is not known
 * @param to behind its last; 0 where it is not known
 * @param name what stands there, as the format calls it: a table's header, {@code 2300 HI-3} of X12, {@code diagnosis[1]} of FHIR;
 *     empty where the format has no name for it
 */
public record Place(long row, int column, boolean field, int from, int to, String name) {

    /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Place place
                && row == place.row
                && column == place.column
                && field == place.field
                && from == place.from
                && to == place.to
                && name.equals(place.name);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(row) + column;
    }

    public static Place of(long row, int column) {
        return of(row, column, "");
    }

    public static Place of(long row, int column, String name) {
        return new Place(row, column, false, column, 0, name);
    }

    /** A cell of a table, or a part of one, that stands at some characters of its line. */
    public static Place field(long row, int field, int from, int to, String name) {
        return new Place(row, field, true, from, to, name);
    }

    /** The same, known to the character. */
    public Place at(int first, int length) {
        return new Place(row, column, field, first, first + length, name);
    }
}
