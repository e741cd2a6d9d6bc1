package medcode.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import medcode.codeset.CodeSet;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;
import medcode.index.LoadReport;
import medcode.index.ReleaseManifest;

/** The report of a load, for people. */
public final class LoadText {
    private static final int MOST_LINES = 20;

    private LoadText() {}

    public static void write(LoadReport report, PrintWriter out) {
        for (LoadReport.Loaded loaded : report.releases()) {
            release(loaded, out);
        }
        for (LoadReport.Loaded renewed : report.renewed()) {
            out.println(renewed.release().id() + "  written anew, because what it borrows changed");
            borrowed(renewed, out);
        }
        List<LoadReport.Unparsed> unparsed = report.unparsed();
        if (!unparsed.isEmpty()) {
            out.println(number(unparsed.size()) + " lines were kept as text, or passed over:");
            for (int i = 0; i < Math.min(unparsed.size(), MOST_LINES); i++) {
                LoadReport.Unparsed line = unparsed.get(i);
                out.println("  " + TerminalText.escaped(line.file()) + ":" + line.line() + ": "
                        + TerminalText.escaped(line.reason()));
            }
            if (unparsed.size() > MOST_LINES) {
                out.println("  … and " + number(unparsed.size() - MOST_LINES) + " more");
            }
        }
        for (LoadReport.DeadPaths dead : report.deadPaths()) {
            out.println(number(dead.count()) + " lines of the " + dead.index().displayName()
                    + " Index name codes that are not in " + dead.codes().displayName() + ", and lead nowhere:");
            for (String example : dead.examples()) {
                out.println("  " + TerminalText.escaped(example));
            }
            if (dead.count() > dead.examples().size()) {
                out.println("  … and " + number(dead.count() - dead.examples().size()) + " more");
            }
        }
        for (LoadReport.Skipped skipped : report.skipped()) {
            out.println("not read: " + TerminalText.escaped(skipped.file()) + " (" + skipped.reason() + ")");
        }
    }

    private static void release(LoadReport.Loaded loaded, PrintWriter out) {
        Release release = loaded.release();
        ReleaseManifest.Counts counts = loaded.counts();
        out.println(release.id() + (loaded.already() ? "  is already loaded" : "  loaded") + ", in force "
                + CodesetsText.dates(release));
        if (!release.hasCodes()) {
            out.println("  " + number(counts.rows()) + (isOfPairs(release) ? " pairs of " : " rows on ")
                    + number(counts.codes()) + (isOfPairs(release) ? " codes" : " codes or categories"));
            return;
        }
        out.println("  " + number(counts.codes()) + " codes (" + number(counts.billable()) + " billable), "
                + number(counts.tabularNodes())
                + (release.isOf(CodeSet.ICD10PCS) ? " tables, " : " tabular nodes, ")
                + number(counts.indexTerms()) + " index terms");
        borrowed(loaded, out);
        for (String source : loaded.otherEdition()) {
            out.println("  of another edition, taken for this one: " + TerminalText.escaped(source));
        }
        for (String source : loaded.kept()) {
            out.println("  kept from before: " + TerminalText.escaped(source));
        }
    }

    private static boolean isOfPairs(Release release) {
        return release.publication() instanceof ReferenceTable table && table.isOfPairs();
    }

    private static void borrowed(LoadReport.Loaded loaded, PrintWriter out) {
        if (!loaded.loans().isEmpty()) {
            out.println("  " + BorrowedText.of(loaded.release(), loaded.loans()));
        }
    }

    private static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
