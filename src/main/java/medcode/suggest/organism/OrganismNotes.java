package medcode.suggest.organism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.codeset.InstructionalNote;
import medcode.codeset.TabularNode;
import medcode.suggest.problem.OrganismNames;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/** The notes at an infection's code, category and sections that ask for its organism. */
final class OrganismNotes {
    private static final String ASKS = "(?i).*(infectious agent|organism|identify infection).*";

    private final CodeTable table;
    private final Tabular tabular;

    OrganismNotes(CodeTable table) {
        this.table = table;
        this.tabular = new Tabular(table);
    }

    boolean askForAny(Code infection) {
        return notes(infection).stream().anyMatch(note -> note.text().matches(ASKS));
    }

    /** The note that asks for this organism, as it is quoted. */
    Optional<String> askFor(Code infection, Code organism) {
        return notes(infection).stream()
                .filter(note -> note.text().matches(ASKS))
                .filter(note -> isOpen(note, organism) || tabular.names(note, organism))
                .map(note -> new LeveledNote(note, infection.toString()).quotation())
                .findFirst();
    }

    /** «Use additional code to identify infection» names no codes: an organism's is one. */
    private boolean isOpen(InstructionalNote note, Code organism) {
        return note.references().isEmpty()
                && table.find(organism)
                        .filter(entry -> entry.title().contains(OrganismNames.AS_CAUSE))
                        .isPresent();
    }

    /** Those of the sections above too: the one for infections of the skin stands there. */
    private List<InstructionalNote> notes(Code code) {
        List<InstructionalNote> notes = new ArrayList<>();
        tabular.useAdditional(code).forEach(leveled -> notes.add(leveled.note()));
        String name = table.find(code).map(CodeEntry::section).orElse("");
        while (!name.isEmpty()) {
            Optional<TabularNode> block = table.block(name);
            block.map(TabularNode::notes).orElse(List.of()).stream()
                    .filter(note -> note.kind() == InstructionalNote.Kind.USE_ADDITIONAL_CODE)
                    .forEach(notes::add);
            name = block.map(TabularNode::parent).orElse("");
        }
        return notes;
    }
}
