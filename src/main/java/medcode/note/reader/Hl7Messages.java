package medcode.note.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import medcode.input.BadInput;
import medcode.input.Hl7Lines;
import medcode.input.Hl7Segment;
import medcode.input.Hl7Separators;
import medcode.input.OtherRecords;
import medcode.input.TextDecoder;
import medcode.note.Note;

/**
 * The messages of an HL7 v2 file, one in memory at a time; batches and their headers are stepped over.
 *
 * <p>A line that is no segment goes on with the one before, since some systems send line breaks in texts as they are. A
 * damaged message is reported and left out; the next begins at the next header.
 */
final class Hl7Messages {
    private static final int LARGEST = 128 << 20;
    private static final int LONGEST = 96 << 20;

    private final NoteSource source;
    private final NoteSink notes;
    private final Consumer<String> notices;
    private final WrongValues wrong;
    private final TextDecoder text;
    private final Hl7Lines lines;
    private final OtherRecords others = new OtherRecords();
    private final List<Hl7Segment> message = new ArrayList<>();
    private final StringBuilder segment = new StringBuilder();
    /** The field separators of the headers so far: trailers are separated as one of them is. */
    private final Set<Character> fieldSigns = new HashSet<>();

    private int segmentLine;
    private Hl7Separators separators;
    private BadInput damage;
    private long size;
    private int inBatch;
    private int number;
    private boolean any;

    Hl7Messages(NoteSource source, NoteSink notes, Consumer<String> notices) {
        this.source = source;
        this.notes = notes;
        this.notices = notices;
        this.wrong = new WrongValues(source.name(), notices);
        this.text = source.text();
        this.lines = new Hl7Lines(text, LONGEST);
    }

    void read() throws IOException {
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().isBlank() || lines.isTooLong()) {
                line(line.get());
            }
        }
        end();
        if (!text.isAllUtf8()) {
            notices.accept(source.name() + ": is not UTF-8; read as Windows-1252");
        }
        if (!any) {
            throw others.none(source.name(), "notes");
        }
        if (!others.isEmpty()) {
            notices.accept(source.name() + ": " + others + ": no notes");
        }
    }

    private void line(String text) throws IOException {
        if (isHeader(text)) {
            end();
            begin(text);
        } else if (isTrailer(text)) {
            end();
            trailer(text);
        } else if (separators == null) {
            damaged("a message begins with MSH; what stands here belongs to none");
        } else if (isSegment(text)) {
            add(text);
        } else {
            goOn(text);
        }
    }

    /** True for a header, be it damaged behind its first separator; lines of a text may begin with the same letters. */
    private boolean isHeader(String text) {
        return Hl7Segment.isHeader(text) || (Hl7Segment.isNamedHeader(text) && separators != null && isSegment(text));
    }

    private boolean isTrailer(String text) {
        boolean named = text.startsWith("BTS") || text.startsWith("FTS");
        return named && (text.length() == 3 || fieldSigns.contains(text.charAt(3)));
    }

    private void begin(String header) {
        Optional<Hl7Separators> signs = Hl7Separators.of(header);
        signs.ifPresent(known -> fieldSigns.add(known.field()));
        if (header.startsWith("BHS")) {
            inBatch = 0;
        }
        if (signs.isEmpty()) {
            damaged("this header does not say how the message is separated; the message is left out");
        } else if (header.startsWith("MSH")) {
            inBatch++;
            separators = signs.get();
            add(header);
        }
    }

    private boolean isSegment(String text) {
        boolean named = text.length() >= 3 && Character.isUpperCase(text.charAt(0));
        for (int i = 1; named && i < 3; i++) {
            named = Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i));
        }
        return named && (text.length() == 3 ? Hl7Segment.isKnown(text) : text.charAt(3) == separators.field());
    }

    private void add(String text) {
        endSegment();
        segmentLine = lines.line();
        segment.append(text);
        check(text);
    }

    private void goOn(String text) {
        if (message.isEmpty()) {
            damaged("is no segment; the message is left out");
        } else if (damage == null) {
            segment.append('\n').append(text);
            check(text);
        }
    }

    private void endSegment() {
        if (segment.length() > 0) {
            message.add(Hl7Segment.of(segmentLine, segment.toString(), separators));
            segment.setLength(0);
        }
    }

    private void check(String text) {
        size += text.length();
        if (size > LARGEST || lines.isTooLong()) {
            damaged("this message is too large; it is left out");
            message.clear();
            segment.setLength(0);
        } else if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\f' && c != 0x0B && c != 0x1B)) {
            damaged("has bytes that no text has; the message is left out");
        }
    }

    private void damaged(String why) {
        damage = damage == null ? new BadInput(source.name(), lines.line(), why) : damage;
    }

    /** Compares how many messages the batch says it has. */
    private void trailer(String text) {
        String said =
                text.startsWith("BTS") && text.length() > 4 ? text.substring(4).split("\\D", 2)[0] : "";
        if (!said.isEmpty() && !said.equals(String.valueOf(inBatch))) {
            notice(lines.line() + ": the batch says it has " + said + " messages, but " + inBatch + " are here");
        }
    }

    /** Sends the message that ends here. */
    private void end() throws IOException {
        endSegment();
        if (damage != null) {
            any = true;
            notes.unreadable(damage);
        } else if (!message.isEmpty()) {
            send();
        }
        damage = null;
        size = 0;
        separators = null;
        message.clear();
    }

    private void send() throws IOException {
        String name = ++number == 1 ? source.name() : source.name() + "#" + number;
        Hl7Segment header = message.get(0);
        Hl7Attachments attachments = new Hl7Attachments(source, notes, notices);
        Optional<Note> note = new Hl7Message(message, attachments, this::notice, wrong).note(name);
        any |= note.isPresent() || attachments.unreadable();
        if (note.isPresent()) {
            notes.note(note.get());
        } else if (Hl7Message.kind(header).isEmpty()) {
            any = true;
            notes.unreadable(new BadInput(
                    source.name(),
                    header.line(),
                    "this header does not say of what kind the message is, nor has it text"));
        } else if (!attachments.unreadable()) {
            others.count(Hl7Message.kind(header));
        }
    }

    private void notice(String about) {
        notices.accept(source.name() + ":" + about);
    }
}
