package medcode.claim.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.claim.Claim.Diagnosis;
import medcode.claim.ClaimLine;
import medcode.claim.reader.CsvLayout.Column;
import medcode.input.BadInput;

/** The service lines of a claim: a row each, or numbered procedure columns. */
final class CsvLines {
    private final CsvLayout layout;
    private final List<Diagnosis> diagnoses;

    CsvLines(CsvLayout layout, List<Diagnosis> diagnoses) {
        this.layout = layout;
        this.diagnoses = diagnoses;
    }

    void read(CsvRow row, List<ClaimLine> lines) throws BadInput {
        for (Column procedure : layout.columns(Concept.PROCEDURE)) {
            String code = Cells.nonzero(row.cell(procedure));
            if (!code.isEmpty()) {
                lines.add(line(row, procedure, code));
            }
        }
    }

    private ClaimLine line(CsvRow row, Column procedure, String code) throws BadInput {
        int number = procedure.number();
        LineDraft line = new LineDraft();
        line.code = code;
        if (number == 0) {
            line.modifiers.addAll(modifiers(row));
        }
        line.units = column(Concept.UNITS, number).map(row::cell).orElse("");
        line.dateOfService = row.date(Concept.LINE_DATE);
        line.placeOfService = row.text(Concept.PLACE_OF_SERVICE);
        line.charge = row.number(column(Concept.CHARGE, number));
        line.pointers = pointers(row, number);
        line.place = row.place(procedure);
        return line.line(line.pointers.map(this::positions).orElse(List.of()));
    }

    private Optional<Column> column(Concept concept, int number) {
        return layout.columns(concept).stream()
                .filter(column -> column.number() == number)
                .findFirst();
    }

    private List<String> modifiers(CsvRow row) {
        List<String> modifiers = new ArrayList<>();
        for (Column column : layout.columns(Concept.MODIFIER)) {
            for (String modifier : row.cell(column).split("[\\s,;:|]+")) {
                if (!modifier.isEmpty()) {
                    modifiers.add(modifier);
                }
            }
        }
        return modifiers;
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
