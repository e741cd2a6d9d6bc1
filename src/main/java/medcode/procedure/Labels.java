package medcode.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import medcode.codeset.AxisDefinition;
import medcode.codeset.AxisValue;
import medcode.codeset.ProcedureChoice;
import medcode.codeset.ProcedureRow;
import medcode.index.Procedures;
import medcode.lexicon.Stems;

/** The words by which the tables and definitions name the values of an axis, as stems. */
final class Labels {
    private final Procedures procedures;
    private final Stems stems;
    private final Map<String, List<List<String>>> known = new ConcurrentHashMap<>();

    Labels(Procedures procedures, Stems stems) {
        this.procedures = procedures;
        this.stems = stems;
    }

    /** Each value with the wordings of it: its label without side and without what all labels share, and what it includes. */
    Map<AxisValue, List<List<String>>> of(ProcedureChoice choice, int place) {
        Map<AxisValue, List<List<String>>> wordings = new LinkedHashMap<>();
        for (ProcedureRow row : choice.rows()) {
            for (AxisValue value : row.axis(place).values()) {
                if (!wordings.containsKey(value)) {
                    List<List<String>> all = new ArrayList<>();
                    all.add(own(value));
                    all.addAll(included(row, place, value));
                    wordings.put(value, all);
                }
            }
        }
        withoutShared(wordings);
        return wordings;
    }

    /** The stems of a label without its side; values of one part share them. */
    List<String> own(AxisValue value) {
        return stems.of(Side.without(value.label()));
    }

    private static void withoutShared(Map<AxisValue, List<List<String>>> wordings) {
        List<String> shared = null;
        for (List<List<String>> all : wordings.values()) {
            List<String> own = all.get(0);
            if (shared == null) {
                shared = new ArrayList<>(own);
            }
            shared.retainAll(own);
        }
        for (List<List<String>> all : wordings.values()) {
            List<String> telling = new ArrayList<>(all.get(0));
            telling.removeAll(shared);
            if (!telling.isEmpty()) {
                all.set(0, telling);
            }
        }
    }

    private List<List<String>> included(ProcedureRow row, int place, AxisValue value) {
        String key = "" + row.axis(1).values().get(0).character()
                + row.axis(2).values().get(0).label()
                + row.axis(3).values().get(0).label() + place + value.label();
        return known.computeIfAbsent(key, any -> read(row, place, value));
    }

    private List<List<String>> read(ProcedureRow row, int place, AxisValue value) {
        ProcedureRow one = new ProcedureChoice(List.of(row))
                .where(place, value::equals)
                .rows()
                .get(0);
        List<List<String>> included = new ArrayList<>();
        for (String wording :
                procedures.definition(one, place).map(AxisDefinition::includes).orElse(List.of())) {
            List<String> words = stems.of(wording);
            if (!words.isEmpty()) {
                included.add(words);
            }
        }
        return included;
    }
}
