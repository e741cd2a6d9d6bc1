package medcode.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import medcode.codeset.CodeSet;
import medcode.index.ReleaseManifest;
import medcode.input.Checksums;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the results of a run over notes depend on, as checksums; two runs of one identity write the same bytes. */
record RunIdentity(String version, String options, String releases, String inputs) {
    /** Options that change how a run goes, and not what it writes. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("--threads", "--resume", "--quiet", "--no-color", "--output", "--home");

    /** What the names of files end in that describe the note beside them. */
    private static final String SIDECAR = ".meta.json";

    static RunIdentity of(CommandSpec command, StoreOptions store, NoteList notes) throws IOException {
        return new RunIdentity(
                Checksums.of(Version.number()),
                options(command),
                releases(store),
                Checksums.of(inputs(notes) + beside(command, notes)));
    }

    private static String options(CommandSpec command) throws IOException {
        StringBuilder text = new StringBuilder(command.qualifiedName());
        List<OptionSpec> sorted = command.options().stream()
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .toList();
        for (OptionSpec option : sorted) {
            if (!WITHOUT_EFFECT.contains(option.longestName())) {
                Object value = option.getValue();
                text.append('\n').append(option.longestName()).append('=').append(value);
                text.append(value instanceof Path file ? state(file) : "");
            }
        }
        return Checksums.of(text.toString());
    }

    private static String releases(StoreOptions store) throws IOException {
        StringBuilder text = new StringBuilder();
        for (ReleaseManifest manifest : store.store().descriptions()) {
            text.append(manifest.release().isOf(CodeSet.ICD10CM) ? manifest : "")
                    .append('\n');
        }
        return Checksums.of(text.toString());
    }

    private static String inputs(NoteList notes) throws IOException {
        MessageDigest digest = Checksums.sha256();
        for (NoteList.Input input : notes.inputs()) {
            String state = input.problem() == null ? state(Path.of(input.name())) : "";
            digest.update((input.name() + '\n' + state + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return Checksums.hexadecimal(digest);
    }

    /** What the notes are read with: files that describe them, and where attachments are wanted, every file they can be. */
    private static String beside(CommandSpec command, NoteList notes) throws IOException {
        boolean attachments = Boolean.TRUE.equals(value(command, "--attachments"));
        Path output = absolute((Path) value(command, "--output"));
        Set<Path> folders = new TreeSet<>();
        for (NoteList.Input input : notes.inputs()) {
            if (input.problem() == null) {
                folders.add(absolute(Path.of(input.name())).getParent());
            }
        }
        MessageDigest digest = Checksums.sha256();
        for (Path folder : folders) {
            for (Path file : files(folder, attachments ? Integer.MAX_VALUE : 1)) {
                boolean read =
                        attachments || file.toString().toLowerCase(Locale.ROOT).endsWith(SIDECAR);
                if (read && !file.equals(output)) {
                    digest.update((file + state(file) + '\n').getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return Checksums.hexadecimal(digest);
    }

    private static Object value(CommandSpec command, String option) {
        OptionSpec known = command.findOption(option);
        return known == null ? null : known.getValue();
    }

    private static Path absolute(Path file) {
        return file == null ? null : file.toAbsolutePath().normalize();
    }

    /** Sorted, without hidden ones: what a run writes meanwhile is hidden. */
    private static Set<Path> files(Path folder, int depth) throws IOException {
        Set<Path> files = new TreeSet<>();
        Files.walkFileTree(folder, Set.of(), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!file.getFileName().toString().startsWith(".")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path unreadable, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    /** Size and age: what changes with a file's content. */
    private static String state(Path file) throws IOException {
        return Files.isRegularFile(file) ? " " + Files.size(file) + " " + Files.getLastModifiedTime(file) : "";
    }

    /** What is no longer as it was; empty where nothing is. */
    String changedSince(RunIdentity before) {
        if (!version.equals(before.version)) {
            return "medcode is of another version";
        }
        if (!options.equals(before.options)) {
            return "the options have changed";
        }
        if (!releases.equals(before.releases)) {
            return "the releases in the store have changed";
        }
        return inputs.equals(before.inputs) ? "" : "the notes have changed";
    }
}
