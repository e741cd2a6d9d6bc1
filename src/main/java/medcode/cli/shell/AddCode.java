package medcode.cli.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.input.BadInput;

/** Puts codes on the case. */
final class AddCode implements ShellCommand {

    @Override
    public String name() {
        return "add";
    }

    @Override
    public String usage() {
        return "add [CODE]… [poa Y]";
    }

    @Override
    public String summary() {
        return "put the open code on the case, or others by code or number";
    }

    @Override
    public String explanation() {
        return """
                add              the open code
                add 2            number 2 of the list shown
                add I10 N18.31   codes
                add I10 poa Y    with its present-on-admission indicator: Y, N, U, W or 1
                """;
    }

    @Override
    public boolean fits(String arguments) {
        return true;
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        List<CaseCode> added = new ArrayList<>();
        String presentOnAdmission = "";
        String[] words = arguments.isEmpty() ? new String[0] : arguments.split("[\\s,]+");
        for (int i = 0; i < words.length; i++) {
            if (words[i].equalsIgnoreCase("poa")) {
                presentOnAdmission = presentOnAdmission(++i < words.length ? words[i] : "");
            } else {
                added.add(CaseCode.of(found(words[i], session)));
            }
        }
        if (added.isEmpty()) {
            added.add(CaseCode.of(session.requiredCode(name()).found()));
        }
        add(added, presentOnAdmission, session);
    }

    private static String presentOnAdmission(String written) throws BadInput {
        String indicator = written.toUpperCase(Locale.ROOT);
        if (!CaseCode.PRESENT_ON_ADMISSION.contains(indicator)) {
            throw new BadInput("poa", "is one of " + String.join(", ", CaseCode.PRESENT_ON_ADMISSION));
        }
        return indicator;
    }

    private static FoundCode found(String word, Session session) throws BadInput {
        Optional<FoundCode> numbered = session.choice(word).flatMap(choice -> choice.code(session));
        if (numbered.isPresent()) {
            return numbered.get();
        }
        List<FoundCode> found = OpenCodeSets.holding(word, session.searched());
        if (found.isEmpty()) {
            throw LineMeaning.unknown(word, session);
        }
        return found.get(0);
    }

    private static void add(List<CaseCode> added, String presentOnAdmission, Session session) {
        for (CaseCode code : added) {
            CaseCode stated = code.presentOnAdmission(presentOnAdmission);
            session.coded(session.coded().with(stated));
            session.screen()
                    .say(session.coded().codes().size() + " on the case: " + stated.code() + "  " + stated.described());
        }
    }

    @Override
    public void complete(String typed, Offers offers) {
        offers.codes(typed);
    }
}
