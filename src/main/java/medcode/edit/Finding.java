package medcode.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import medcode.claim.Place;

/**
 * A defect that an edit found on a claim.
 *
 * @param place column 0 where the finding is about the whole line
 * @param line service line of the claim, from 1; 0 where it is about none
 * @param positions diagnosis positions, from 1
 * @param release the release it was judged by, or empty where none was needed
 * @param evidence the note or table row that the finding enforces, as published; never text of a clinical note
 * @param fixes codes that would mend it
 */
public record Finding(
        String edit,
        String name,
        Severity severity,
        String file,
        Place place,
        String claim,
        int line,
        List<Integer> positions,
        List<String> codes,
        Optional<LocalDate> dateOfService,
        String release,
        String message,
        String evidence,
        String authority,
        List<String> fixes) {

    public Finding {
        positions = List.copyOf(positions);
        codes = List.copyOf(codes);
        fixes = List.copyOf(fixes);
    }

    /** The same, as bad as a site has it. */
    public Finding as(Severity other) {
        return new Finding(
                edit,
                name,
                other,
                file,
                place,
                claim,
                line,
                positions,
                codes,
                dateOfService,
                release,
                message,
                evidence,
                authority,
                fixes);
    }
}
