package medcode.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A process on a terminal: keys go in, and what it shows comes out. */
final class PseudoTerminal implements Closeable {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    private final Process process;
    private final StringBuilder shown = new StringBuilder();
    private int seen;

    PseudoTerminal(Process process) {
        this.process = process;
        Thread reading = new Thread(this::read);
        reading.setDaemon(true);
        reading.start();
    }

    private void read() {
        try (Reader screen = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            for (int c = screen.read(); c >= 0; c = screen.read()) {
                show((char) c);
            }
        } catch (IOException closed) {
            show('…');
        }
    }

    private synchronized void show(char c) {
        shown.append(c);
    }

    void type(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Waits until a text appears behind what was awaited before; emphasis and colours are passed over. */
    void await(String text) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (screen().indexOf(text, seen) < 0) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("did not appear: " + text + "\n" + screen().substring(seen));
            }
            Thread.sleep(20);
        }
        seen = screen().indexOf(text, seen) + text.length();
    }

    /** Waits until nothing more is drawn: what is typed while the screen is redrawn may be passed over. */
    void settle() throws InterruptedException {
        int length = -1;
        while (length != length()) {
            length = length();
            Thread.sleep(700);
        }
    }

    private synchronized int length() {
        return shown.length();
    }

    /** All that was shown, without sequences that move, colour or set up. */
    synchronized String screen() {
        return shown.toString().replaceAll("\u001B(\\[[0-9;?]*[a-zA-Z]|[=>])", "");
    }

    int status() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new AssertionError("did not end\n" + screen().substring(seen));
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
