package medcode.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.index.CodeHistory;
import medcode.index.CodeHistory.Period;
import medcode.index.CodeHistory.Standing;

/** What a code was over time, as far as releases are loaded, and what stands in its place now. */
public final class HistoryText {
    private static final int INDENT = 2;
    private static final int LINE = 4;
    private static final int STANDING_COLUMN = 12;
    private static final int MOST_CODES = 12;

    private final boolean several;
    private final List<Period> periods;

    public HistoryText(List<CodeHistory.Status> statuses) {
        this.several = statuses.size() > 1;
        this.periods = CodeHistory.periods(statuses);
    }

    /**
     * What several releases say, a line for each period, and what replaced a code that is a header now.
     *
     * @param instead the codes below it
     */
    void write(List<CodeEntry> instead, PrintWriter out, TerminalText style) {
        if (several) {
            out.println();
            out.println(" ".repeat(INDENT) + style.bold("History"));
            periods(LINE, new Wrapped(out, style));
            if (was(Standing.BILLABLE) && last().standing() != Standing.BILLABLE && !instead.isEmpty()) {
                new Wrapped(out, style).plain(LINE, "use instead: " + codes(instead));
            }
        }
    }

    /** True where some loaded release has the code, and not all say the same of it. */
    public boolean changed() {
        return periods.size() > 1 && (was(Standing.BILLABLE) || was(Standing.HEADER));
    }

    /** {@code billable  2023-10-01 to 2025-09-30}, then {@code header  since 2025-10-01}. */
    void periods(int indent, Wrapped lines) {
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            boolean since = i > 0 && i == periods.size() - 1;
            String dates = since ? "since " + period.from() : period.from() + " to " + period.to();
            String remark = period.standing() == null ? " (no release loaded)" : isNew(i) ? ", new" : "";
            lines.labelled(indent, word(period), indent + STANDING_COLUMN, dates + remark);
        }
    }

    private static String word(Period period) {
        if (period.standing() == null) {
            return "unknown";
        }
        return switch (period.standing()) {
            case BILLABLE -> "billable";
            case LISTED -> "in force";
            case HEADER -> "header";
            case ABSENT -> "no code";
        };
    }

    /** True for the period before which the code was not there. */
    private boolean isNew(int place) {
        return place > 0
                && periods.get(place - 1).standing() == Standing.ABSENT
                && periods.get(place).standing() != null;
    }

    private boolean was(Standing standing) {
        for (Period period : periods) {
            if (period.standing() == standing) {
                return true;
            }
        }
        return false;
    }

    private Period last() {
        return periods.get(periods.size() - 1);
    }

    private static String codes(List<CodeEntry> entries) {
        List<String> codes = new ArrayList<>();
        for (CodeEntry entry : entries.subList(0, Math.min(MOST_CODES, entries.size()))) {
            Code code = entry.code();
            codes.add(entry.billable() ? code.toString() : code + " (header)");
        }
        return String.join(", ", codes)
                + (entries.size() > MOST_CODES ? " and " + (entries.size() - MOST_CODES) + " more" : "");
    }

    /** The periods as fields: {@code {"standing":"billable","from":…,"to":…}}; {@code unknown} where nothing is loaded. */
    public List<Object> fields() {
        List<Object> list = new ArrayList<>();
        for (Period period : periods) {
            Map<String, Object> fields = new LinkedHashMap<>();
            Standing standing = period.standing();
            fields.put(
                    "standing", standing == null ? "unknown" : standing.name().toLowerCase(Locale.ROOT));
            fields.put("from", period.from().toString());
            fields.put("to", period.to().toString());
            list.add(fields);
        }
        return list;
    }
}
