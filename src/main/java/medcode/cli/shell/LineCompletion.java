package medcode.cli.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Completes what is being typed: the whole line, or what follows the name of a command. */
final class LineCompletion implements Completer, Parser {
    private final Session session;

    LineCompletion(Session session) {
        this.session = session;
    }

    /** What is completed, up to the cursor. */
    private record Unit(String line, int cursor, String word) implements CompletingParsedLine {

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return word.length();
        }

        @Override
        public int rawWordLength() {
            return word.length();
        }

        @Override
        public int wordCursor() {
            return word.length();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        String typed = line.substring(0, Math.min(Math.max(cursor, 0), line.length()));
        return new Unit(line, cursor, command(typed).isPresent() ? arguments(typed) : typed);
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        Offers offers = new Offers(session, candidates);
        Optional<ShellCommand> command = command(line.line());
        try {
            if (command.isPresent()) {
                command.get().complete(line.word(), offers);
            } else if (!line.word().isEmpty()) {
                offers.codes(line.word());
                offers.mainTerms(line.word());
                offers.commands(line.word());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The command whose arguments are being typed. */
    private static Optional<ShellCommand> command(String typed) {
        int blank = typed.indexOf(' ');
        return blank < 0 ? Optional.empty() : ShellCommands.named(typed.substring(0, blank));
    }

    private static String arguments(String typed) {
        return typed.substring(typed.indexOf(' ')).stripLeading();
    }
}
