package medcode.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.ReferenceRow;
import medcode.index.CodeHistory;
import medcode.index.OpenTable;

/** What a code was before it was new, and what became of it, by the ICD-10-CM conversion table. */
public final class CodeConversion {
    private final OpenTable table;

    public CodeConversion(OpenTable table) {
        this.table = table;
    }

    /**
     * What was assigned before a code came into force.
     *
     * @param written as the table has it, {@code None} where nothing was
     * @param codes the single codes in it
     */
    public record Previous(LocalDate date, String written, List<Code> codes) {

        private String words() {
            boolean none = codes.isEmpty() && written.equalsIgnoreCase("None");
            return "new on " + date + "; before: " + (none ? "no code" : written);
        }
    }

    public List<Previous> previous(Code code) {
        List<Previous> all = new ArrayList<>();
        for (ReferenceRow row : table.rows(code.compact())) {
            if (row.relation().equals("previous")) {
                List<String> values = row.values();
                List<Code> codes = values.stream()
                        .skip(1)
                        .map(compact -> Code.of(code.codeSet(), compact))
                        .toList();
                all.add(new Previous(row.validity().from(), values.get(0), codes));
            }
        }
        return all;
    }

    /** The codes that took over what a code meant, or some of it, by the day from which they do. */
    public Map<LocalDate, List<Code>> next(Code code) {
        Map<LocalDate, List<Code>> byDate = new LinkedHashMap<>();
        for (ReferenceRow row : table.rows(code.compact())) {
            if (row.relation().equals("next")) {
                byDate.computeIfAbsent(row.validity().from(), none -> new ArrayList<>())
                        .add(Code.of(code.codeSet(), row.values().get(0)));
            }
        }
        return byDate;
    }

    List<Statement> statements(Code code, CodeHistory history) {
        List<Statement> statements = new ArrayList<>();
        for (Previous previous : previous(code)) {
            statements.add(Statement.of(
                    previous.words(),
                    "relation",
                    "previous",
                    "date",
                    previous.date().toString(),
                    "codes",
                    names(previous.codes()),
                    "written",
                    previous.written()));
        }
        for (Map.Entry<LocalDate, List<Code>> next : next(code).entrySet()) {
            List<String> names = names(next.getValue());
            Optional<Boolean> replaced = endedBy(next.getKey(), history.statuses(code));
            statements.add(Statement.of(
                    words(next.getKey(), replaced) + String.join(", ", names),
                    "relation",
                    "next",
                    "date",
                    next.getKey().toString(),
                    "codes",
                    names,
                    "replaced",
                    replaced.orElse(null)));
        }
        return statements;
    }

    private static String words(LocalDate date, Optional<Boolean> replaced) {
        if (replaced.isEmpty()) {
            return "from " + date + ": ";
        }
        return replaced.get() ? "replaced on " + date + " by " : "some of it from " + date + " under ";
    }

    private static List<String> names(List<Code> codes) {
        return codes.stream().map(Code::toString).toList();
    }

    /** Whether a code is billable no more on a day; empty where no full list of codes for it, or a later one, is loaded. */
    private static Optional<Boolean> endedBy(LocalDate date, List<CodeHistory.Status> oldestFirst) {
        for (CodeHistory.Status status : oldestFirst) {
            if (!status.release().starter() && !status.release().to().isBefore(date)) {
                return Optional.of(status.standing() != CodeHistory.Standing.BILLABLE);
            }
        }
        return Optional.empty();
    }
}
