package medcode.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.codeset.Code;
import medcode.lexicon.Lexicon;

/**
 * Drugs with a narrow indication, from {@code med_hints.tsv}.
 *
 * @param drugs names, in lower case
 * @param from the first code of each range that they are for; {@code to} holds the last ones
 */
record DrugHint(Set<String> drugs, List<String> from, List<String> to) {
    private static final String STRONG = "strong";

    DrugHint {
        drugs = Set.copyOf(drugs);
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** Those that hint strongly. */
    static List<DrugHint> all() {
        List<DrugHint> hints = new ArrayList<>();
        for (List<String> row : Lexicon.bundled().table("med_hints.tsv")) {
            if (row.get(3).equals(STRONG)) {
                hints.add(of(row));
            }
        }
        return hints;
    }

    private static DrugHint of(List<String> row) {
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        for (String range : row.get(2).split(",\\s*")) {
            String[] ends = range.replace(".-", "").strip().split("[–-]");
            from.add(Code.icd10cm(ends[0]).compact());
            to.add(Code.icd10cm(ends[ends.length - 1]).compact());
        }
        Set<String> drugs = new HashSet<>();
        for (String drug :
                row.get(0).toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)", "").split(";\\s*")) {
            drugs.add(drug.strip());
        }
        return new DrugHint(drugs, from, to);
    }

    boolean isFor(Code code) {
        for (int i = 0; i < from.size(); i++) {
            String prefix = code.compact()
                    .substring(0, Math.min(code.compact().length(), to.get(i).length()));
            if (prefix.compareTo(from.get(i)) >= 0 && prefix.compareTo(to.get(i)) <= 0) {
                return true;
            }
        }
        return false;
    }
}
