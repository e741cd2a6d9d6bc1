package medcode.cli.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeTable;
import medcode.input.BadInput;
import medcode.report.SuggestionText;
import medcode.report.TerminalText;
import medcode.suggest.Query;
import medcode.suggest.Suggestion;
import medcode.suggest.Suggestions;

/**
 * A coder's review of what was suggested for a note: takes, changes or rejects each code, passes on what the provider
 * answered, and makes the case of it.
 *
 * <p>Nothing is written before everything is decided; a script stops at the first line that is not understood.
 */
public final class Review {
    private static final String STOP = "q";

    private final Start start;
    private final Lines lines;
    private final Screen screen;
    private final TypedDecisions typed;
    private final DecisionTrail trail;
    private final List<CaseCode> codes = new ArrayList<>();

    private Review(Start start, Lines lines, Screen screen) {
        this.start = start;
        this.lines = lines;
        this.screen = screen;
        this.typed = new TypedDecisions(start.table());
        this.trail = new DecisionTrail(start.suggestions().note().name(), start.coder());
    }

    /**
     * What is reviewed, and where the case goes.
     *
     * @param table the codes of the release that the suggestions are of
     * @param file ends in {@code .json}, {@code .csv} or {@code .txt}, and is not there yet
     * @param coder who decides
     */
    public record Start(Suggestions suggestions, CodeTable table, String file, String coder, Clock clock) {

        /** Where the trail of decisions goes. */
        String trail() {
            return file + ".decisions.jsonl";
        }
    }

    /** Reviews by the lines of a script; false where it ended before everything was decided. */
    public static boolean script(Start start, BufferedReader script, PrintWriter out, PrintWriter err)
            throws IOException {
        return new Review(start, new ScriptLines(script, out, err), new Screen(out, false, null)).run();
    }

    /** Reviews at the terminal of this process. */
    public static boolean terminal(Start start, boolean color) throws IOException {
        try (TerminalLines terminal = TerminalLines.open(color)) {
            terminal.plain();
            return new Review(start, terminal, terminal.screen()).run();
        }
    }

    private boolean run() throws IOException {
        checkFiles();
        for (Suggestion suggestion : start.suggestions().all()) {
            Optional<Decision> decision = decided(suggestion);
            for (Query query :
                    decision.filter(Review::isAccepted).isPresent() ? suggestion.queries() : List.<Query>of()) {
                decision = decision.isEmpty() ? decision : answered(query, decision.get());
            }
            if (decision.isEmpty()) {
                return stopped();
            }
            keep(decision.get());
        }
        if (!additions()) {
            return stopped();
        }
        write();
        return true;
    }

    private void checkFiles() throws BadInput {
        if (CaseFormat.ofFile(start.file()).isEmpty()) {
            throw new BadInput(start.file(), "name a case file that ends in .json, .csv or .txt");
        }
        for (String file : List.of(start.file(), start.trail())) {
            if (Files.exists(Path.of(file))) {
                throw new BadInput(file, "is there already; name another file");
            }
        }
    }

    private boolean stopped() throws IOException {
        lines.failed("stopped before everything was decided; nothing is written");
        lines.end();
        return false;
    }

    private static boolean isAccepted(Decision decision) {
        return decision.kind() == Decision.Kind.ACCEPTED;
    }

    private Optional<Decision> decided(Suggestion suggestion) throws IOException {
        lines.begin();
        new SuggestionText(screen.out(), screen.style()).write(suggestion);
        lines.end();
        int last = start.suggestions().all().size();
        String prompt = suggestion.rank() + "/" + last + " " + suggestion.code() + "  a, c CODE [WHY], r WHY, q> ";
        return asked(prompt, line -> typed.of(line, suggestion));
    }

    private Optional<Decision> answered(Query query, Decision decision) throws IOException {
        lines.begin();
        screen.say(TerminalText.escaped(query.lead()));
        List<String> answers = query.answers();
        for (int i = 0; i < answers.size(); i++) {
            screen.say("  " + (i + 1) + "  " + answers.get(i));
        }
        lines.end();
        return asked(
                "answer 1-" + answers.size() + " [CODE or WORDS], - leaves it open, q> ",
                line -> typed.answered(line, query, decision));
    }

    /** What a line that was understood comes to. */
    private interface Meaning {
        Decision of(TypedWords line) throws BadInput;
    }

    /** Empty where the coder stops. */
    private Optional<Decision> asked(String prompt, Meaning meaning) throws IOException {
        while (true) {
            String line = lines.next(prompt);
            if (line == null || line.strip().equals(STOP)) {
                return Optional.empty();
            }
            try {
                return Optional.of(meaning.of(TypedWords.of(line)));
            } catch (BadInput notUnderstood) {
                lines.failed(notUnderstood.getMessage());
                lines.end();
                if (!lines.warns()) {
                    return Optional.empty();
                }
            }
        }
    }

    /** Codes that the note supports and nothing suggested; false where the coder stops. */
    private boolean additions() throws IOException {
        while (true) {
            String line = lines.next("add CODE [WHY], or s to save, q> ");
            if (line == null || line.strip().equals("s")) {
                return line != null || !lines.warns();
            }
            Optional<Decision> added = line.strip().equals(STOP) ? Optional.empty() : added(line);
            if (added.isPresent()) {
                keep(added.get());
            } else if (!lines.warns() || line.strip().equals(STOP)) {
                return false;
            }
        }
    }

    private Optional<Decision> added(String line) throws IOException {
        try {
            return Optional.of(typed.added(TypedWords.of(line)));
        } catch (BadInput notUnderstood) {
            lines.failed(notUnderstood.getMessage());
            lines.end();
            return Optional.empty();
        }
    }

    private void keep(Decision decision) {
        Instant when = start.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        trail.add(decision, when);
        decision.code().filter(code -> !codes.contains(code)).ifPresent(codes::add);
    }

    private void write() throws IOException {
        CaseFiles.write(CodedCase.of(codes, start.suggestions()), start.file(), false);
        CaseFiles.write(trail.toString(), Path.of(start.trail()));
        lines.begin();
        screen.say(codes.size() + (codes.size() == 1 ? " code" : " codes")
                + " on the case; `medcode validate` checks it.");
        lines.end();
    }
}
