package medcode.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import medcode.codeset.CodeSet;
import medcode.index.ReleaseManifest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the results of a run over notes depend on, as checksums; two runs of one identity write the same bytes. */
record RunIdentity(String version, String options, String releases, String inputs) {
    /** Options that change how a run goes, and not what it writes. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("--threads", "--resume", "--quiet", "--no-color", "--output", "--home");

    static RunIdentity of(CommandSpec command, StoreOptions store, NoteList notes) throws IOException {
        return new RunIdentity(checksum(Version.number()), options(command), releases(store), inputs(notes));
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
        return checksum(text.toString());
    }

    private static String releases(StoreOptions store) throws IOException {
        StringBuilder text = new StringBuilder();
        for (ReleaseManifest manifest : store.store().descriptions()) {
            text.append(manifest.release().isOf(CodeSet.ICD10CM) ? manifest : "")
                    .append('\n');
        }
        return checksum(text.toString());
    }

    private static String inputs(NoteList notes) throws IOException {
        MessageDigest digest = sha256();
        for (NoteList.Input input : notes.inputs()) {
            String state = input.problem() == null ? state(Path.of(input.name())) : "";
            digest.update((input.name() + '\n' + state + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Size and age: what changes with a file's content. */
    private static String state(Path file) throws IOException {
        return Files.isRegularFile(file) ? " " + Files.size(file) + " " + Files.getLastModifiedTime(file) : "";
    }

    private static String checksum(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
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
