package medcode.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.CodePair;
import medcode.codeset.Validity;
import medcode.tabular.NcciFacts;
import medcode.tabular.NcciTables;

/** What NCCI says of a code, or of two, as records of JSON Lines. */
public final class NcciRecord {
    private NcciRecord() {}

    /**
     * {@code {"type":"ncci", …}}.
     *
     * @param all the pairs themselves, not only how many there are
     */
    public static Map<String, Object> of(NcciFacts facts, boolean all) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "ncci");
        fields.put("code", facts.code());
        List<Object> units = new ArrayList<>();
        for (NcciFacts.Units edit : facts.units()) {
            Map<String, Object> unit = new LinkedHashMap<>();
            unit.put("release", edit.table().id());
            unit.put("units", edit.most());
            unit.put("mai", edit.indicator());
            unit.put("meaning", NcciWords.indicator(edit.indicator()));
            unit.put("rationale", edit.rationale());
            units.add(unit);
        }
        fields.put("mue", units);
        fields.put("addOnTo", addOns(facts.addOnTo()));
        fields.put("addOns", addOns(facts.addOns()));
        List<Object> pairs = new ArrayList<>();
        for (NcciFacts.Pairs of : facts.pairs()) {
            pairs.add(pairs(of, all));
        }
        fields.put("pairs", pairs);
        return fields;
    }

    private static List<Object> addOns(List<NcciFacts.AddOn> edits) {
        List<Object> list = new ArrayList<>();
        for (NcciFacts.AddOn edit : edits) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("release", edit.table().id());
            fields.put("code", edit.isContractorDefined() ? null : edit.other());
            fields.put("addOnType", edit.type());
            fields.put("meaning", NcciWords.addOnType(edit.type()));
            list.add(fields);
        }
        return list;
    }

    private static Map<String, Object> pairs(NcciFacts.Pairs of, boolean all) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("release", of.table().id());
        fields.put("asColumn1", of.column1().size());
        fields.put("asColumn2", of.column2().size());
        if (all) {
            List<Object> edits = new ArrayList<>();
            for (CodePair pair : of.column1()) {
                edits.add(edit(pair));
            }
            for (CodePair pair : of.column2()) {
                edits.add(edit(pair));
            }
            fields.put("edits", edits);
        }
        return fields;
    }

    /** {@code {"type":"ncci-pair", …}}: what each table says of two codes that are reported together. */
    public static Map<String, Object> of(
            String one, String other, List<NcciTables.PairHistory> histories, LocalDate date) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "ncci-pair");
        fields.put("codes", List.of(one, other));
        List<Object> tables = new ArrayList<>();
        for (NcciTables.PairHistory history : histories) {
            List<Object> edits = new ArrayList<>();
            for (CodePair pair : history.edits()) {
                Map<String, Object> edit = edit(pair);
                edit.put("inForce", pair.inForce(date));
                edits.add(edit);
            }
            Map<String, Object> table = new LinkedHashMap<>();
            table.put("release", history.table().id());
            table.put("edits", edits);
            tables.add(table);
        }
        fields.put("tables", tables);
        return fields;
    }

    private static Map<String, Object> edit(CodePair pair) {
        Validity validity = pair.terms().validity();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("column1", pair.column1());
        fields.put("column2", pair.column2());
        fields.put("modifier", String.valueOf(pair.terms().modifier().indicator()));
        fields.put("meaning", NcciWords.modifier(pair.terms().modifier()));
        fields.put("rationale", pair.terms().rationale());
        fields.put("before1996", pair.terms().before1996());
        fields.put(
                "from",
                validity.from().equals(LocalDate.MIN) ? null : validity.from().toString());
        fields.put(
                "to", validity.to().equals(LocalDate.MAX) ? null : validity.to().toString());
        return fields;
    }
}
