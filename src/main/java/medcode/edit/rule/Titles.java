package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;

/** What edits read off the titles of the release in force. */
final class Titles {
    private Titles() {}

    /** In small letters; empty for a code that is not held. */
    static String lower(ListedDiagnosis listed, EditContext context) {
        return context.tabular()
                .find(listed.code())
                .map(entry -> entry.title().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** The reported codes of a chapter, by its number. */
    static List<ListedDiagnosis> ofChapter(String chapter, EditContext context) {
        List<ListedDiagnosis> found = new ArrayList<>();
        for (ListedDiagnosis listed : context.reported()) {
            Optional<CodeEntry> entry = context.tabular().find(listed.code());
            if (entry.isPresent() && entry.get().chapter().equals(chapter)) {
                found.add(listed);
            }
        }
        return found;
    }

    /** The billable code that differs from one in a single character and has the title, in small letters. */
    static Optional<Code> sibling(Code code, String title, EditContext context) {
        for (int place = code.category().compact().length();
                place < code.compact().length();
                place++) {
            for (char character = '0'; character <= '9'; character++) {
                StringBuilder changed = new StringBuilder(code.compact());
                changed.setCharAt(place, character);
                Code other = new Code(code.codeSet(), changed.toString());
                Optional<CodeEntry> entry = context.tabular().find(other);
                if (entry.isPresent()
                        && entry.get().billable()
                        && entry.get().title().toLowerCase(Locale.ROOT).equals(title)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }
}
