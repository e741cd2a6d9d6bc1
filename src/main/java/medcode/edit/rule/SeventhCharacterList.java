package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import medcode.codeset.Code;
import medcode.codeset.SeventhCharacter;
import medcode.edit.EditContext;

/** The 7th characters that a code takes, for messages and fixes. */
final class SeventhCharacterList {
    private SeventhCharacterList() {}

    /** {@code A (initial encounter), D (subsequent encounter), S (sequela)}. */
    static String of(Code code, EditContext context) {
        return context.tabular().seventhCharacters(code).stream()
                .map(character -> character.character() + " (" + character.meaning() + ")")
                .collect(Collectors.joining(", "));
    }

    static List<Code> codes(Code code, EditContext context) {
        List<Code> codes = new ArrayList<>();
        for (SeventhCharacter character : context.tabular().seventhCharacters(code)) {
            context.tabular().withSeventhCharacter(code, character.character()).ifPresent(codes::add);
        }
        return codes;
    }
}
