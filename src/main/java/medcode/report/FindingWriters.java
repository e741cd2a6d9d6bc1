package medcode.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The formats of findings: one line each. */
public final class FindingWriters {
    private record Format(String name, BiFunction<PrintWriter, Boolean, FindingWriter> writer) {}

    private static final List<Format> FORMATS = List.of(
            new Format("text", FindingText::new),
            new Format("jsonl", (out, color) -> new FindingRecords(out)),
            new Format("csv", (out, color) -> new FindingCsv(out)),
            new Format("html", (out, color) -> new FindingHtml(out)),
            new Format("sarif", (out, color) -> new FindingSarif(out)),
            new Format("junit", (out, color) -> new FindingJunit(out)),
            new Format("github", (out, color) -> new FindingAnnotations(out)),
            new Format("gitlab", (out, color) -> new FindingCodeQuality(out)),
            new Format("checkstyle", (out, color) -> new FindingCheckstyle(out)));

    private FindingWriters() {}

    public static List<String> names() {
        return FORMATS.stream().map(Format::name).toList();
    }

    /** A writer of a format, or empty where there is none of that name. */
    public static Optional<FindingWriter> of(String name, PrintWriter out, boolean color) {
        return FORMATS.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .map(format -> format.writer().apply(out, color));
    }
}
