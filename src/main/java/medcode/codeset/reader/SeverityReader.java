package medcode.codeset.reader;

import java.util.List;
import medcode.codeset.ReferenceTable;
import medcode.input.BadInput;

/**
 * Reads one of the two lists of secondary diagnoses that raise an MS-DRG: complications and comorbidities (CC), and major
 * ones (MCC). Relation {@code severity}, value {@code CC} or {@code MCC}.
 */
final class SeverityReader extends ReferenceCsvReader {
    private final String severity;

    /** @param severity {@code CC} or {@code MCC}, which each row repeats */
    SeverityReader(String severity) {
        super(ReferenceTable.CC_MCC, "MS-DRG " + severity + " list", "icd_code", "icd_description", "dx_type");
        this.severity = severity;
    }

    @Override
    public boolean recognizes(Sample sample) {
        List<String> lines = sample.lines();
        return super.recognizes(sample) && lines.size() > 1 && lines.get(1).endsWith("," + severity);
    }

    @Override
    String edition(String fileName) {
        return Edition.grouperVersion(fileName);
    }

    @Override
    void row(List<String> cells, CsvRows rows, CodeTableSink sink) throws BadInput {
        if (!cells.get(2).equals(severity)) {
            throw wrong(rows);
        }
        sink.reference(always(diagnosis(cells.get(0), rows), "severity", severity));
    }
}
