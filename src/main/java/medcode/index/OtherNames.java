package medcode.index;

import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.codeset.Synonym;
import medcode.lexicon.Lexicon;

/** Names of diseases that no publication of ICD-10-CM holds and that come with medcode: «Perthes disease». */
final class OtherNames {
    private static final String TABLE = "other_names.tsv";
    private static final String SOURCE = "medcode";

    private OtherNames() {}

    /** None for a release of another code set. */
    static List<Synonym> of(List<CodeRow> rows) {
        boolean diagnoses = !rows.isEmpty() && rows.get(0).code().codeSet() == CodeSet.ICD10CM;
        return diagnoses ? all() : List.of();
    }

    static List<Synonym> all() {
        return Lexicon.bundled().table(TABLE).stream()
                .map(row -> new Synonym(Code.icd10cm(row.get(1)), row.get(0), SOURCE))
                .toList();
    }
}
