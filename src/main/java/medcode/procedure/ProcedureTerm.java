package medcode.procedure;

import java.util.List;

/**
 * A name of a procedure and where it leads in the tables of ICD-10-PCS.
 *
 * @param said the name as notes write it
 * @param tables the beginnings of the codes that it can have; a point stands for any character
 * @param wishes what it says of places 4 to 7
 * @param when words of which one must stand near, or none
 * @param unless true where none of these words may stand near
 * @param source what led to the tables: a line of the Index, a guideline
 */
record ProcedureTerm(
        List<String> said,
        List<String> tables,
        List<Wish> wishes,
        List<List<String>> when,
        boolean unless,
        String source) {
    static final int FIRST_PLACE = 4;

    Wish wish(int place) {
        return wishes.get(place - FIRST_PLACE);
    }
}
