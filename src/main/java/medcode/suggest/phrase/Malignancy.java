package medcode.suggest.phrase;

import java.util.Locale;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.extract.Mention;

/** Whether a note names a malignant neoplasm: its title or its category's says so. */
public final class Malignancy {
    private static final String[] NAMES = {"malignant", "leukemia", "lymphoma", "melanoma"};

    private final CodeTable table;

    public Malignancy(CodeTable table) {
        this.table = table;
    }

    public boolean isNamed(Extraction extraction) {
        for (Mention mention : extraction.mentions()) {
            for (Code code : mention.codes()) {
                if (isMalignant(code) || isMalignant(code.category())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isMalignant(Code code) {
        String title = table.find(code).map(CodeEntry::title).orElse("").toLowerCase(Locale.ROOT);
        for (String name : NAMES) {
            if (title.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
