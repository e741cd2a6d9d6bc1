package medcode.cli.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeEntry;
import medcode.index.OpenRelease;
import medcode.input.BadInput;
import medcode.tabular.LeveledNote;
import medcode.tabular.NamedCodes;

/** The instructional notes of a code that name other codes, numbered. */
record NotesView(CodeView code) implements View {

    private record NamedByNote(LeveledNote note, CodeView holder) implements Choice {

        @Override
        public View view(Session session) throws IOException {
            List<FoundCode> named = named();
            if (named.isEmpty()) {
                throw new BadInput(
                        "note",
                        "the codes that it names are not in "
                                + holder.found().release().release().displayName());
            }
            return named.size() == 1
                    ? named.get(0).view(session)
                    : CodeList.of(note.quotation(), named, Optional.of(holder));
        }

        private List<FoundCode> named() {
            List<FoundCode> named = new ArrayList<>();
            OpenRelease release = holder.found().release();
            for (CodeEntry entry : NamedCodes.of(note.note(), release)) {
                named.add(new FoundCode(entry, release));
            }
            return named;
        }

        @Override
        public Optional<FoundCode> code(Session session) {
            List<FoundCode> named = named();
            return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        }
    }

    @Override
    public void write(Screen screen) {
        screen.say("Notes at " + code.found().entry().code() + " that name codes");
        int number = 0;
        for (LeveledNote note : code.namingNotes()) {
            screen.row(++number, note.level(), note.quotation());
        }
    }

    @Override
    public List<Choice> choices() {
        return code.namingNotes().stream()
                .map(note -> (Choice) new NamedByNote(note, code))
                .toList();
    }

    @Override
    public List<OpenRelease> releases() {
        return code.releases();
    }

    @Override
    public Optional<CodeView> openCode() {
        return Optional.of(code);
    }
}
