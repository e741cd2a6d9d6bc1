package medcode.codeset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The rows of tables of ICD-10-PCS that are left when some of their values are chosen. */
public record ProcedureChoice(List<ProcedureRow> rows) {

    public ProcedureChoice {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** What is left when only some values may stand at a place, from 1. */
    public ProcedureChoice where(int place, Predicate<AxisValue> wanted) {
        List<ProcedureRow> left = new ArrayList<>();
        for (ProcedureRow row : rows) {
            ProcedureRow narrowed = row.where(place, wanted);
            if (narrowed != null) {
                left.add(narrowed);
            }
        }
        return new ProcedureChoice(left);
    }

    /** What is left when a character stands at a place. */
    public ProcedureChoice where(int place, char character) {
        return where(place, value -> value.character() == character);
    }

    /** What is left for codes that begin with these characters, at most seven. */
    public ProcedureChoice beginning(String prefix) {
        ProcedureChoice left = this;
        for (int i = 0; i < prefix.length(); i++) {
            left = left.where(i + 1, prefix.charAt(i));
        }
        return left;
    }

    /** All values that may stand at a place, in the order of their characters; its titles joined where rows differ. */
    public Axis axis(int place) {
        Set<String> titles = new LinkedHashSet<>();
        Set<AxisValue> values = new TreeSet<>((one, other) -> one.character() == other.character()
                ? one.label().compareTo(other.label())
                : Character.compare(one.character(), other.character()));
        for (ProcedureRow row : rows) {
            titles.add(row.axis(place).title());
            values.addAll(row.axis(place).values());
        }
        return new Axis(String.join(" / ", titles), new ArrayList<>(values));
    }

    /** The first place where more than one character may stand; 0 where all seven are settled. */
    public int open() {
        for (int place = 1; place <= ProcedureRow.LENGTH; place++) {
            if (!axis(place).isSettled()) {
                return place;
            }
        }
        return 0;
    }

    /** The number of codes that are left. */
    public int size() {
        int size = 0;
        for (ProcedureRow row : rows) {
            size += row.size();
        }
        return size;
    }

    /** The codes that are left, in the order of their characters. */
    public List<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (ProcedureRow row : rows) {
            codes.addAll(row.codes());
        }
        return List.copyOf(codes);
    }
}
