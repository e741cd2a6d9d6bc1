package medcode.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.claim.Place;
import medcode.codeset.Release;

/**
 * A defect that an edit found on a claim.
 *
 * @param place column 0 where the finding is about the whole line
 * @param line service line of the claim, from 1; 0 where it is about none
 * @param positions diagnosis positions, from 1
 * @param release the release that it was judged by, with « (assumed)» where that is not in force on the day; empty where none was
 *     needed
 * @param evidence the note or table row that the finding enforces, as published
 * @param quotes words of a clinical note, which formats for CI systems leave out
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
        List<Quote> quotes,
        List<String> fixes) {

    public Finding {
        positions = List.copyOf(positions);
        codes = List.copyOf(codes);
        quotes = List.copyOf(quotes);
        fixes = List.copyOf(fixes);
    }

    /** What an edit found on a claim. */
    static Finding of(Edit edit, Defect defect, EditContext context) {
        Release judging = context.tabular().release();
        String release = defect.table()
                .orElseGet(() -> EditContext.named(judging, context.date().orElse(judging.from())));
        return of(edit, defect, context.claim(), context.date(), release);
    }

    static Finding of(Edit edit, Defect defect, Claim claim, Optional<LocalDate> date, String release) {
        EditCard card = edit.card();
        return new Finding(
                card.id(),
                card.name(),
                defect.severity().orElse(card.severity()),
                claim.file(),
                defect.place(),
                claim.id(),
                defect.line(),
                defect.positions(),
                defect.codes(),
                date,
                release,
                defect.message(),
                defect.evidence(),
                card.authority(),
                defect.quotes(),
                defect.fixes());
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
                quotes,
                fixes);
    }

    /** The same with more said. */
    Finding saying(String more) {
        return new Finding(
                edit,
                name,
                severity,
                file,
                place,
                claim,
                line,
                positions,
                codes,
                dateOfService,
                release,
                message + more,
                evidence,
                authority,
                quotes,
                fixes);
    }

    /** The same, with the texts of one whose message is the same, so that they are in memory once. */
    Finding sharing(Finding other) {
        return new Finding(
                edit,
                name,
                severity,
                file,
                place,
                claim,
                line,
                positions,
                codes.equals(other.codes) ? other.codes : codes,
                dateOfService,
                release,
                other.message,
                evidence,
                authority,
                quotes,
                fixes);
    }
}
