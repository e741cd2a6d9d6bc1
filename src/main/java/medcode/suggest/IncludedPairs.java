package medcode.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeReference;
import medcode.codeset.CodeTable;
import medcode.codeset.InstructionalNote;
import medcode.lexicon.Stems;

/**
 * Two codes that an «includes» note of the Tabular List makes one: «any condition in I11.- with any condition in I12.-».
 *
 * <p>The category that includes them stands in their section, its name begins as theirs do.
 */
final class IncludedPairs {
    private static final String ANY = "any condition";
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final CodeTable table;
    private final Stems stems;
    private final Descent descent;

    IncludedPairs(CodeTable table, Stems stems) {
        this.table = table;
        this.stems = stems;
        this.descent = new Descent(table, stems::of);
    }

    /** The same codes, each pair that is included elsewhere as that one code, in place of the first. */
    List<Coded> joined(List<Coded> coded) {
        for (Coded one : coded) {
            for (Coded other : coded) {
                Optional<Coded> both = one.code().equals(other.code()) ? Optional.empty() : both(one, other);
                if (both.isPresent()) {
                    List<Coded> joined = new ArrayList<>(coded);
                    joined.set(joined.indexOf(one), both.get());
                    joined.remove(other);
                    return joined(joined);
                }
            }
        }
        return coded;
    }

    private Optional<Coded> both(Coded one, Coded other) {
        String category = one.code().compact();
        if (!other.code().compact().startsWith(category.substring(0, 2))) {
            return Optional.empty();
        }
        for (char last : LETTERS.toCharArray()) {
            Code code = new Code(one.code().codeSet(), category.substring(0, 2) + last);
            Optional<CodeEntry> including = table.find(code).filter(entry -> includes(entry, one, other));
            if (including.isPresent()) {
                return arrive(including.get(), one, other);
            }
        }
        return Optional.empty();
    }

    private boolean includes(CodeEntry entry, Coded one, Coded other) {
        for (InstructionalNote note : entry.notes(InstructionalNote.Kind.INCLUDES)) {
            List<CodeReference> named = note.references();
            if (note.text().startsWith(ANY)
                    && named.size() == 2
                    && covers(named.get(0), one)
                    && covers(named.get(1), other)) {
                return true;
            }
        }
        return false;
    }

    private boolean covers(CodeReference reference, Coded coded) {
        return reference.covers(
                coded.code(), compact -> table.order(new Code(coded.code().codeSet(), compact)));
    }

    private Optional<Coded> arrive(CodeEntry including, Coded one, Coded other) {
        List<Problem> problems = new ArrayList<>(one.problems());
        problems.addAll(other.problems());
        Set<String> documented = new HashSet<>(stems.of(one.candidate().title()));
        documented.addAll(stems.of(other.candidate().title()));
        problems.forEach(problem -> documented.addAll(problem.documented()));
        problems.forEach(problem -> documented.addAll(stems.ofPhrase(problem.text())));
        return descent.from(including.code(), documented)
                .map(arrival -> one.candidate()
                        .combined(arrival.entry(), other.candidate().score()))
                .map(candidate -> new Coded(problems, candidate, List.of(one.candidate()), one.obeyed()));
    }
}
