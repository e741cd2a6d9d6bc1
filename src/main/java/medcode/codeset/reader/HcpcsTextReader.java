package medcode.codeset.reader;

import java.io.IOException;
import java.util.List;
import medcode.codeset.CodeSet;

/**
 * Reads the HCPCS Level II file as CMS publishes it in fixed columns: 1–5 code, 6–10 sequence number, 11 kind of record,
 * 12–91 long and 92–119 short description, 269–276 day added, 285–292 last day. A disclaimer may stand above the records.
 */
final class HcpcsTextReader implements CodeTableReader {
    private static final int LONGEST_DISCLAIMER = 200;

    @Override
    public String format() {
        return "HCPCS Level II file, fixed columns";
    }

    @Override
    public boolean recognizes(Sample sample) {
        List<String> lines = sample.lines();
        int first = 0;
        while (first < lines.size() && !isRecord(lines.get(first))) {
            first++;
        }
        return first < lines.size() && lines.stream().skip(first).allMatch(HcpcsTextReader::isRecord);
    }

    private static boolean isRecord(String line) {
        return line.length() > 11
                && CodeShape.isNumber(line.substring(5, 10).strip())
                && record(line).isOne();
    }

    private static HcpcsRecords.Written record(String line) {
        return new HcpcsRecords.Written(
                column(line, 1, 5),
                column(line, 11, 11),
                column(line, 12, 91),
                column(line, 92, 119),
                column(line, 269, 276),
                column(line, 285, 292));
    }

    /** Columns from and to count from 1, both inclusive. */
    private static String column(String line, int from, int to) {
        return line.length() < from
                ? ""
                : line.substring(from - 1, Math.min(to, line.length())).strip();
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        sink.edition(CodeSet.HCPCS, Edition.quarterInName(file.name()));
        HcpcsRecords records = new HcpcsRecords(sink);
        try (Lines lines = new Lines(file)) {
            String line = lines.next();
            for (int i = 0; i < LONGEST_DISCLAIMER && line != null && !isRecord(line); i++) {
                line = lines.next();
            }
            for (; line != null; line = lines.next()) {
                if (!isRecord(line) || !records.add(record(line))) {
                    throw lines.wrong(
                            "not a record of the HCPCS Level II file (code, sequence number, kind of record 3, "
                                    + "4, 7 or 8, descriptions, dates); the file may be cut off or mixed up, fetch it again");
                }
            }
        }
        records.end();
    }
}
