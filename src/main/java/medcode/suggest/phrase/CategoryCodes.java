package medcode.suggest.phrase;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;

/** The billable codes of a category. */
public final class CategoryCodes {
    private final CodeTable table;

    public CategoryCodes(CodeTable table) {
        this.table = table;
    }

    public List<CodeEntry> of(Code category) {
        List<CodeEntry> found = new ArrayList<>();
        List<Code> open = new ArrayList<>(List.of(category));
        while (!open.isEmpty()) {
            table.find(open.remove(open.size() - 1)).ifPresent(entry -> {
                if (entry.billable()) {
                    found.add(entry);
                }
                open.addAll(entry.children());
            });
        }
        return found;
    }
}
