package medcode.cli.shell;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.index.OpenRelease;
import medcode.input.BadInput;

/**
 * The case, its codes numbered.
 *
 * @param openCode what was open before, and stays so
 */
record CaseView(CodedCase coded, Optional<CodeView> openCode) implements View {

    private record OnCase(Code written) implements Choice {

        @Override
        public View view(Session session) throws IOException {
            Optional<FoundCode> found = code(session);
            if (found.isEmpty()) {
                throw new BadInput(written.toString(), "is no code of a release in force on " + session.date());
            }
            return found.get().view(session);
        }

        @Override
        public Optional<FoundCode> code(Session session) {
            List<OpenRelease> own = session.codeSets().of(Optional.of(written.codeSet()));
            return OpenCodeSets.holding(written.compact(), own).stream().findFirst();
        }
    }

    static void show(Session session) throws IOException {
        session.show(new CaseView(session.coded(), session.openCode()));
    }

    @Override
    public void write(Screen screen) {
        if (coded.codes().isEmpty()) {
            screen.say("The case has no codes; `add` puts the open one on it.");
        }
        int place = 0;
        for (CaseCode code : coded.codes()) {
            screen.row(++place, code.code().toString(), code.described());
        }
        if (!CaseText.patient(coded).isEmpty()) {
            screen.remark(String.join(" · ", CaseText.patient(coded)));
        }
    }

    @Override
    public List<Choice> choices() {
        return coded.codes().stream()
                .map(code -> (Choice) new OnCase(code.code()))
                .toList();
    }

    @Override
    public List<OpenRelease> releases() {
        return List.of();
    }
}
