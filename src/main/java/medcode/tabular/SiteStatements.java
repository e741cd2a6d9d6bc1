package medcode.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.Code;
import medcode.codeset.ReferenceRow;
import medcode.index.OpenTable;

/** What a site's own table says of a code. */
record SiteStatements(OpenTable table) {

    List<Statement> statements(Code code, LocalDate date) {
        List<Statement> statements = new ArrayList<>();
        for (ReferenceRow row : table.rows(code.compact(), date)) {
            if (row.values().get(0).equals(code.codeSet().id())) {
                List<String> kept = row.values().subList(1, row.values().size());
                Map<String, Object> columns = new LinkedHashMap<>();
                for (String value : kept) {
                    int colon = value.indexOf(": ");
                    columns.put(value.substring(0, colon), value.substring(colon + 2));
                }
                String words = kept.isEmpty() ? row.relation() : row.relation() + "  " + String.join(", ", kept);
                statements.add(Statement.of(words, "kind", row.relation(), "columns", columns));
            }
        }
        return statements;
    }
}
