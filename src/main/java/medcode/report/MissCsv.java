package medcode.report;

import java.io.PrintWriter;
import java.util.List;
import medcode.evaluate.Miss;

/** Missed and wrong codes as CSV, a row each, safe to open in a spreadsheet. */
public final class MissCsv {
    private MissCsv() {}

    public static void write(PrintWriter out, List<Miss> misses) {
        out.print(CsvText.row(
                List.of("note", "outcome", "code", "title", "cause", "instead", "score", "evidence", "needed")));
        for (Miss miss : misses) {
            out.print(CsvText.row(List.of(
                    miss.note(),
                    miss.outcome().id(),
                    miss.code().toString(),
                    miss.title(),
                    miss.cause().id(),
                    miss.instead().map(Object::toString).orElse(""),
                    miss.score().map(Object::toString).orElse(""),
                    miss.evidence(),
                    miss.needed())));
        }
    }
}
