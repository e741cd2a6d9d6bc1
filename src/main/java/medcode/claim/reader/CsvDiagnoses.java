package medcode.claim.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import medcode.claim.Claim;
import medcode.claim.Claim.Diagnosis;
import medcode.claim.Claim.DiagnosisList;
import medcode.claim.Place;
import medcode.claim.reader.CsvLayout.Column;

/** The diagnoses of a claim, from numbered columns, from a column with a list, or from one row each. */
final class CsvDiagnoses {
    private static final Pattern SEPARATORS = Pattern.compile("[|;,]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final CsvLayout layout;
    private final ClaimDraft draft;
    private final List<Column> present;

    /** @param draft that takes what is read */
    CsvDiagnoses(CsvLayout layout, ClaimDraft draft) {
        this.layout = layout;
        this.draft = draft;
        this.present = layout.columns(Concept.PRESENT_ON_ADMISSION);
    }

    void read(List<CsvRow> rows) {
        List<Diagnosis> diagnoses = draft.diagnoses;
        for (CsvRow row : inSequence(rows)) {
            List<Diagnosis> ofRow = row(row);
            if (rowsRepeatDiagnoses()) {
                ofRow.removeIf(diagnosis -> holds(diagnoses, diagnosis));
            }
            diagnoses.addAll(ofRow);
        }
        diagnoses.sort(Comparator.comparing(Diagnosis::list));
    }

    /** One row a service line repeats the claim's diagnoses; one row a diagnosis that repeats one is a duplicate. */
    private boolean rowsRepeatDiagnoses() {
        return !layout.isLong() || layout.has(Concept.PROCEDURE) || layout.has(Concept.REVENUE_CODE);
    }

    private boolean holds(List<Diagnosis> diagnoses, Diagnosis wanted) {
        for (Diagnosis known : diagnoses) {
            if (known.list() == wanted.list() && known.written().equals(wanted.written())) {
                repeat(wanted.list(), wanted.written(), wanted.place());
                return true;
            }
        }
        return false;
    }

    private void repeat(DiagnosisList list, String written, Place place) {
        draft.repeats.add(new Claim.Repeat(list, written, place));
    }

    /** Rows with a sequence number stand in its order; without one, or with anything else there, as in the file. */
    private List<CsvRow> inSequence(List<CsvRow> rows) {
        for (CsvRow row : rows) {
            if (!isNumber(row.text(Concept.DIAGNOSIS_SEQUENCE))) {
                return rows;
            }
        }
        List<CsvRow> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(row -> Integer.parseInt(row.text(Concept.DIAGNOSIS_SEQUENCE))));
        return sorted;
    }

    private static boolean isNumber(String written) {
        return written.length() < 5 && Amounts.isDigits(written);
    }

    private List<Diagnosis> row(CsvRow row) {
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (Column column : layout.columns(Concept.PRINCIPAL)) {
            principal(row, column, diagnoses);
        }
        String principal = diagnoses.isEmpty() ? "" : diagnoses.get(0).written();
        for (Column column : layout.columns(Concept.DIAGNOSIS)) {
            // CMS files repeat the principal diagnosis in the first numbered column.
            if (column.number() == 1 && !principal.isEmpty() && principal.equals(row.cell(column))) {
                repeat(DiagnosisList.BILLED, principal, row.place(column));
            } else {
                add(row, column, DiagnosisList.BILLED, diagnoses);
            }
        }
        for (Column column : layout.columns(Concept.EXTERNAL_CAUSE)) {
            add(row, column, DiagnosisList.EXTERNAL_CAUSE, diagnoses);
        }
        for (Column column : layout.columns(Concept.ADMITTING)) {
            add(row, column, DiagnosisList.ADMITTING, diagnoses);
        }
        for (Column column : layout.columns(Concept.REASON_FOR_VISIT)) {
            add(row, column, DiagnosisList.REASON_FOR_VISIT, diagnoses);
        }
        return diagnoses;
    }

    /** Where the first numbered column repeats it, its indicator is the principal diagnosis's own. */
    private void principal(CsvRow row, Column column, List<Diagnosis> diagnoses) {
        String code = row.cell(column);
        if (!Cells.nonzero(code).isEmpty()) {
            String present = presentOnAdmission(row, 0);
            for (Column other : layout.columns(Concept.DIAGNOSIS)) {
                if (present.isEmpty() && other.number() == 1 && row.cell(other).equals(code)) {
                    present = presentOnAdmission(row, 1);
                }
            }
            diagnoses.add(new Diagnosis(DiagnosisList.BILLED, code, present, "", row.place(column)));
        }
    }

    private void add(CsvRow row, Column column, DiagnosisList list, List<Diagnosis> diagnoses) {
        String cell = row.cell(column);
        List<String> written = column.number() == 0 && list == DiagnosisList.BILLED ? codes(cell) : List.of(cell);
        int behind = 0;
        for (String code : written) {
            if (!Cells.nonzero(code).isEmpty()) {
                int offset = cell.indexOf(code, behind);
                behind = offset + code.length();
                String poa = list == DiagnosisList.BILLED ? presentOnAdmission(row, column.number()) : "";
                diagnoses.add(new Diagnosis(list, code, poa, "", row.place(column, offset, code.length())));
            }
        }
    }

    private String presentOnAdmission(CsvRow row, int number) {
        for (Column column : present) {
            if (column.number() == number) {
                return row.cell(column);
            }
        }
        return "";
    }

    /** The codes of a cell; blanks part them only where every part has a digit, for a cell may hold words. */
    private static List<String> codes(String cell) {
        if (cell.indexOf('|') >= 0 || cell.indexOf(';') >= 0 || cell.indexOf(',') >= 0) {
            return split(cell, SEPARATORS);
        }
        List<String> parts = split(cell, BLANKS);
        boolean codes = parts.stream().allMatch(part -> part.chars().anyMatch(Character::isDigit));
        return codes ? parts : List.of(cell);
    }

    private static List<String> split(String cell, Pattern separators) {
        List<String> parts = new ArrayList<>();
        for (String part : separators.split(cell)) {
            parts.add(Cells.text(part));
        }
        return parts;
    }
}
