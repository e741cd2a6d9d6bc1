package medcode.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import medcode.index.EntryTerm;
import medcode.index.SearchHit;
import medcode.index.SearchResult;

/** What a search found, for a terminal. */
public final class SearchText {
    private static final int CODE_COLUMN = 10;
    private static final int SET_COLUMN = 9;

    private final PrintWriter out;
    private final Wrapped lines;
    private final boolean codeSets;
    private final boolean why;
    private final int column;

    /**
     * @param codeSets true where several were searched, so that each line says its own
     * @param why true to say how each hit came about
     */
    public SearchText(PrintWriter out, boolean color, boolean codeSets, boolean why) {
        this.out = out;
        this.lines = new Wrapped(out, new TerminalText(color));
        this.codeSets = codeSets;
        this.why = why;
        this.column = CODE_COLUMN + (codeSets ? SET_COLUMN : 0);
    }

    public void write(SearchResult result) {
        for (String reading : result.readings()) {
            lines.dim(0, "read as " + reading);
        }
        for (String unknown : result.unknown()) {
            lines.dim(0, "stands nowhere: " + unknown);
        }
        for (SearchHit hit : result.hits()) {
            write(hit);
        }
        if (result.hits().isEmpty()) {
            out.println("Nothing found.");
        }
    }

    private void write(SearchHit hit) {
        CodeEntry entry = hit.entry();
        String code = entry.code().toString();
        String set = entry.code().codeSet().id();
        String label = codeSets ? code + " ".repeat(Math.max(1, CODE_COLUMN - code.length())) + set : code;
        lines.labelled(0, label, column, entry.title() + mark(hit));
        if (!hit.part().isEmpty()) {
            lines.dim(column, "for: " + hit.part());
        }
        if (hit.origin() != EntryTerm.Origin.TITLE || why) {
            lines.dim(column, reason(hit.origin()) + String.join(" › ", hit.trail()));
        }
        if (why) {
            write(hit, hit.why());
        }
    }

    /** What the code is or lacks, to stand after its title; empty where it can be billed as it is. */
    public static String mark(SearchHit hit) {
        CodeEntry entry = hit.entry();
        if (entry.billable() || entry.code().codeSet() == CodeSet.PLACE_OF_SERVICE) {
            return "";
        } else if (entry.code().isModifier()) {
            return "  [modifier]";
        }
        return hit.needsSeventhCharacter() ? "  [+ 7th character]" : "  [header]";
    }

    private void write(SearchHit hit, SearchHit.Why reasons) {
        lines.dim(
                column,
                String.format(
                        Locale.ROOT,
                        "score %.2f: %.2f of the question, %.2f of the entry",
                        hit.score(),
                        reasons.ofQuestion(),
                        reasons.ofEntry()));
        if (!reasons.senses().isEmpty()) {
            lines.dim(column, "taken as: " + String.join(", ", reasons.senses()));
        }
        for (SearchHit.Where where : SearchHit.Where.values()) {
            List<String> words = new ArrayList<>();
            for (SearchHit.AskedWord word : reasons.words()) {
                if (word.where() == where) {
                    words.add(weighed(word));
                }
            }
            if (!words.isEmpty()) {
                lines.dim(column, where.name().toLowerCase(Locale.ROOT) + ": " + String.join(", ", words));
            }
        }
    }

    private static String weighed(SearchHit.AskedWord word) {
        String read = word.readAs().isEmpty() ? word.word() : word.word() + " → " + word.readAs();
        return String.format(Locale.ROOT, "%s %.1f", read, word.weight());
    }

    private static String reason(EntryTerm.Origin origin) {
        return switch (origin) {
            case TITLE -> "title: ";
            case INCLUSION_TERM -> "inclusion term: ";
            case INDEX, CROSS_REFERENCE, EXTERNAL_CAUSE -> "index: ";
            case NEOPLASM_TABLE -> "neoplasm table: ";
            case DRUG_TABLE -> "drug table: ";
            case SYNONYM -> "synonym: ";
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
            case SYNONYM -> "synonym";
        };
    }
}
