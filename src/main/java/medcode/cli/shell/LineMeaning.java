package medcode.cli.shell;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.index.OpenRelease;
import medcode.input.BadInput;
import medcode.report.CodePageText;
import medcode.report.HistoryText;
import medcode.tabular.NearCodes;

/** What a typed line means: a command, a number of the list shown, a code, else words to search for. */
final class LineMeaning {
    /** What can only be meant as an ICD-10-CM code; shorter ones may be words, such as b12 and h1n1. */
    private static final Pattern CODE = Pattern.compile("(?i)[A-Z][0-9][0-9AB](\\.[0-9A-Z]{0,4}|[0-9][0-9A-Z]{0,3})");

    private LineMeaning() {}

    static void answer(String line, Session session) throws IOException {
        if (line.isEmpty()) {
            return;
        }
        int blank = line.indexOf(' ');
        String first = blank < 0 ? line : line.substring(0, blank);
        String rest = blank < 0 ? "" : line.substring(blank).strip();
        Optional<ShellCommand> command = ShellCommands.named(first);
        if (command.isPresent() && command.get().fits(rest)) {
            command.get().run(rest, session);
        } else if (Numbers.isNumber(line) && session.choice(line).isPresent()) {
            session.show(session.choice(line).get().view(session));
        } else if (!opened(line, session)) {
            search(line, session);
            command.ifPresent(
                    meant -> session.screen().remark("words searched for; the command is `" + meant.usage() + "`"));
        }
    }

    private static boolean opened(String line, Session session) throws IOException {
        if (line.indexOf(' ') >= 0) {
            return false;
        }
        List<FoundCode> found = OpenCodeSets.holding(line, session.searched());
        if (found.size() == 1) {
            session.show(found.get(0).view(session));
        } else if (!found.isEmpty()) {
            session.show(CodeList.of("In several code sets", found, Optional.empty()));
        } else if (Numbers.isNumber(line)) {
            throw new BadInput("number", "is neither one of the list shown nor a code that is loaded");
        } else if (CODE.matcher(line).matches()) {
            throw unknown(line, session);
        }
        return !found.isEmpty();
    }

    /** Says what may have been meant. */
    static BadInput unknown(String written, Session session) {
        OpenRelease release = session.searched().get(0);
        Code code = Code.of(release.release().codeSet(), written);
        new CodePageText(session.screen().out(), session.screen().color())
                .unknown(
                        written,
                        release.release().displayName(),
                        NearCodes.of(code, release, session.codeSets().history()),
                        session.codeSets().groupings(code),
                        new HistoryText(session.codeSets().history().statuses(code)));
        return new BadInput(code.toString(), "is passed over");
    }

    static void search(String words, Session session) throws IOException {
        SearchView found = SearchView.of(words, session.searched());
        session.show(found);
        if (found.isEmpty() && session.searched().get(0).release().starter()) {
            session.screen()
                    .remark("only the starter set is loaded; leave and load the full one with `medcode load FILE`");
        }
    }
}
