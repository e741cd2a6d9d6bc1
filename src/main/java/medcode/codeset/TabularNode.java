package medcode.codeset;

import java.util.List;

/**
 * A chapter, section (block), category, subcategory or code of the Tabular List with what is printed below its title.
 *
 * @param name the code as printed ({@code E11.2}), the section's range ({@code E08-E13}) or the chapter's number
 * @param parent the name of the node that this one stands under, for a section also a wider section (C00-C75 for C00-C14);
 *     empty for a chapter
 * @param placeholder true where the publication marks an X as a placeholder
 * @param notes own notes only, in published order; what is inherited stands at the ancestors
 * @param seventhCharacters own definitions only; they hold for everything below
 */
public record TabularNode(
        Level level,
        String name,
        String title,
        String parent,
        boolean placeholder,
        List<InstructionalNote> notes,
        List<SeventhCharacter> seventhCharacters) {

    public TabularNode {
        notes = List.copyOf(notes);
        seventhCharacters = List.copyOf(seventhCharacters);
    }

    /** The title without the range of codes that publications print behind those of sections and chapters. */
    public String words() {
        int range = title.lastIndexOf(" (");
        return range < 0 ? title : title.substring(0, range);
    }

    /** How high a node stands. */
    public enum Level {
        CHAPTER,
        SECTION,
        CODE
    }
}
