package medcode.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A shell script run as a process with an environment of its own. */
final class Script {
    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private final Path scratch;
    private Path folder;
    private Path stdin;

    /** What a run printed and ended with. */
    record Result(int status, String out, String err) {}

    /** A run that has begun. */
    record Running(Process process, Path out, Path err) {
        Result result() {
            try {
                if (!process.waitFor(5, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new AssertionError("still running after five minutes");
                }
                return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException failure) {
                Thread.currentThread().interrupt();
                throw new AssertionError(failure);
            }
        }
    }

    /** @param scratch a folder that lives as long as the test; HOME and what the process prints go there */
    Script(Path scratch, String... command) {
        this.scratch = scratch;
        this.folder = scratch;
        this.command.addAll(List.of(command));
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", scratch.resolve("home").toString());
        environment.put("MEDCODE_CDS", "off");
    }

    Script with(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    Script in(Path directory) {
        folder = directory;
        return this;
    }

    Script reading(Path file) {
        stdin = file;
        return this;
    }

    Result run(String... arguments) throws IOException {
        return start(arguments).result();
    }

    Running start(String... arguments) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(arguments));
        Path out = Files.createTempFile(scratch, "out", ".txt");
        Path err = Files.createTempFile(scratch, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        if (stdin != null) {
            builder.redirectInput(stdin.toFile());
        }
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    /** Writes an executable shell script. */
    static Path write(Path file, String... lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + file);
        }
        return file;
    }
}
