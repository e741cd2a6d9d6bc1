package medcode.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import medcode.claim.Claim;
import medcode.claim.reader.ClaimReaders;
import medcode.edit.ClaimReview;
import medcode.input.BadInput;
import medcode.input.InputFiles;
import medcode.note.Note;
import medcode.note.reader.NoteReaders;
import medcode.note.reader.NoteSink;
import medcode.note.reader.NoteSource;
import medcode.review.DocumentationReview;
import medcode.review.WrittenCodes;
import medcode.suggest.Policy;
import medcode.suggest.coding.Suggester;
import picocli.CommandLine.Option;

/** The clinical notes of a validation: those that document the claims, and those whose own codes are checked. */
final class ReviewedNotes implements Closeable {
    private static final List<String> ENDINGS = List.of(".txt", ".md", ".rtf", ".docx", ".pdf", ".xml");

    @Option(
            names = "--notes",
            paramLabel = "DIR",
            description =
                    "Hold each claim against its notes, which lie in DIR under the claim's id (C001.txt), or under the"
                            + " names that the claim gives.")
    private String folder;

    @Option(
            names = "--risk-adjustment",
            description = "Warn of conditions that notes only list (DOC109), as auditors of risk adjustment do.")
    private boolean riskAdjustment;

    private NotesAtHand notes;
    private Coders coders;

    /** True for a file that may be a note, by its name. */
    static boolean isNamedNote(String file) {
        return ENDINGS.stream().anyMatch(InputFiles.plainName(file)::endsWith);
    }

    /**
     * What reads the notes; empty where none are asked for.
     *
     * @param some true where notes are among the inputs
     */
    Optional<ClaimReview> review(StoreOptions store, boolean some, Consumer<IOException> unreadable)
            throws IOException {
        if (folder == null && !some) {
            return Optional.empty();
        }
        notes = new NotesAtHand(unreadable);
        if (folder != null) {
            notes.folder(folder);
        }
        coders = new Coders(store, new Suggester.Options(Policy.SUPPORTED, Suggester.Options.USUAL_LEAST_SCORE));
        return Optional.of(new DocumentationReview(
                notes, new DocumentationReview.Scope(folder != null, riskAdjustment), coders, unreadable));
    }

    /** Where claims go. */
    interface Claims {
        void add(Claim claim) throws IOException;
    }

    /**
     * Reads the notes of a file, and hands over the claims that their codes make; a note without codes makes an empty one.
     *
     * @return false where the file is none of notes: named otherwise, or begun as claims are
     */
    boolean read(String file, Claims claims, Consumer<IOException> unreadable) throws IOException {
        if (!isNamedNote(file) || !Files.isRegularFile(Path.of(file))) {
            return false;
        }
        try (NoteSource source = NoteSource.open(Path.of(file))) {
            if (ClaimReaders.showClaims(source.beginning())) {
                return false;
            }
            NoteReaders.read(source, sink(file, claims, unreadable), notice -> {});
        }
        return true;
    }

    private NoteSink sink(String file, Claims claims, Consumer<IOException> unreadable) {
        return new NoteSink() {
            @Override
            public void note(Note note) throws IOException {
                Claim claim = WrittenCodes.claim(file, note);
                notes.checked(claim, note);
                claims.add(claim);
            }

            @Override
            public void unreadable(BadInput record) {
                unreadable.accept(record);
            }
        };
    }

    @Override
    public void close() throws IOException {
        if (coders != null) {
            coders.close();
        }
    }
}
