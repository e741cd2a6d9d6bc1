package medcode.note.reader;

import java.io.IOException;
import java.util.function.Consumer;
import medcode.input.BadInput;
import medcode.input.TextDecoder;
import medcode.note.Note;
import medcode.note.NoteHead;

/**
 * Plain text or Markdown, with front matter or without: UTF-8, UTF-16 with its mark, else Windows-1252.
 *
 * <p>A line of five or more {@code =}, a form feed, or a line that {@code --split} finds begins another note; such notes
 * are named {@code FILE#2} and so on, where their front matter gives no id. What follows a form feed without front matter
 * of its own may be another page of the same note, and takes over what is known of the page before. Offsets count in each note's own text. A carriage
 * return without a line feed becomes one, which leaves every offset as it was.
 */
final class TextNoteReader implements NoteReader {
    /** A note of more is a file of something else, or a mistake; it would not fit in memory beside its analysis. */
    private static final int LONGEST = 64 << 20;

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String format() {
        return "plain text";
    }

    @Override
    public boolean recognizes(NoteSource source) {
        return !source.isBinary();
    }

    @Override
    public void read(NoteSource source, NoteSink notes, Consumer<String> notices) throws IOException {
        String text = text(source, notices);
        if (text.isBlank()) {
            throw new BadInput(source.name(), "has no text");
        }
        int number = 0;
        NoteHead head = NoteHead.NONE;
        WrongValues wrong = new WrongValues(source.name(), notices);
        for (NoteParts.Part part : NoteParts.of(text, source.reading().split())) {
            String own = text.substring(part.start(), part.end());
            if (!own.isBlank()) {
                number++;
                String name = number == 1 ? source.name() : source.name() + "#" + number;
                FrontMatter matter = FrontMatter.of(own);
                wrong.tell(matter.values(), part.line());
                Note note = matter.note(name, own, part.origins(own));
                head = part.page() && matter.length() == 0 ? head : note.head();
                notes.note(note.with(head));
            }
        }
    }

    static String text(NoteSource source, Consumer<String> notices) throws IOException {
        StringBuilder text = new StringBuilder();
        try (TextDecoder decoder = source.text()) {
            char[] some = new char[1 << 13];
            for (int read = decoder.read(some); read >= 0; read = decoder.read(some)) {
                text.append(some, 0, read);
                if (text.length() > LONGEST) {
                    throw new BadInput(source.name(), "is larger than 64 MB; split it, or give notes as JSON Lines");
                }
            }
            if (!decoder.isAllUtf8()) {
                notices.accept(source.name() + ": is not UTF-8; read as Windows-1252");
            }
        }
        return LineFeeds.of(text.toString());
    }
}
