package medcode.tabular;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import medcode.codeset.AxisDefinition;
import medcode.codeset.AxisValue;
import medcode.codeset.ProcedureChoice;
import medcode.codeset.ProcedureRow;
import medcode.index.Procedures;

/**
 * A code of ICD-10-PCS while it is composed from the tables, value by value.
 *
 * @param left the rows that the values chosen so far leave
 * @param refused what was asked for at the place {@code refusedAt} and is not among what was left; empty where nothing was
 * @param refusedAt from 1; 0 where nothing was refused
 */
public record Composition(Procedures procedures, ProcedureChoice left, String refused, int refusedAt) {

    /** A composition that begins with some characters of a code, or with none. */
    public static Composition of(Procedures procedures, String beginning) {
        return new Composition(procedures, procedures.beginning(beginning), "", 0);
    }

    /**
     * Chooses what may stand at a place, from 1: by its character, its label, the beginning of its label or, where none of these
     * is left, by what the definitions say that the value includes. What is refused ends the composition.
     */
    public Composition choose(int place, String written) {
        if (refusedAt > 0) {
            return this;
        }
        String wanted = written.strip().toLowerCase(Locale.ROOT);
        List<Predicate<AxisValue>> readings = List.of(
                value -> String.valueOf(value.character()).equalsIgnoreCase(wanted),
                value -> value.label().equalsIgnoreCase(wanted),
                value -> value.label().toLowerCase(Locale.ROOT).startsWith(wanted));
        for (Predicate<AxisValue> reading : readings) {
            ProcedureChoice narrowed = left.where(place, reading);
            if (!narrowed.isEmpty()) {
                return new Composition(procedures, narrowed, "", 0);
            }
        }
        ProcedureChoice narrowed = left.where(place, including(place, wanted)::contains);
        return narrowed.isEmpty()
                ? new Composition(procedures, left, written, place)
                : new Composition(procedures, narrowed, "", 0);
    }

    private Set<AxisValue> including(int place, String wanted) {
        Set<AxisValue> including = new HashSet<>();
        for (ProcedureRow row : left.rows()) {
            for (AxisValue value : row.axis(place).values()) {
                ProcedureRow one = new ProcedureChoice(List.of(row))
                        .where(place, value::equals)
                        .rows()
                        .get(0);
                AxisDefinition definition = procedures.definition(one, place).orElse(null);
                for (String included : definition == null ? List.<String>of() : definition.includes()) {
                    if (included.equalsIgnoreCase(wanted)) {
                        including.add(value);
                    }
                }
            }
        }
        return including;
    }

    /** The characters that are settled, up to the first place where several are left. */
    public String beginning() {
        StringBuilder beginning = new StringBuilder();
        int open = left.open() == 0 ? ProcedureRow.LENGTH + 1 : left.open();
        for (int place = 1; place < open && !left.isEmpty(); place++) {
            beginning.append(left.axis(place).values().get(0).character());
        }
        return beginning.toString();
    }

    /** True where exactly one code is left. */
    public boolean isComplete() {
        return refusedAt == 0 && !left.isEmpty() && left.open() == 0;
    }

    /** The settled values from one place up to another, to be shown to a coder. */
    public List<String> settled(int from, int to) {
        List<String> settled = new ArrayList<>();
        for (int place = from; place < to; place++) {
            AxisValue value = left.axis(place).values().get(0);
            settled.add(left.axis(place).title() + ": " + value.character() + " " + value.label());
        }
        return settled;
    }
}
