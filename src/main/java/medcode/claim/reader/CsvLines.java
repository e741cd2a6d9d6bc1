package medcode.claim.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.claim.Claim.Diagnosis;
import medcode.claim.Claim.Procedure;
import medcode.claim.ClaimLine;
import medcode.claim.reader.CsvLayout.Column;
import medcode.input.BadInput;

/**
 * The service lines of a claim, a row each or numbered procedure columns, and its inpatient procedures.
 *
 * <p>ICD-10-PCS codes are told from the others by their length, in whatever procedure column they stand.
 */
final class CsvLines {
    private static final int INPATIENT_LENGTH = 7;

    private final CsvLayout layout;
    private final ClaimDraft draft;
    private final List<Diagnosis> diagnoses;

    /** @param draft whose diagnoses are read */
    CsvLines(CsvLayout layout, ClaimDraft draft) {
        this.layout = layout;
        this.draft = draft;
        this.diagnoses = draft.diagnoses;
    }

    /** @param first the claim's first row */
    void read(CsvRow row, CsvRow first) throws BadInput {
        int before = draft.lines.size();
        List<Procedure> known = List.copyOf(draft.procedures);
        for (Column column : layout.columns(Concept.PROCEDURE)) {
            String code = Cells.nonzero(row.cell(column));
            if (code.length() == INPATIENT_LENGTH) {
                inpatient(row, column, code, known);
            } else if (!code.isEmpty()) {
                draft.lines.add(line(row, column, code, first));
            }
        }
        for (Column column : layout.columns(Concept.INPATIENT_PROCEDURE)) {
            String code = Cells.nonzero(row.cell(column));
            if (!code.isEmpty()) {
                inpatient(row, column, code, known);
            }
        }
        Optional<Column> revenue = row.column(Concept.REVENUE_CODE);
        if (draft.lines.size() == before
                && revenue.isPresent()
                && !row.text(Concept.REVENUE_CODE).isEmpty()) {
            draft.lines.add(line(row, revenue.get(), "", first));
        }
    }

    /** Rows a service line each repeat the claim's inpatient procedures. */
    private void inpatient(CsvRow row, Column column, String code, List<Procedure> known) throws BadInput {
        if (known.stream().anyMatch(one -> one.written().equals(code))) {
            return;
        }
        Optional<LocalDate> date = row.date(column(Concept.INPATIENT_PROCEDURE_DATE, column.number()));
        draft.procedures.add(new Procedure(code, date, "", row.place(column)));
    }

    private ClaimLine line(CsvRow row, Column column, String code, CsvRow first) throws BadInput {
        int number = column.number();
        LineDraft line = new LineDraft();
        line.code = code;
        if (number == 0) {
            line.modifiers.addAll(row.codes(Concept.MODIFIER));
        }
        line.revenueCode = row.text(Concept.REVENUE_CODE);
        line.units = column(Concept.UNITS, number).map(row::cell).orElse("");
        line.dateOfService = date(row, first);
        line.through = row.date(Concept.LINE_THROUGH_DATE);
        line.placeOfService = row.text(Concept.PLACE_OF_SERVICE);
        line.charge = row.number(column(Concept.CHARGE, number));
        line.rendering = row.text(Concept.RENDERING_NPI);
        line.pointers = pointers(row, number);
        line.place = row.place(column);
        List<Integer> positions = line.pointers.map(this::positions).orElse(List.of());
        if (!layout.has(Concept.POINTER) && !positions.isEmpty()) {
            pointsByCode(row, diagnoses.get(positions.get(0) - 1));
        }
        return line.line(positions);
    }

    /** A line that names its diagnosis by the code names it anew when the code is corrected. */
    private void pointsByCode(CsvRow row, Diagnosis diagnosis) {
        Column column = row.column(Concept.POINTED_CODE).orElseThrow();
        draft.repeats.add(new Claim.Repeat(diagnosis.list(), diagnosis.written(), row.place(column)));
    }

    /** The line's own date; a date of service that is not the one of the first row is a line's own too. */
    private Optional<LocalDate> date(CsvRow row, CsvRow first) throws BadInput {
        boolean own = row != first && !row.text(Concept.DATE).equals(first.text(Concept.DATE));
        return layout.has(Concept.LINE_DATE) || !own ? row.date(Concept.LINE_DATE) : row.date(Concept.DATE);
    }

    private Optional<Column> column(Concept concept, int number) {
        for (Column column : layout.columns(concept)) {
            if (column.number() == number) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** A numbered procedure has its own pointer column; beside a single one, numbered pointers are all its own. */
    private Optional<String> pointers(CsvRow row, int number) {
        List<Column> columns = layout.columns(Concept.POINTER);
        if (number != 0) {
            return column(Concept.POINTER, number).map(row::cell);
        }
        if (columns.isEmpty()) {
            return layout.has(Concept.POINTED_CODE) ? Optional.of(row.text(Concept.POINTED_CODE)) : Optional.empty();
        }
        StringBuilder written = new StringBuilder();
        for (Column column : columns) {
            if (!row.cell(column).isEmpty()) {
                written.append(written.length() > 0 ? "," : "").append(row.cell(column));
            }
        }
        return Optional.of(written.toString());
    }

    private List<Integer> positions(String written) {
        if (layout.has(Concept.POINTER)) {
            return Pointers.parse(written, diagnoses.size());
        }
        for (int i = 0; i < diagnoses.size(); i++) {
            if (diagnoses.get(i).written().equals(written)) {
                return List.of(i + 1);
            }
        }
        return List.of();
    }
}
