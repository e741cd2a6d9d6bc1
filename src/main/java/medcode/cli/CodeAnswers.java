package medcode.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.LikelyCodeSets;
import medcode.codeset.Release;
import medcode.index.CodeHistory;
import medcode.index.OpenRelease;
import medcode.report.AxesRecord;
import medcode.report.AxesText;
import medcode.report.CodePageText;
import medcode.report.CodeRecord;
import medcode.report.HistoryText;
import medcode.report.JsonLines;
import medcode.tabular.CodePage;
import medcode.tabular.Grouping;
import medcode.tabular.NearCode;
import medcode.tabular.NearCodes;
import medcode.tabular.ProcedurePage;
import medcode.tabular.ReferenceTables;
import medcode.tabular.WrongAxis;

/** Answers what {@code medcode lookup} is asked: a code's page, what may follow the beginning of one, or what was meant. */
record CodeAnswers(
        List<OpenRelease> releases,
        CodeHistory history,
        ReferenceTables tables,
        LocalDate date,
        ListFormat format,
        Output out) {

    /** Writes the page of a code in each release that holds it; the code sets of those releases come back. */
    List<CodeSet> pages(String written) throws IOException {
        List<CodeSet> found = new ArrayList<>();
        for (OpenRelease release : releases) {
            Code code = Code.of(release.release().codeSet(), written);
            List<Grouping> groupings = tables.all(code, date, history);
            CodePage page = CodePage.of(code, release, history, groupings, date).orElse(null);
            if (page == null) {
                continue;
            }
            if (!found.isEmpty() && format == ListFormat.TEXT) {
                out.writer().println();
            }
            found.add(code.codeSet());
            if (format == ListFormat.JSONL) {
                line(CodeRecord.of(page, release));
            } else {
                new CodePageText(out.writer(), out.color()).write(page);
            }
        }
        return found;
    }

    /** Writes what may follow the beginning of a procedure's code; false where this is none. */
    boolean beginning(String written) throws IOException {
        for (OpenRelease release : releases) {
            Code code = Code.of(release.release().codeSet(), written);
            ProcedurePage page = ProcedurePage.of(code, release).orElse(null);
            if (page != null && format == ListFormat.JSONL) {
                line(AxesRecord.of(page, release));
                return true;
            } else if (page != null) {
                new AxesText(out.writer(), out.color()).beginning(page);
                return true;
            }
        }
        return false;
    }

    /** Writes that a code does not exist, what may have been meant, and what is known of it from other times. */
    void unknown(String written) throws IOException {
        List<OpenRelease> likeliest = likeliest(written);
        List<NearCode> near = NearCodes.of(written, likeliest, history);
        List<Grouping> groupings = new ArrayList<>();
        List<WrongAxis> wrong = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        for (OpenRelease release : likeliest) {
            Code code = Code.of(release.release().codeSet(), written);
            groupings.addAll(tables.groupings(code, date, history));
            wrong.addAll(WrongAxis.of(code.compact(), release.procedures()));
            names.append(names.length() == 0 ? "" : " or ")
                    .append(release.release().displayName());
        }
        Release first = likeliest.get(0).release();
        HistoryText past = new HistoryText(history.statuses(Code.of(first.codeSet(), written)));
        if (format == ListFormat.JSONL) {
            Map<String, Object> fields = CodeRecord.unknown(written, near, groupings, past, first);
            AxesRecord.addTo(fields, wrong);
            line(fields);
        } else {
            new CodePageText(out.writer(), out.color()).unknown(written, names.toString(), near, groupings, past);
            new AxesText(out.writer(), out.color()).wrong(wrong);
        }
    }

    private void line(Map<String, Object> fields) {
        out.writer().println(JsonLines.line(fields));
    }

    /** The releases of the code sets whose codes look like this one; where none is loaded, the first of all. */
    private List<OpenRelease> likeliest(String written) {
        List<OpenRelease> likeliest = new ArrayList<>();
        for (CodeSet codeSet : LikelyCodeSets.of(written)) {
            for (OpenRelease release : releases) {
                if (release.release().isOf(codeSet)) {
                    likeliest.add(release);
                }
            }
        }
        return likeliest.isEmpty() ? releases.subList(0, 1) : likeliest;
    }
}
