package medcode.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.ReferenceRow;
import medcode.codeset.Validity;
import medcode.index.OpenTable;

/** From when to when the Medicare Code Editor takes a code for valid, and which of its edits look for it. */
public final class MedicareCodeEditor {
    private final OpenTable codes;
    private final Optional<OpenTable> ages;

    /** @param codes the list of diagnoses or of procedures */
    public MedicareCodeEditor(OpenTable codes, Optional<OpenTable> ages) {
        this.codes = codes;
        this.ages = ages;
    }

    /** The flags of a code on a date as the table names them, such as {@code unacceptable}; none of an unknown code. */
    public List<String> flags(Code code, LocalDate date) {
        List<ReferenceRow> rows = codes.rows(code.compact(), date);
        return rows.isEmpty() ? List.of() : rows.get(0).values();
    }

    /** When the code is valid, without a break, around a date, or last was; empty for a code that never is. */
    public Optional<Validity> validity(Code code, LocalDate date) {
        Validity last = null;
        for (ReferenceRow row : codes.rows(code.compact())) {
            Validity next = row.validity();
            boolean goesOn = last != null && last.to().equals(next.from().minusDays(1));
            if (last != null && !goesOn && last.holds(date)) {
                return Optional.of(last);
            }
            last = goesOn ? new Validity(last.from(), next.to()) : next;
        }
        return Optional.ofNullable(last);
    }

    /** The ages, in years and both included, that the editor expects with an age group's diagnoses; empty where it has none. */
    public Optional<AgeRange> ages(String flag, LocalDate date) {
        List<ReferenceRow> rows = ages.isEmpty() ? List.of() : ages.get().rows(flag, date);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> values = rows.get(0).values();
        return Optional.of(new AgeRange(Integer.parseInt(values.get(0)), Integer.parseInt(values.get(1))));
    }

    /** From one age to another in completed years, both included. */
    public record AgeRange(int youngest, int oldest) {}

    List<Statement> statements(Code code, LocalDate date) {
        Validity validity = validity(code, date).orElse(null);
        if (validity == null) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        Map<String, Object> groups = new LinkedHashMap<>();
        List<String> flags = flags(code, date);
        for (String flag : flags) {
            AgeRange range = ages(flag, date).orElse(null);
            words.add(range == null ? MceFlags.words(flag) : words(flag, range));
            if (range != null) {
                groups.put(flag, List.of(range.youngest(), range.oldest()));
            }
        }
        boolean valid = validity.holds(date);
        boolean open = validity.to().equals(LocalDate.MAX);
        words.add("valid from " + validity.from() + (open ? "" : " to " + validity.to())
                + (valid ? "" : ", not on " + date));
        return List.of(Statement.of(
                String.join("; ", words),
                "valid",
                valid,
                "from",
                validity.from().toString(),
                "to",
                open ? null : validity.to().toString(),
                "flags",
                flags,
                "ages",
                groups));
    }

    private static String words(String group, AgeRange range) {
        boolean oneYear = range.youngest() == range.oldest();
        return group + (oneYear ? ": age " + range.youngest() : ": ages " + range.youngest() + " to " + range.oldest());
    }
}
