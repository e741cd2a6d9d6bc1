package medcode.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import medcode.codeset.CodeSet;
import medcode.index.OpenRelease;
import medcode.input.BadInput;
import medcode.lexicon.Lexicon;
import medcode.report.JsonLines;
import medcode.report.SuggestionFields;
import medcode.report.SuggestionText;
import medcode.report.TerminalText;
import medcode.suggest.Candidate;
import medcode.suggest.phrase.PhraseAnswers;
import picocli.CommandLine.Option;

/** Bare diagnosis phrases to code, instead of notes. */
final class PhraseInputs {
    private static final String STDIN = "-";

    @Option(names = "--phrase", paramLabel = "WORDS", description = "Code one diagnosis phrase; - reads it from stdin.")
    private String phrase;

    @Option(
            names = "--phrases",
            paramLabel = "FILE",
            description = "Code the diagnosis phrases of a file, one a line; - is stdin.")
    private String file;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "Codes for each phrase; default ${DEFAULT-VALUE}.")
    private int limit;

    boolean named() {
        return phrase != null || file != null;
    }

    ExitCode code(StoreOptions store, OutputOptions output, SuggestionFormat format) throws IOException {
        if (format != SuggestionFormat.TEXT && format != SuggestionFormat.JSONL) {
            throw new BadInput(
                    "--format " + format.name().toLowerCase(Locale.ROOT),
                    "is made of notes, not of phrases; use text or jsonl");
        }
        try (OpenRelease release = store.store().open(store.required(CodeSet.ICD10CM));
                Output out = output.open()) {
            PhraseAnswers phrases = new PhraseAnswers(release, Lexicon.bundled());
            Written written = new Written(phrases, out, format);
            if (phrase != null && !phrase.equals(STDIN)) {
                written.phrase(1, phrase);
            } else {
                lines(file == null ? STDIN : file, written);
            }
            if (format == SuggestionFormat.TEXT) {
                store.printAnswered(List.of(release), out);
            }
        }
        return ExitCode.CLEAN;
    }

    private void lines(String name, Written written) throws IOException {
        if (!name.equals(STDIN) && !Files.isRegularFile(Path.of(name))) {
            throw new BadInput(name, Files.exists(Path.of(name)) ? "is no file of phrases" : "no such file");
        }
        long line = 0;
        try (InputStream in = name.equals(STDIN) ? System.in : Files.newInputStream(Path.of(name));
                BufferedReader reader = new BufferedReader(new InputStreamReader(
                        in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)))) {
            for (String next = reader.readLine(); next != null; next = reader.readLine()) {
                written.phrase(++line, next);
            }
        } catch (CharacterCodingException binary) {
            throw new BadInput(name, line + 1, "is no UTF-8 text; save the phrases as UTF-8");
        }
        if (line == 0) {
            throw new BadInput(name, "is empty; give one phrase a line");
        }
    }

    /** Codes phrases and writes them. */
    private final class Written {
        private final PhraseAnswers phrases;
        private final Output out;
        private final SuggestionFormat format;

        Written(PhraseAnswers phrases, Output out, SuggestionFormat format) {
            this.phrases = phrases;
            this.out = out;
            this.format = format;
        }

        void phrase(long line, String words) throws IOException {
            List<Candidate> candidates = phrases.of(words, limit);
            if (format == SuggestionFormat.JSONL) {
                out.writer().println(JsonLines.line(SuggestionFields.of(line, words, candidates)));
            } else {
                new SuggestionText(out.writer(), new TerminalText(out.color())).write(words, candidates);
            }
        }
    }
}
