package medcode.cli.shell;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import medcode.report.TerminalText;
import medcode.report.TerminalWriter;
import medcode.report.Wrapped;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/**
 * The lines that somebody types, with completion and a history of this run alone.
 *
 * <p>The library can write a history, and a line to a file for an editor; it is asked for neither, for what is typed can
 * be about a patient.
 */
final class TerminalLines implements Lines, Closeable {
    /** Kinds of terminal whose clipboard takes a text (OSC 52), or that pass over the attempt. */
    private static final List<String> CLIPBOARDS =
            List.of("xterm", "tmux", "screen", "rxvt", "alacritty", "foot", "kitty", "wezterm", "contour", "st-");

    /** Styles of the list of completions that have a colour. */
    private static final List<String> COLORED = List.of(
            LineReader.COMPLETION_STYLE_STARTING,
            LineReader.COMPLETION_STYLE_LIST_STARTING,
            LineReader.COMPLETION_STYLE_GROUP,
            LineReader.COMPLETION_STYLE_LIST_GROUP,
            LineReader.COMPLETION_STYLE_BACKGROUND,
            LineReader.COMPLETION_STYLE_LIST_BACKGROUND);

    private final Terminal terminal;
    private final StringWriter answer = new StringWriter();
    private final TerminalWriter out = new TerminalWriter(answer);
    private final boolean color;
    private LineReader reader;
    private String typedOn = "";

    private TerminalLines(Terminal terminal, boolean color) {
        this.terminal = terminal;
        this.color = color;
    }

    static TerminalLines open(boolean color) throws IOException {
        return new TerminalLines(SttyTerminal.open(System.getenv()), color);
    }

    /** Reads lines from here on, completing what is typed from what the session knows. */
    void completing(Session session) {
        LineCompletion completion = new LineCompletion(session);
        reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("medcode")
                .parser(completion)
                .completer(completion)
                .variable(LineReader.SUGGESTIONS_MIN_BUFFER_SIZE, 2)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .build();
        if (!color) {
            COLORED.forEach(style -> reader.setVariable(style, "fg:default,bg:default"));
        }
        reader.setAutosuggestion(LineReader.SuggestionType.COMPLETER);
        withoutEditor();
    }

    /** Reads lines from here on, completing nothing. */
    void plain() {
        reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("medcode")
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        withoutEditor();
    }

    private void withoutEditor() {
        reader.getWidgets().remove(LineReader.EDIT_AND_EXECUTE_COMMAND);
        reader.getKeyMaps().values().forEach(keys -> keys.unbind(KeyMap.ctrl('X') + KeyMap.ctrl('E')));
    }

    Screen screen() {
        String kind = terminal.getType();
        boolean clipboard = CLIPBOARDS.stream().anyMatch(kind::startsWith);
        Consumer<String> copy = clipboard ? this::copy : null;
        return new Screen(out, color, copy);
    }

    private void copy(String text) {
        String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        terminal.writer().print("\u001B]52;c;" + encoded + "\u0007");
    }

    @Override
    public String next(String prompt) {
        while (true) {
            try {
                String begun = typedOn;
                typedOn = "";
                return reader.readLine(new TerminalText(color).bold(prompt), null, (Character) null, begun);
            } catch (UserInterruptException cleared) {
                // Ctrl-C: the line is gone, and the next is asked for.
            } catch (EndOfFileException end) {
                return null;
            }
        }
    }

    @Override
    public void begin() {
        out.columns(terminal.getWidth());
    }

    @Override
    public void end() throws IOException {
        out.println();
        out.flush();
        String text = answer.toString();
        answer.getBuffer().setLength(0);
        typedOn = new Pager(terminal, color).show(text);
    }

    @Override
    public void failed(String reason) {
        new Wrapped(out, new TerminalText(color)).plain(0, "medcode: " + reason);
    }

    @Override
    public boolean warns() {
        return true;
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
