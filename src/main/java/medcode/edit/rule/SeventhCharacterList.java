package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import medcode.codeset.Code;
import medcode.codeset.SeventhCharacter;
import medcode.edit.EditContext;

/** The 7th characters that a code takes, for messages and fixes. */
final class SeventhCharacterList {
    private static final int EXPLAINED = 6;

    private SeventhCharacterList() {}

    /** {@code A (initial encounter), D (subsequent encounter), S (sequela)}; a long list without the meanings. */
    static String of(Code code, EditContext context) {
        List<SeventhCharacter> characters = context.tabular().seventhCharacters(code);
        boolean brief = characters.size() > EXPLAINED;
        return characters.stream()
                .map(one -> brief ? String.valueOf(one.character()) : one.character() + " (" + one.meaning() + ")")
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
