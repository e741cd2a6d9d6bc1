package medcode.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.codeset.SeventhCharacter;

/** 7th characters, computed from the codes below a stem: 3,351 stems of FY2026 have no six-character row of their own. */
final class SeventhCharacters {
    private static final int STEM = 6;

    private final CodeTable table;

    SeventhCharacters(CodeTable table) {
        this.table = table;
    }

    static Code padded(Code stem, char character) {
        String compact = stem.compact();
        return new Code(stem.codeSet(), pad(compact) + character);
    }

    private static String pad(String compact) {
        return compact.length() >= STEM ? compact.substring(0, STEM) : compact + "X".repeat(STEM - compact.length());
    }

    boolean isStem(Code code) {
        Optional<CodeEntry> stem = stem(code);
        return code.compact().length() <= STEM
                && stem.isPresent()
                && !stem.get().billable()
                && pad(code.compact()).equals(pad(stem.get().code().compact()))
                && !children(stem.get().code()).isEmpty();
    }

    List<SeventhCharacter> of(Code code) {
        Optional<CodeEntry> stem = stem(code);
        if (stem.isEmpty()) {
            return List.of();
        }
        List<SeventhCharacter> defined = defined(stem.get());
        List<SeventhCharacter> characters = new ArrayList<>();
        for (Code child : children(stem.get().code())) {
            char character = child.compact().charAt(STEM);
            characters.add(new SeventhCharacter(character, meaning(character, defined, stem.get(), child)));
        }
        return characters;
    }

    /** The row above the 7th character: the code itself, or what is left without 7th character and placeholders. */
    private Optional<CodeEntry> stem(Code code) {
        String compact = code.compact();
        if (compact.length() > STEM) {
            compact = compact.substring(0, STEM);
        }
        Optional<CodeEntry> entry = table.find(new Code(code.codeSet(), compact));
        while (entry.isEmpty() && compact.length() > 3 && compact.endsWith("X")) {
            compact = compact.substring(0, compact.length() - 1);
            entry = table.find(new Code(code.codeSet(), compact));
        }
        return entry;
    }

    /** The seven-character codes of a stem; none when anything else stands below it. */
    private List<Code> children(Code stem) {
        String padded = pad(stem.compact());
        List<Code> found = new ArrayList<>();
        List<Code> below = table.find(stem).map(CodeEntry::children).orElse(List.of());
        for (Code child : below) {
            String compact = child.compact();
            if (compact.length() == STEM + 1 && compact.startsWith(padded)) {
                found.add(child);
            } else if (!padded.equals(compact)) {
                return List.of();
            } else {
                return children(child);
            }
        }
        return found;
    }

    private List<SeventhCharacter> defined(CodeEntry stem) {
        Optional<CodeEntry> entry = Optional.of(stem);
        while (entry.isPresent()) {
            if (!entry.get().seventhCharacters().isEmpty()) {
                return entry.get().seventhCharacters();
            }
            entry = entry.get().parent().flatMap(table::find);
        }
        return List.of();
    }

    /** The definition; where the release holds codes only, what the code's title adds to its stem's. */
    private String meaning(char character, List<SeventhCharacter> defined, CodeEntry stem, Code child) {
        for (SeventhCharacter definition : defined) {
            if (definition.character() == character) {
                return definition.meaning();
            }
        }
        String title = table.find(child).map(CodeEntry::title).orElse("");
        return title.startsWith(stem.title() + ", ")
                ? title.substring(stem.title().length() + 2)
                : title;
    }
}
