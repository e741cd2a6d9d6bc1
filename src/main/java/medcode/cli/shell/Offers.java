package medcode.cli.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import medcode.index.OpenRelease;
import medcode.tabular.NamedCodes;
import org.jline.reader.Candidate;

/** What may be typed next: each offer stands for all that was typed of the line or of a command's arguments. */
final class Offers {
    private static final int MOST_CODES = 16;
    private static final int MOST_TERMS = 8;
    private static final int SHORTEST_TERM = 2;
    private static final int COLUMN = 10;
    private static final int LONGEST = 76;

    private final Session session;
    private final List<Candidate> candidates;

    Offers(Session session, List<Candidate> candidates) {
        this.session = session;
        this.candidates = candidates;
    }

    void words(String typed, List<String> words) {
        for (String word : words) {
            if (word.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT))) {
                add(word, word, "", "");
            }
        }
    }

    /** The names of commands. */
    void commands(String typed) {
        for (ShellCommand command : ShellCommands.all()) {
            if (command.name().startsWith(typed.toLowerCase(Locale.ROOT))) {
                add(command.name(), command.name(), command.summary(), "commands");
            }
        }
    }

    /** Main terms of the Alphabetic Index. */
    void mainTerms(String typed) throws IOException {
        if (typed.length() >= SHORTEST_TERM) {
            for (String term : session.codeSets().diagnoses().mainTermsBeginning(typed, MOST_TERMS)) {
                add(term, term, "", "Index");
            }
        }
    }

    /** Codes that the last word begins, with or without their point: the next level of the tree. */
    void codes(String typed) {
        int start = typed.lastIndexOf(' ') + 1;
        String last = typed.substring(start);
        if (last.length() < 2 || last.chars().noneMatch(Character::isDigit)) {
            return;
        }
        int count = 0;
        for (OpenRelease release : session.searched()) {
            for (CodeEntry entry : beginning(Code.of(release.release().codeSet(), last), release)) {
                if (count++ < MOST_CODES) {
                    String written = written(entry.code(), last);
                    add(typed.substring(0, start) + written, entry.code().toString(), entry.title(), "");
                }
            }
        }
    }

    /** As it would have been typed on: without a point where one should stand already and does not. */
    private static String written(Code code, String typed) {
        boolean pointless = code.codeSet() == CodeSet.ICD10CM && typed.length() > 3 && typed.charAt(3) != '.';
        return pointless ? code.compact() : code.toString();
    }

    private static List<CodeEntry> beginning(Code typed, OpenRelease release) {
        List<CodeEntry> beginning = new ArrayList<>();
        Optional<CodeEntry> exact = release.find(typed);
        if (exact.isPresent()) {
            beginning.add(exact.get());
            exact.get().children().forEach(child -> release.find(child).ifPresent(beginning::add));
            return beginning;
        }
        Optional<Code> next = release.following(typed);
        while (next.isPresent() && next.get().isWithin(typed) && beginning.size() < MOST_CODES) {
            release.find(next.get()).ifPresent(beginning::add);
            next = release.following(NamedCodes.endOf(next.get()));
        }
        return beginning;
    }

    /** The library would put a description into parentheses, flush right; in columns both are easier to read. */
    private void add(String value, String shown, String description, String group) {
        String line =
                description.isEmpty() ? shown : shown + " ".repeat(Math.max(2, COLUMN - shown.length())) + description;
        String fitting = line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
        String inGroup = group.isEmpty() ? null : group;
        candidates.add(new Candidate(value, fitting, inGroup, null, null, null, false, candidates.size()));
    }
}
