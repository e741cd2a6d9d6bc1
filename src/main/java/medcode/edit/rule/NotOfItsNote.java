package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.edit.EditContext;
import medcode.tabular.LeveledNote;

/**
 * A code whose own «use additional code» note names some codes of a list, beside another code of that list.
 *
 * @param named the list, such as the stages of one disease
 */
record NotOfItsNote(CodeList named) implements RuleKind {

    @Override
    public int codes() {
        return 2;
    }

    @Override
    public List<List<Coded>> mistakes(List<Coded> spokenOf, RuledClaim claim) {
        List<List<Coded>> mistakes = new ArrayList<>();
        List<Coded> found = claim.of(named);
        for (Coded one : spokenOf) {
            Optional<LeveledNote> note = note(one, found, claim.context());
            if (note.isPresent() && found.stream().noneMatch(other -> names(note.get(), other, claim.context()))) {
                mistakes.add(List.of(one, found.get(0)));
            }
        }
        return mistakes;
    }

    /** The note, at the code itself, that names codes of the category of what was found. */
    private static Optional<LeveledNote> note(Coded one, List<Coded> found, EditContext context) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Code category = found.get(0).code().category();
        return context.tabular().useAdditional(one.code()).stream()
                .filter(leveled -> leveled.level().equals(one.printed()))
                .filter(leveled -> leveled.note().references().stream()
                        .anyMatch(reference -> reference.first().startsWith(category.compact())))
                .findFirst();
    }

    private static boolean names(LeveledNote note, Coded other, EditContext context) {
        return context.tabular().names(note.note(), other.code());
    }
}
