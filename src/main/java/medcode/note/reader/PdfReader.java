package medcode.note.reader;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import medcode.input.BadInput;
import medcode.note.Note;
import medcode.note.NoteHead;
import medcode.note.Span;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF documents: the text layer of the pages as it stands on them; pictures of pages are not read. */
final class PdfReader implements NoteReader {
    private static final String DAMAGED = "is no whole PDF: damaged or cut off";

    @Override
    public String format() {
        return "PDF";
    }

    @Override
    public boolean recognizes(NoteSource source) {
        String beginning = source.beginning().stripLeading();
        return beginning.startsWith("%PDF-") || (source.isBinary() && beginning.contains("%PDF-"));
    }

    @Override
    public void read(NoteSource source, NoteSink notes, Consumer<String> notices) throws IOException {
        byte[] bytes = source.bytes();
        PdfStreams.check(source.name(), bytes);
        notes.note(note(source.name(), bytes));
    }

    private static Note note(String name, byte[] bytes) throws IOException {
        PdfFonts.use();
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            PdfText text = new PdfText(name);
            text.read(document);
            String read = text.toString();
            if (read.isBlank()) {
                throw new BadInput(name, "is a PDF without text, as scans are; have its text recognised (OCR) first");
            }
            Span whole = new Span(0, read.length());
            return new Note(name, read, whole, NoteHead.NONE, List.of(), List.of(), text.origins());
        } catch (BadInput named) {
            throw named;
        } catch (InvalidPasswordException encrypted) {
            throw new BadInput(name, "is an encrypted PDF; save it without a password");
        } catch (IOException | RuntimeException damaged) {
            throw new BadInput(name, DAMAGED);
        } catch (StackOverflowError | OutOfMemoryError endless) {
            throw new BadInput(name, "is a PDF that takes more memory than any note; not read");
        }
    }
}
