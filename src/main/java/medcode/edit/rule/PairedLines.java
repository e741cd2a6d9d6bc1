package medcode.edit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodePair;
import medcode.codeset.PairTerms;
import medcode.codeset.Release;
import medcode.edit.Defect;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.index.OpenPairs;

/** Two codes of one day that a table of procedure-to-procedure edits pairs; what the two edits over pairs share. */
record PairedLines(ListedProcedure column1, ListedProcedure column2, CodePair pair, Release table) {

    /** The pairs of a claim that a modifier may lift, or those that none may; each column 2 line once with each column 1 code. */
    static List<PairedLines> of(EditContext context, PairTerms.Modifier indicator) {
        List<PairedLines> pairs = new ArrayList<>();
        if (CorrectCoding.isForStay(context.claim()) || context.services().size() < 2) {
            return pairs;
        }
        for (List<ListedProcedure> lines : CorrectCoding.together(context)) {
            LocalDate day = lines.get(0).day();
            Optional<OpenPairs> table = context.tables().pairs(CorrectCoding.pairs(context.claim()), day);
            table.ifPresent(open -> add(lines, open, indicator, pairs));
        }
        return pairs;
    }

    private static void add(
            List<ListedProcedure> lines, OpenPairs table, PairTerms.Modifier indicator, List<PairedLines> pairs) {
        Map<Code, ListedProcedure> codes = new LinkedHashMap<>();
        lines.forEach(line -> codes.putIfAbsent(line.code(), line));
        for (ListedProcedure column1 : codes.values()) {
            for (ListedProcedure column2 : codes.values()) {
                Optional<CodePair> pair = column1.code().equals(column2.code())
                        ? Optional.empty()
                        : table.pair(column1.code().compact(), column2.code().compact(), column1.day());
                if (pair.isPresent() && pair.get().terms().modifier() == indicator) {
                    lines.stream()
                            .filter(line -> line.code().equals(column2.code()))
                            .forEach(line -> pairs.add(new PairedLines(column1, line, pair.get(), table.release())));
                }
            }
        }
    }

    Defect defect(String message) {
        String row = "column 1 " + pair.column1() + ", column 2 " + pair.column2() + ", modifier indicator "
                + pair.terms().modifier().indicator();
        String rationale = pair.terms().rationale();
        return Defect.of(message, column2)
                .quoting(rationale.isEmpty() ? row : row + ": " + rationale)
                .by(table, column2.day());
    }
}
