package medcode.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import medcode.claim.Claim;
import medcode.claim.ClaimLine;
import medcode.claim.Place;
import medcode.codeset.Code;
import medcode.codeset.Release;
import medcode.tabular.LeveledNote;

/**
 * What an edit has found, before the claim, release and edit it belongs to are written to it.
 *
 * @param severity where it differs from the edit's own
 * @param positions of diagnoses, from 1
 * @param line service line, from 1; 0 for none
 * @param quotes words of a clinical note
 * @param fixes codes that would mend it
 * @param table the release of a table that says so, as findings name it; empty where the code set in force does
 */
public record Defect(
        Optional<Severity> severity,
        Place place,
        int line,
        List<Integer> positions,
        List<String> codes,
        String message,
        String evidence,
        List<Quote> quotes,
        List<String> fixes,
        Optional<String> table) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9A-Z]{2,6}");
    private static final int LONGEST = 40;

    public Defect {
        positions = List.copyOf(positions);
        codes = List.copyOf(codes);
        quotes = List.copyOf(quotes);
        fixes = List.copyOf(fixes);
    }

    /** A defect of one or more diagnoses; it stands where the last of them stands. */
    public static Defect of(String message, ListedDiagnosis... diagnoses) {
        List<ListedDiagnosis> listed = Arrays.asList(diagnoses);
        ListedDiagnosis last = listed.get(listed.size() - 1);
        return new Defect(
                Optional.empty(),
                last.diagnosis().place(),
                0,
                listed.stream().map(ListedDiagnosis::position).toList(),
                listed.stream().map(Defect::written).toList(),
                message,
                "",
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** A valid code as printed, another as written; a misread cell can be long. */
    private static String written(ListedDiagnosis listed) {
        String written = listed.diagnosis().written().strip();
        if (SHAPE.matcher(listed.code().compact()).matches()) {
            return listed.code().toString();
        }
        return shortened(written);
    }

    private static String shortened(String written) {
        return written.length() > LONGEST ? written.substring(0, LONGEST) + "…" : written;
    }

    public static Defect of(String message, Claim claim) {
        return new Defect(
                Optional.empty(),
                claim.place(),
                0,
                List.of(),
                List.of(),
                message,
                "",
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** @param number the line's place on the claim, from 1 */
    public static Defect of(String message, ClaimLine line, int number) {
        return new Defect(
                Optional.empty(),
                line.place(),
                number,
                List.of(),
                List.of(shortened(line.written())),
                message,
                "",
                List.of(),
                List.of(),
                Optional.empty());
    }

    public Defect as(Severity other) {
        return new Defect(Optional.of(other), place, line, positions, codes, message, evidence, quotes, fixes, table);
    }

    /** A defect of something else on a claim, such as an inpatient procedure or a provider. */
    public static Defect at(Place place, String message, String... codes) {
        return new Defect(
                Optional.empty(),
                place,
                0,
                List.of(),
                List.of(codes),
                message,
                "",
                List.of(),
                List.of(),
                Optional.empty());
    }

    public Defect quoting(LeveledNote note) {
        return quoting(note.quotation());
    }

    /** @param published the row of a table, as published */
    public Defect quoting(String published) {
        return new Defect(severity, place, line, positions, codes, message, published, quotes, fixes, table);
    }

    /** @param words of a clinical note */
    public Defect quoting(List<Quote> words) {
        return new Defect(severity, place, line, positions, codes, message, evidence, words, fixes, table);
    }

    public Defect mendedBy(List<Code> mends) {
        return mended(mends.stream().map(Code::toString).toList());
    }

    /** Mended by the right code, written otherwise. */
    public Defect writtenAs(String code) {
        return mended(List.of(code));
    }

    private Defect mended(List<String> printed) {
        return new Defect(severity, place, line, positions, codes, message, evidence, quotes, printed, table);
    }

    /** @param release the table that says so, which must answer for the day */
    public Defect by(Release release, LocalDate day) {
        Optional<String> named = Optional.of(EditContext.named(release, day));
        return new Defect(severity, place, line, positions, codes, message, evidence, quotes, fixes, named);
    }

    /** A defect of a procedure, together with diagnoses where it is about those too. */
    public static Defect of(String message, ListedProcedure procedure, ListedDiagnosis... diagnoses) {
        List<String> codes = new ArrayList<>(List.of(shortened(procedure.code().compact())));
        for (ListedDiagnosis listed : diagnoses) {
            codes.add(written(listed));
        }
        List<Integer> positions =
                Arrays.stream(diagnoses).map(ListedDiagnosis::position).toList();
        Place place = procedure.service().place();
        return new Defect(
                Optional.empty(),
                place,
                procedure.line(),
                positions,
                codes,
                message,
                "",
                List.of(),
                List.of(),
                Optional.empty());
    }
}
