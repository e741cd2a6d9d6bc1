package medcode.report;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.CodePair;
import medcode.codeset.PairTerms;
import medcode.codeset.Release;
import medcode.codeset.Validity;
import medcode.tabular.NcciFacts;
import medcode.tabular.NcciTables;

/** What NCCI says of a code, or of two, for a terminal. */
public final class NcciText {
    private static final int INDENT = 2;
    private static final int TABLE = 4;
    private static final int SAID = 34;
    private static final int PAIR = 6;
    private static final int TERMS = 13;
    private static final int FIRST_PAIRS = 5;
    private static final int MOST_CODES = 24;

    /** How many of a code's pairs are shown beside their number. */
    public enum Listing {
        NONE,
        FIRST,
        ALL
    }

    private final PrintWriter out;
    private final LocalDate date;
    private final TerminalText style;
    private final Wrapped lines;

    /** @param date the date that the answer is for, to say which table is not of that date */
    public NcciText(PrintWriter out, boolean color, LocalDate date) {
        this.out = out;
        this.date = date;
        this.style = new TerminalText(color);
        this.lines = new Wrapped(out, style);
    }

    /** The head of a page that has no title, because the code's code set is not loaded. */
    public void untitled(String code, String codeSet) {
        lines.labelled(0, code, code.length() + 2, "no title: " + codeSet + " is not loaded");
    }

    public void write(NcciFacts facts, Listing listing) {
        units(facts.units());
        addOns("Add-on code", "add-on to", facts.addOnTo());
        addOns("Primary code", "has the add-on codes", facts.addOns());
        for (NcciFacts.Pairs pairs : facts.pairs()) {
            heading("Pairs", pairs.table());
            pairs("column 1 of", pairs.column1(), true, listing);
            pairs("column 2 of", pairs.column2(), false, listing);
        }
    }

    private void units(List<NcciFacts.Units> units) {
        if (!units.isEmpty()) {
            heading("Units that may be reported", "");
        }
        for (NcciFacts.Units edit : units) {
            String rationale = edit.rationale().isEmpty() ? "" : "; " + edit.rationale();
            lines.labelled(
                    TABLE,
                    edit.table().displayName(),
                    SAID,
                    edit.most() + "; " + NcciWords.indicator(edit.indicator()) + " (MAI " + edit.indicator() + ")"
                            + rationale);
        }
    }

    /** One line for each type, as the type says how far the list goes. */
    private void addOns(String label, String relation, List<NcciFacts.AddOn> edits) {
        if (edits.isEmpty()) {
            return;
        }
        heading(label, edits.get(0).table());
        Map<Integer, List<String>> byType = new LinkedHashMap<>();
        for (NcciFacts.AddOn edit : edits) {
            List<String> codes = byType.computeIfAbsent(edit.type(), none -> new ArrayList<>());
            if (!edit.isContractorDefined()) {
                codes.add(edit.other());
            }
        }
        for (Map.Entry<Integer, List<String>> type : byType.entrySet()) {
            lines.plain(TABLE, "type " + type.getKey() + ": " + NcciWords.addOnType(type.getKey()));
            if (!type.getValue().isEmpty()) {
                lines.plain(PAIR, relation + " " + some(type.getValue()));
            }
        }
    }

    private static String some(List<String> codes) {
        return codes.size() <= MOST_CODES
                ? String.join(", ", codes)
                : String.join(", ", codes.subList(0, MOST_CODES)) + " … and " + (codes.size() - MOST_CODES)
                        + " more (--format jsonl shows all)";
    }

    private void pairs(String relation, List<CodePair> pairs, boolean column1, Listing listing) {
        if (pairs.isEmpty()) {
            return;
        }
        lines.plain(TABLE, relation + " " + NcciWords.number(pairs.size()) + (pairs.size() == 1 ? " pair" : " pairs"));
        int shown = switch (listing) {
            case NONE -> 0;
            case FIRST -> Math.min(pairs.size(), FIRST_PAIRS);
            case ALL -> pairs.size();
        };
        for (CodePair pair : pairs.subList(0, shown)) {
            PairTerms terms = pair.terms();
            lines.labelled(
                    PAIR,
                    column1 ? pair.column2() : pair.column1(),
                    TERMS,
                    NcciWords.modifier(terms.modifier()) + "; " + terms.rationale());
        }
        if (shown > 0 && shown < pairs.size()) {
            lines.dim(PAIR, "… and " + NcciWords.number(pairs.size() - shown) + " more (--pairs shows all)");
        }
    }

    /** What each table says of two codes that are reported together. */
    public void write(String one, String other, List<NcciTables.PairHistory> histories) {
        out.println(style.bold(one + " with " + other));
        for (NcciTables.PairHistory history : histories) {
            heading(history.table().displayName(), standing(history.table()));
            if (history.edits().isEmpty()) {
                lines.plain(TABLE, "no edit");
            }
            for (CodePair pair : history.edits()) {
                PairTerms terms = pair.terms();
                lines.plain(
                        TABLE,
                        pair.column1() + " is column 1 and is paid, " + pair.column2() + " is column 2; "
                                + (pair.inForce(date) ? "in force" : "not in force"));
                lines.plain(
                        PAIR,
                        NcciWords.modifier(terms.modifier()) + " ("
                                + terms.modifier().indicator() + "); " + terms.rationale() + "; "
                                + dates(terms.validity()) + since1996(terms));
            }
        }
    }

    private String standing(Release table) {
        return table.inForce(date) ? "" : ", in force until " + table.to();
    }

    private static String dates(Validity validity) {
        String from = validity.from().equals(LocalDate.MIN) ? "" : "from " + validity.from() + " ";
        return validity.to().equals(LocalDate.MAX) ? from + "until deleted" : from + "until " + validity.to();
    }

    private static String since1996(PairTerms terms) {
        return terms.before1996() ? ", in existence before 1996" : "";
    }

    private void heading(String label, Release table) {
        heading(label, "  " + table.displayName() + standing(table));
    }

    private void heading(String label, String after) {
        out.println();
        out.println(" ".repeat(INDENT) + style.bold(label) + style.dim(after));
    }
}
