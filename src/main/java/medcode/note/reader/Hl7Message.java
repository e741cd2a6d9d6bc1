package medcode.note.reader;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import medcode.input.Hl7Segment;
import medcode.note.Note;
import medcode.note.NoteHead;

/**
 * The note in an HL7 v2 message.
 *
 * <p>Where a message has several reports (OBR), each is a section under its service; where it has several texts under
 * names of their own (OBX-3), each of these is one too. Results stand a line each, comments (NTE) where they come.
 */
final class Hl7Message {
    private static final int SERVICE = 4;
    private static final int COMMENT = 3;

    private final List<Hl7Segment> message;
    private final Hl7Attachments attachments;
    private final Consumer<String> notices;
    private final WrongValues wrong;
    private final SectionedText text = new SectionedText();
    private final boolean severalReports;
    private final boolean severalTexts;
    private NoteHead head;
    private Hl7Segment report;
    private boolean afterReport;
    private String name = "";

    Hl7Message(List<Hl7Segment> message, Hl7Attachments attachments, Consumer<String> notices, WrongValues wrong) {
        this.message = message;
        this.attachments = attachments;
        this.notices = notices;
        this.wrong = wrong;
        this.severalReports =
                message.stream().filter(segment -> segment.name().equals("OBR")).count() > 1;
        Set<String> names = new HashSet<>();
        for (int i = 0; i < message.size(); i++) {
            if (isText(i)) {
                names.add(message.get(i).field(Hl7Observation.NAME));
            }
        }
        this.severalTexts = names.size() > 1;
    }

    /** What a header says the message is, {@code ADT^A01}; empty where it does not say. */
    static String kind(Hl7Segment header) {
        String kind = header.component(9, 1) + "^" + header.component(9, 2);
        return kind.matches("[A-Z]{3}\\^[A-Z0-9]{3}") ? kind : "";
    }

    /** Empty where the message has no text. */
    Optional<Note> note(String otherwise) throws IOException {
        HeadValues values = Hl7Head.of(message);
        wrong.tell(values, message.get(0).line());
        head = values.head();
        for (int i = 0; i < message.size(); i++) {
            segment(i);
        }
        return text.isBlank() ? Optional.empty() : Optional.of(text.note(values.name(otherwise), head));
    }

    private void segment(int i) throws IOException {
        Hl7Segment segment = message.get(i);
        switch (segment.name()) {
            case "OBR" -> report = severalReports ? segment : null;
            case "TXA" -> endReport();
            case "OBX" -> observation(new Hl7Observation(segment), isText(i));
            case "NTE" -> comment(segment);
            case "DG1" ->
                Hl7Codes.entries("problem", segment, 3, 5, segment.component(6, 1))
                        .forEach(text::add);
            case "PR1" -> Hl7Codes.entries("procedure", segment, 3, 5, "").forEach(text::add);
            default -> {}
        }
    }

    /** True for lines of a text; a single string is a result. */
    private boolean isText(int i) {
        if (!Hl7Observation.isOne(message.get(i))) {
            return false;
        }
        Hl7Observation observation = new Hl7Observation(message.get(i));
        boolean lines = (i > 0 && observation.goesOn(message.get(i - 1)))
                || (i + 1 < message.size() && observation.goesOn(message.get(i + 1)));
        return switch (observation.type()) {
            case "TX", "FT" -> true;
            case "ST" -> lines;
            default -> false;
        };
    }

    private void endReport() {
        report = null;
        afterReport = severalReports;
    }

    private void beginReport() {
        if (afterReport) {
            text.section("", "", 0, 0);
            name = "";
        }
        afterReport = false;
        if (report != null) {
            text.section(Hl7Codes.words(report, SERVICE), Hl7Codes.loinc(report, SERVICE), report.line(), 0);
            report = null;
            name = "";
        }
    }

    private void observation(Hl7Observation observation, boolean isText) throws IOException {
        Hl7Segment segment = observation.segment();
        if (observation.isWithdrawn()) {
            notices.accept(segment.line() + ": an observation that its sender withdrew is left out");
            return;
        }
        beginReport();
        if (isText) {
            text(observation);
        } else if (observation.type().equals("ED")) {
            attachment(segment);
        } else {
            result(observation);
        }
    }

    private void text(Hl7Observation observation) {
        Hl7Segment segment = observation.segment();
        String words = segment.field(Hl7Observation.NAME);
        if (severalTexts && !words.equals(name)) {
            text.section(
                    Hl7Codes.words(segment, Hl7Observation.NAME),
                    Hl7Codes.loinc(segment, Hl7Observation.NAME),
                    segment.line(),
                    0);
            name = words;
        }
        String lines = observation.lines();
        add(lines.isEmpty() ? "\n" : lines, segment, Hl7Observation.VALUE);
    }

    private void result(Hl7Observation observation) {
        Hl7Segment segment = observation.segment();
        if (!name.isEmpty()) {
            text.section("", "", segment.line(), 1);
            name = "";
        }
        add(observation.result(), segment, Hl7Observation.VALUE);
        if (observation.isCoded()) {
            Hl7Codes.entries("result", segment, Hl7Observation.VALUE, observation.date(), observation.status())
                    .forEach(text::add);
        } else if (observation.type().equals("RP")) {
            notices.accept(segment.line() + ": what an observation points to is not read");
        }
    }

    private void attachment(Hl7Segment segment) throws IOException {
        for (String repetition : segment.repetitions(Hl7Observation.VALUE)) {
            for (Note attached : attachments.read(segment, Hl7Observation.VALUE, repetition)) {
                text.add(attached, segment.line());
                head = head.or(attached.head());
            }
        }
    }

    private void comment(Hl7Segment segment) {
        beginReport();
        for (String repetition : segment.repetitions(COMMENT)) {
            add(segment.separators().plain(repetition), segment, COMMENT);
        }
    }

    /** Adds what a field says; its column is that of the field where the field begins so, without escapes. */
    private void add(String lines, Hl7Segment segment, int field) {
        int feed = lines.indexOf('\n');
        String first = feed < 0 ? lines : lines.substring(0, feed);
        text.add(lines, segment.line(), segment.field(field).startsWith(first) ? segment.column(field) : 0);
    }
}
