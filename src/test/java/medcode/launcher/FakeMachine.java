package medcode.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A machine with a checkout, a JDK and a Maven that only pretend: java prints its arguments, mvn counts its runs and
 * writes the jar it is asked for.
 */
final class FakeMachine {
    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "du",
            "find",
            "flock",
            "grep",
            "head",
            "mkdir",
            "mv",
            "nice",
            "readlink",
            "rm",
            "rmdir",
            "sleep",
            "stat",
            "touch");

    final Path scratch;
    final Path checkout;
    final Path jdk;
    final Path path;

    FakeMachine(Path scratch) throws IOException {
        this.scratch = scratch;
        this.checkout = scratch.resolve("check out");
        this.jdk = scratch.resolve("jdk");
        this.path = scratch.resolve("path");
        Files.createDirectories(checkout.resolve("bin"));
        Files.createDirectories(checkout.resolve("src/main/java"));
        Files.createDirectories(checkout.resolve("codesets"));
        Files.createDirectories(path);
        Files.copy(Path.of("bin/medcode"), checkout.resolve("bin/medcode"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.writeString(checkout.resolve("src/main/java/A.java"), "class A {}");
        for (String tool : TOOLS) {
            link(tool);
        }
        java("17.0.15");
        Script.write(jdk.resolve("bin/javac"));
        maven("");
    }

    /** @param more what mvn does besides, before it writes the jar */
    void maven(String more) throws IOException {
        Script.write(
                path.resolve("mvn"),
                "echo run >>'" + builds() + "'",
                "echo '[INFO] --- compiler:3:compile (default) @ medcode ---'",
                "for a in \"$@\"; do case $a in -Dmedcode.jar=*) jar=${a#*=} ;; esac; done",
                more,
                "[ -n \"$JAVA_HOME\" ] && echo built >\"$jar\"");
    }

    void java(String version) throws IOException {
        Script.write(
                jdk.resolve("bin/java"),
                "echo started >>'" + scratch.resolve("starts") + "'",
                "for a in \"$@\"; do echo \"$a\"; done",
                "echo tty=${MEDCODE_TTY-} umask=$(umask)");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private void link(String tool) throws IOException {
        for (String place : List.of("/usr/bin", "/bin")) {
            Path found = Path.of(place, tool);
            if (Files.exists(found)) {
                Script.write(path.resolve(tool), "exec " + found + " \"$@\"");
            }
        }
    }

    void without(String tool) throws IOException {
        Files.deleteIfExists(path.resolve(tool));
    }

    Script medcode() {
        return medcode("sh");
    }

    /** The launcher run by a shell, without anything of the real machine but a few tools. */
    Script medcode(String shell) {
        return new Script(scratch, shell, checkout.resolve("bin/medcode").toString())
                .with("PATH", path)
                .with("JAVA_HOME", jdk);
    }

    Path jar() {
        return checkout.resolve("target/medcode.jar");
    }

    private Path builds() {
        return scratch.resolve("builds");
    }

    int buildCount() throws IOException {
        return count(builds());
    }

    int javaStarts() throws IOException {
        return count(scratch.resolve("starts"));
    }

    private static int count(Path file) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        }
    }
}
