package medcode.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import medcode.codeset.CodeRow;
import medcode.codeset.Synonym;

/** Wordings from outside the publications as entry terms, each marked with its source. */
final class SynonymTerms {
    private SynonymTerms() {}

    /** Leaves out the synonyms of codes that the release does not hold. */
    static void collect(List<Synonym> synonyms, List<CodeRow> rows, Consumer<EntryTerm> sink) {
        Set<String> known = new HashSet<>();
        if (!synonyms.isEmpty()) {
            rows.forEach(row -> known.add(row.code().compact()));
        }
        for (Synonym synonym : synonyms) {
            if (!known.contains(synonym.code().compact())) {
                continue;
            }
            String marked = synonym.term() + " (" + synonym.source() + ")";
            sink.accept(
                    TitleTerms.term(synonym.code().compact(), EntryTerm.Origin.SYNONYM, marked, synonym.term(), ""));
        }
    }
}
