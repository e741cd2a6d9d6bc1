package medcode.report;

import java.io.PrintWriter;
import medcode.index.EntryTerm;
import medcode.index.SearchHit;
import medcode.index.SearchResult;

/** What a search found, for a terminal. */
public final class SearchText {
    private static final int CODE_COLUMN = 10;

    private SearchText() {}

    public static void write(SearchResult result, PrintWriter out, boolean color) {
        TerminalText style = new TerminalText(color);
        Wrapped lines = new Wrapped(out, style);
        for (String reading : result.readings()) {
            lines.dim(0, "read as " + reading);
        }
        for (String unknown : result.unknown()) {
            lines.dim(0, "stands nowhere: " + unknown);
        }
        for (SearchHit hit : result.hits()) {
            String code = hit.entry().code().toString();
            lines.labelled(
                    0, code, CODE_COLUMN, hit.entry().title() + (hit.entry().billable() ? "" : "  [header]"));
            if (hit.origin() != EntryTerm.Origin.TITLE) {
                lines.dim(CODE_COLUMN, reason(hit.origin()) + String.join(" › ", hit.trail()));
            }
        }
    }

    private static String reason(EntryTerm.Origin origin) {
        return switch (origin) {
            case TITLE -> "title: ";
            case INCLUSION_TERM -> "inclusion term: ";
            case INDEX, CROSS_REFERENCE, EXTERNAL_CAUSE -> "index: ";
            case NEOPLASM_TABLE -> "neoplasm table: ";
            case DRUG_TABLE -> "drug table: ";
        };
    }

    /** The name of a publication in records. */
    public static String source(EntryTerm.Origin origin) {
        return switch (origin) {
            case TITLE -> "title";
            case INCLUSION_TERM -> "inclusion-term";
            case INDEX, CROSS_REFERENCE -> "index";
            case EXTERNAL_CAUSE -> "external-cause-index";
            case NEOPLASM_TABLE -> "neoplasm-table";
            case DRUG_TABLE -> "drug-table";
        };
    }
}
