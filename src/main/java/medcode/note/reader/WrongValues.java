package medcode.note.reader;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Tells of values in the heads of a file's notes that cannot be what their keys say: of each key once, never the value. */
final class WrongValues {
    private final String file;
    private final Consumer<String> notices;
    private final Set<String> told = new HashSet<>();

    WrongValues(String file, Consumer<String> notices) {
        this.file = file;
        this.notices = notices;
    }

    /** @param line where the note begins in the file, from 1; 0 where it is not known */
    void tell(HeadValues values, int line) {
        values.eachWrong((key, wrong) -> tell(key, line > 0 ? ":" + line : "", wrong + "; such values are left out"));
    }

    void tell(String key, String place, String wrong) {
        if (told.add(key)) {
            notices.accept(file + place + ": " + key + ": " + wrong);
        }
    }
}
