package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.codeset.InstructionalNote;
import medcode.lexicon.Stems;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.Descent;
import medcode.suggest.problem.Problem;

/**
 * Two codes that an «includes» note of the Tabular List makes one: «any condition in I11.- with any condition in I12.-».
 *
 * <p>The category that includes them stands in their section, its name begins as theirs do.
 */
public final class IncludedPairs {
    private static final Pattern PAIR =
            Pattern.compile("any condition in ([A-Z0-9.]+)-? with any condition in ([A-Z0-9.]+)-?");
    private static final List<String> LETTERS = List.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".split(""));

    private final CodeTable table;
    private final Stems stems;
    private final Descent descent;

    public IncludedPairs(CodeTable table, Stems stems) {
        this.table = table;
        this.stems = stems;
        this.descent = new Descent(table, stems::of);
    }

    /** The same codes, each pair that is included elsewhere as that one code, in place of the first. */
    public List<Coded> joined(List<Coded> coded) {
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
        for (String last : LETTERS) {
            Code code = new Code(one.code().codeSet(), category.substring(0, 2) + last);
            Optional<CodeEntry> including = table.find(code).filter(entry -> includes(entry, one, other));
            if (including.isPresent()) {
                return arrive(including.get(), one, other);
            }
        }
        return Optional.empty();
    }

    private static boolean includes(CodeEntry entry, Coded one, Coded other) {
        for (InstructionalNote note : entry.notes(InstructionalNote.Kind.INCLUDES)) {
            Matcher pair = PAIR.matcher(note.text());
            if (pair.matches() && isUnder(one.code(), pair.group(1)) && isUnder(other.code(), pair.group(2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnder(Code code, String named) {
        return code.compact().startsWith(named.replace(".", ""));
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
