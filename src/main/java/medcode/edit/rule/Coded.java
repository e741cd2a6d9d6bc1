package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.claim.ClaimLine;
import medcode.claim.Place;
import medcode.codeset.Code;
import medcode.edit.Defect;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;

/**
 * Something that a claim codes and a rule may name: a diagnosis, the procedure of a service line, an inpatient procedure.
 *
 * @param diagnosis empty for a procedure
 * @param compact upper case, without the point
 * @param line service line, from 1; 0 for none
 */
record Coded(Optional<ListedDiagnosis> diagnosis, String compact, int line, Place place) {

    /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Coded coded
                && line == coded.line
                && compact.equals(coded.compact)
                && place.equals(coded.place)
                && diagnosis.equals(coded.diagnosis);
    }

    @Override
    public int hashCode() {
        return 31 * compact.hashCode() + line;
    }

    /** The valid diagnoses of a claim, each once, then its procedures. */
    static List<Coded> of(EditContext context) {
        List<Coded> coded = new ArrayList<>();
        for (ListedDiagnosis listed : context.reported()) {
            coded.add(of(listed));
        }
        List<ClaimLine> lines = context.claim().lines();
        for (int i = 0; i < lines.size(); i++) {
            String compact = compact(lines.get(i).written());
            coded.add(new Coded(Optional.empty(), compact, i + 1, lines.get(i).place()));
        }
        for (Claim.Procedure procedure : context.claim().procedures()) {
            String compact = compact(procedure.written());
            coded.add(new Coded(Optional.empty(), compact, 0, procedure.place()));
        }
        return coded;
    }

    static Coded of(ListedDiagnosis listed) {
        return new Coded(
                Optional.of(listed),
                listed.code().compact(),
                0,
                listed.diagnosis().place());
    }

    static String compact(String written) {
        return written.strip().toUpperCase(Locale.ROOT);
    }

    boolean isDiagnosis() {
        return diagnosis.isPresent();
    }

    /** As messages have it. */
    String printed() {
        return isDiagnosis() ? diagnosis.get().code().toString() : compact;
    }

    Code code() {
        return diagnosis.map(ListedDiagnosis::code).orElseGet(() -> Code.icd10cm(compact));
    }

    /** A defect of what is coded together; it stands where the last of them stands. */
    static Defect defect(String message, List<Coded> together) {
        int line = 0;
        List<Integer> positions = new ArrayList<>();
        for (Coded one : together) {
            one.diagnosis().ifPresent(listed -> positions.add(listed.position()));
            line = line == 0 ? one.line() : line;
        }
        return new Defect(
                Optional.empty(),
                together.get(together.size() - 1).place(),
                line,
                positions,
                together.stream().map(Coded::printed).toList(),
                message,
                "",
                List.of(),
                List.of(),
                Optional.empty());
    }
}
