package medcode.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays the common commands through in one process, so that the launcher's class-data archive holds what they load.
 *
 * <p>The command lines stand in {@code rehearsal.txt} and, for look-ups alone, in {@code lookups.txt}, one a line; {@code
 * note.txt} and other files in them are the rehearsal's own, and {@code shell.txt} is what the shell reads. Results are
 * thrown away, and a command that fails ends nothing.
 */
public final class Rehearsal {
    private static final List<String> FILES = List.of(
            "note.txt",
            "notes.jsonl",
            "claims.csv",
            "mce_v43_diagnoses.tsv",
            "mce_v43_ages.tsv",
            "cc_v43.csv",
            "ccsr.csv",
            "hcc_2026.csv",
            "hcc_coefficients_2026.csv",
            "conversion_2026.csv",
            "gem_2018.txt",
            "ncci_ptp_practitioner_2024Q3.csv",
            "ncci_mue_practitioner_2024Q3.csv");

    private Rehearsal() {}

    /** The folder to work in, in which {@code MEDCODE_HOME} should lie too, so that the user's store is left alone, and what is played. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (String file : FILES) {
            try (InputStream in = resource(file)) {
                Files.copy(in, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        System.setIn(resource("shell.txt"));
        for (String line : lines(args[1])) {
            PrintWriter nowhere = new PrintWriter(new StringWriter());
            Main.run(nowhere, nowhere, words(line, folder));
        }
        System.exit(ExitCode.CLEAN.status());
    }

    /** The command lines to play, without comments. */
    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(resource(name), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    lines.add(line);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines;
    }

    private static String[] words(String line, Path folder) {
        String[] words = line.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (FILES.contains(words[i])) {
                words[i] = folder.resolve(words[i]).toString();
            }
        }
        return words;
    }

    private static InputStream resource(String name) {
        return Rehearsal.class.getResourceAsStream("rehearsal/" + name);
    }
}
