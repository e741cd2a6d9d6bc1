package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.tabular.LeveledNote;

/** The notes of a code as the lists that they are printed in: the lines below one lead, of which one code is enough. */
final class NoteLists {
    /** Words that make a note depend on the record. */
    private static final List<String> CONDITIONS = List.of("if applicable", "if known", "if present", "any ");

    private NoteLists() {}

    /** The first line with a code of the nearest list of which the claim has none; lists without codes are passed over. */
    static Optional<LeveledNote> unmet(
            List<LeveledNote> notes, Predicate<List<LeveledNote>> wanted, EditContext context) {
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        for (List<LeveledNote> list : lists(notes)) {
            Optional<LeveledNote> named =
                    list.stream().filter(NoteLists::namesCodes).findFirst();
            if (named.isPresent() && wanted.test(list) && !isMet(list, context)) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static List<List<LeveledNote>> lists(List<LeveledNote> notes) {
        List<List<LeveledNote>> lists = new ArrayList<>();
        for (LeveledNote note : notes) {
            List<LeveledNote> last = lists.isEmpty() ? List.of() : lists.get(lists.size() - 1);
            if (!last.isEmpty() && isOfOneList(last.get(0), note)) {
                last.add(note);
            } else {
                lists.add(new ArrayList<>(List.of(note)));
            }
        }
        return lists;
    }

    private static boolean isOfOneList(LeveledNote first, LeveledNote next) {
        return first.level().equals(next.level())
                && !next.note().lead().isEmpty()
                && (next.note().lead().equals(first.note().lead())
                        || next.note().lead().equals(first.note().text()));
    }

    private static boolean namesCodes(LeveledNote leveled) {
        return !leveled.note().references().isEmpty();
    }

    private static boolean isMet(List<LeveledNote> list, EditContext context) {
        for (ListedDiagnosis listed : context.reported()) {
            for (LeveledNote leveled : list) {
                if (context.tabular().names(leveled.note(), listed.code())) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isConditional(List<LeveledNote> list) {
        return list.stream()
                .map(NoteLists::text)
                .anyMatch(text -> CONDITIONS.stream().anyMatch(text::contains));
    }

    private static String text(LeveledNote leveled) {
        return (leveled.note().lead() + " " + leveled.note().text()).toLowerCase(Locale.ROOT);
    }
}
