package medcode.cli.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeEntry;
import medcode.index.OpenRelease;
import medcode.report.CodePageText;
import medcode.tabular.CodePage;
import medcode.tabular.LeveledNote;

/** A code's page, as {@code medcode lookup} shows it: the only place of the shell that knows how it is made. */
record CodeView(CodePage page, FoundCode found) implements View {

    static CodeView of(FoundCode found, OpenCodeSets codeSets) throws IOException {
        return new CodeView(codeSets.page(found), found);
    }

    @Override
    public void write(Screen screen) {
        new CodePageText(screen.out(), screen.color()).write(page);
    }

    /** A page has no numbers; those of the list that it was opened from stay in force. */
    @Override
    public List<Choice> choices() {
        return List.of();
    }

    /** The codes below. */
    List<FoundCode> children() {
        List<FoundCode> children = new ArrayList<>();
        for (CodeEntry child : page.children()) {
            children.add(new FoundCode(child, found.release()));
        }
        return children;
    }

    /** The notes that name codes, in the order of the page. */
    List<LeveledNote> namingNotes() {
        return page.notes().stream()
                .filter(leveled -> !leveled.note().references().isEmpty())
                .toList();
    }

    @Override
    public List<OpenRelease> releases() {
        return List.of(found.release());
    }

    @Override
    public Optional<CodeView> openCode() {
        return Optional.of(this);
    }
}
