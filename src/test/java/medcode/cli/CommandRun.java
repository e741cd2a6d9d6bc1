package medcode.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** A command line run in this process on a store of its own: what it printed and how it ended. */
record CommandRun(String out, String err, int exit) {

    /** Runs with {@code --home} added where the command takes it and the words do not name one. */
    static CommandRun of(Path home, List<String> words) {
        return of(home, words, new byte[0]);
    }

    static CommandRun of(Path home, List<String> words, byte[] stdin) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(stdin));
        try {
            int exit = Main.run(
                    new PrintWriter(out),
                    new PrintWriter(err),
                    withHome(home, words).toArray(String[]::new));
            return new CommandRun(out.toString(), err.toString(), exit);
        } finally {
            System.setIn(before);
        }
    }

    /** Standard output, then standard error where there is some, then the exit code; the store's path, hashes and times left out. */
    String transcript(Path home) {
        String text = out + (err.isEmpty() ? "" : "--- stderr\n" + err) + "--- exit " + exit + "\n";
        return text.replace("\r\n", "\n")
                .replace(home.toString(), "$MEDCODE_HOME")
                .replaceAll("\"sha256\":\\[[^]]*]", "\"sha256\":[…]")
                .replaceAll(" in [0-9.,]+ s, [0-9,]+ notes/s", " in … s, … notes/s");
    }

    /** Splits a line as a shell does: blanks apart, quotes of both kinds together. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = null;
        char quote = 0;
        for (char letter : line.strip().toCharArray()) {
            if (quote == 0 && Character.isWhitespace(letter)) {
                if (word != null) {
                    words.add(word.toString());
                    word = null;
                }
                continue;
            }
            word = word == null ? new StringBuilder() : word;
            if (quote == 0 && (letter == '"' || letter == '\'')) {
                quote = letter;
            } else if (letter == quote) {
                quote = 0;
            } else {
                word.append(letter);
            }
        }
        if (word != null) {
            words.add(word.toString());
        }
        return words;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> withHome(Path home, List<String> words) {
        List<String> all = new ArrayList<>(words);
        if (!words.contains("--home") && takesHome(words)) {
            all.add(depth(words), "--home");
            all.add(depth(words) + 1, home.toString());
        }
        return all;
    }

    private static boolean takesHome(List<String> words) {
        CommandLine command = Commands.addTo(new CommandLine(new Main()));
        for (String word : words.subList(0, depth(words))) {
            command = command.getSubcommands().get(word);
        }
        return command.getCommandSpec().findOption("--home") != null;
    }

    /** How many of the words name commands: 2 for {@code evaluate phrases}. */
    private static int depth(List<String> words) {
        CommandLine command = Commands.addTo(new CommandLine(new Main()));
        int depth = 0;
        while (depth < words.size() && command.getSubcommands().containsKey(words.get(depth))) {
            command = command.getSubcommands().get(words.get(depth));
            depth++;
        }
        return depth;
    }
}
