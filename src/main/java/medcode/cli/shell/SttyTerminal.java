package medcode.cli.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import medcode.input.BadInput;
import org.jline.terminal.Size;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jline.terminal.impl.exec.ExecPty;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;

/**
 * The terminal of this process, set through {@code stty}: no native library has to be unpacked or allowed.
 *
 * <p>It stays in raw mode until it is closed, so that what is typed ahead appears in the next line and nowhere else.
 *
 * <p>Its size is asked for once and after each change, because asking starts a process and is done at each key.
 */
final class SttyTerminal extends PosixSysTerminal {
    /** Of a terminal that does not know its size, such as a serial line. */
    private static final Size USUAL = new Size(80, 24);

    private volatile Size size;

    private SttyTerminal(String kind, Pty pty) throws IOException {
        super("medcode", kind, pty, StandardCharsets.UTF_8, true, SignalHandler.SIG_IGN);
    }

    static SttyTerminal open(Map<String, String> environment) throws IOException {
        Pty pty;
        try {
            pty = ExecPty.current(new ExecTerminalProvider(), SystemStream.Output);
        } catch (IOException failure) {
            throw new BadInput("terminal", "cannot be set up; are `tty` and `stty` on PATH?");
        }
        SttyTerminal terminal = new SttyTerminal(environment.getOrDefault("TERM", TYPE_DUMB), pty);
        terminal.enterRawMode();
        return terminal;
    }

    @Override
    public Size getSize() {
        Size known = size;
        if (known == null) {
            Size told = super.getSize();
            known = told.getColumns() > 0 && told.getRows() > 0 ? told : USUAL;
            size = known;
        }
        return known;
    }

    @Override
    public void raise(Signal signal) {
        if (signal == Signal.WINCH) {
            size = null;
        }
        super.raise(signal);
    }
}
