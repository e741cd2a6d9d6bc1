package medcode.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.CodeSet;
import medcode.index.OpenRelease;
import medcode.report.JsonLines;
import medcode.report.NcciRecord;
import medcode.report.NcciText;
import medcode.tabular.NcciFacts;
import medcode.tabular.NcciTables;
import picocli.CommandLine.Option;

/** What {@code medcode lookup} shows of NCCI: of each CPT or HCPCS Level II code, and of two of them together. */
public final class NcciLookup {
    private static final int LENGTH = 5;

    @Option(names = "--pairs", description = "Show every NCCI pair of a CPT or HCPCS code, not the first few.")
    private boolean pairs;

    private final List<String> shown = new ArrayList<>();
    private boolean two;
    private NcciTables tables;

    /** To be told of all codes first: of two, their own edit was asked for and not their other pairs. */
    void expect(List<String> written) {
        two = written.size() == 2 && isProcedure(compact(written.get(0))) && isProcedure(compact(written.get(1)));
    }

    /** What NCCI says of a code; empty where that is nothing, or the code is of another code set than the one asked for. */
    Optional<NcciFacts> facts(String written, String codeSet, StoreOptions options) throws IOException {
        String code = compact(written);
        boolean asked = codeSet == null || codeSetOf(code).id().equalsIgnoreCase(codeSet);
        if (!isProcedure(code) || !asked) {
            return Optional.empty();
        }
        tables = tables == null ? options.ncci() : tables;
        NcciFacts facts = tables.of(code);
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts);
    }

    private static String compact(String written) {
        return written.strip().toUpperCase(Locale.ROOT);
    }

    private static boolean isProcedure(String code) {
        return code.length() == LENGTH && code.chars().allMatch(Character::isLetterOrDigit);
    }

    /** CPT codes begin with a digit, those of HCPCS Level II with a letter. */
    private static CodeSet codeSetOf(String code) {
        return Character.isDigit(code.charAt(0)) ? CodeSet.CPT : CodeSet.HCPCS;
    }

    /** True where a code is in none of the code sets that it was looked up in, and its own one is not loaded. */
    static boolean isUntitled(NcciFacts facts, List<CodeSet> found, List<OpenRelease> releases) {
        for (OpenRelease release : releases) {
            if (release.release().isOf(codeSetOf(facts.code()))
                    && !release.release().starter()) {
                return false;
            }
        }
        return !isProcedure(found);
    }

    private static boolean isProcedure(List<CodeSet> found) {
        return found.contains(CodeSet.CPT) || found.contains(CodeSet.HCPCS);
    }

    /**
     * Prints what NCCI says of a code below its page.
     *
     * @param found the code sets that have the code; where that is another one alone, the page is not of this code
     */
    void print(NcciFacts facts, List<CodeSet> found, boolean untitled, ListFormat format, Output out) {
        boolean belowAnother = !found.isEmpty() && !isProcedure(found);
        if (belowAnother && !untitled) {
            return;
        }
        shown.add(facts.code());
        if (format == ListFormat.JSONL) {
            out.writer().println(JsonLines.line(NcciRecord.of(facts, pairs)));
            return;
        }
        if (belowAnother) {
            out.writer().println();
        }
        NcciText text = new NcciText(out.writer(), out.color(), tables.date());
        if (untitled) {
            text.untitled(facts.code(), codeSetOf(facts.code()).displayName());
        }
        text.write(facts, listing());
    }

    private NcciText.Listing listing() {
        if (pairs) {
            return NcciText.Listing.ALL;
        }
        return two ? NcciText.Listing.NONE : NcciText.Listing.FIRST;
    }

    /** What NCCI says of two codes reported together; nothing where they were more or fewer. */
    void printPair(ListFormat format, Output out) {
        if (!two || shown.size() != 2) {
            return;
        }
        String one = shown.get(0);
        String other = shown.get(1);
        List<NcciTables.PairHistory> histories = tables.between(one, other);
        if (format == ListFormat.JSONL) {
            out.writer().println(JsonLines.line(NcciRecord.of(one, other, histories, tables.date())));
        } else if (!histories.isEmpty()) {
            out.writer().println();
            new NcciText(out.writer(), out.color(), tables.date()).write(one, other, histories);
        }
    }
}
