package medcode.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import medcode.claim.Claim;
import medcode.claim.reader.ClaimReaders;
import medcode.claim.reader.ClaimSink;
import medcode.claim.reader.ColumnMap;
import medcode.edit.ClaimBatches;
import medcode.input.BadInput;
import medcode.input.InputFiles;
import medcode.report.Unreadable;
import medcode.report.ValidationSummary;

/** Reads the claims that a command's arguments name, and counts what cannot be read. */
final class ClaimInputs {
    private static final List<String> ENDINGS = List.of(
            ".csv", ".tsv", ".jsonl", ".ndjson", ".json", ".edi", ".x12", ".837", ".837p", ".837i", ".hl7", ".hl7v2");

    private final List<String> arguments;
    private final ColumnMap columns;
    private final ReviewedNotes notes;
    private final ValidationSummary summary;
    private final OutputOptions output;

    /** @param notes what reads files of notes among the claims */
    ClaimInputs(
            List<String> arguments,
            ColumnMap columns,
            ReviewedNotes notes,
            ValidationSummary summary,
            OutputOptions output) {
        this.arguments = List.copyOf(arguments);
        this.columns = columns;
        this.notes = notes;
        this.summary = summary;
        this.output = output;
    }

    /** True where arguments look like notes. */
    boolean haveNotes() {
        return arguments.stream().anyMatch(ReviewedNotes::isNamedNote);
    }

    void read(ClaimBatches batches) throws IOException {
        for (String argument : arguments) {
            try {
                for (String file : InputFiles.of(argument, ENDINGS)) {
                    file(file, batches);
                }
            } catch (BadInput nothing) {
                unreadableClaims(nothing);
            }
        }
    }

    /** Takes down what could not be read; called by any thread. */
    synchronized void unreadable(IOException problem) {
        summary.countUnreadable();
        output.error(Failure.line(problem));
    }

    private synchronized void unreadableClaims(IOException problem) {
        if (problem instanceof BadInput bad) {
            summary.count(new Unreadable(bad.file(), bad.line(), bad.column(), bad.what()));
            output.error(Failure.line(problem));
        } else {
            unreadable(problem);
        }
    }

    private void file(String file, ClaimBatches batches) throws IOException {
        summary.countFile();
        try {
            if (!notes.read(file, batches::add, this::unreadable)) {
                claims(file, batches);
            }
        } catch (IOException problem) {
            unreadableClaims(problem);
        }
        batches.flush();
    }

    private void claims(String file, ClaimBatches batches) throws IOException {
        try (InputStream in = open(file)) {
            ClaimReaders.read(file, in, columns, sink(batches));
        }
    }

    private static InputStream open(String file) throws IOException {
        if (file.equals(InputFiles.STDIN)) {
            return System.in;
        }
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            throw new BadInput(file, "no such file");
        }
        InputStream in = Files.newInputStream(path);
        try {
            return InputFiles.isGzipped(file) ? new GZIPInputStream(in) : in;
        } catch (ZipException notZipped) {
            in.close();
            throw new BadInput(file, "is not gzip-compressed, as its name says");
        }
    }

    private ClaimSink sink(ClaimBatches batches) {
        return new ClaimSink() {
            @Override
            public void claim(Claim claim) throws IOException {
                batches.add(claim);
            }

            @Override
            public void unreadable(BadInput problem) {
                unreadableClaims(problem);
            }

            @Override
            public void notice(String about) {
                output.notice(about);
            }
        };
    }
}
