package medcode.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;

/** The titles of the codes above a code, whose words a phrase may repeat. */
final class TitlesAbove {
    private final Map<String, CodeEntry> byCode = new HashMap<>();

    TitlesAbove(List<CodeEntry> entries) {
        for (CodeEntry entry : entries) {
            byCode.put(entry.code().compact(), entry);
        }
    }

    String of(String compact) {
        StringBuilder titles = new StringBuilder();
        CodeEntry entry = byCode.get(compact);
        while (entry != null) {
            titles.append(entry.title()).append(' ');
            entry = entry.parent().map(Code::compact).map(byCode::get).orElse(null);
        }
        return titles.toString();
    }
}
