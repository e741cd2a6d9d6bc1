package medcode.claim;

/**
 * Where something stands in a claims file.
 *
 * @param row line of the file, from 1; the header of a table is line 1
 * @param column field of a table, else character of the line, from 1; 0 for the whole line
 * @param name what stands there, as the format calls it: a table's header, {@code 2300 HI-3} of X12, {@code diagnosis[1]} of FHIR;
 *     empty where the format has no name for it
 */
public record Place(long row, int column, String name) {

    /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && row == place.row && column == place.column && name.equals(place.name);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(row) + column;
    }

    public static Place of(long row, int column) {
        return new Place(row, column, "");
    }
}
