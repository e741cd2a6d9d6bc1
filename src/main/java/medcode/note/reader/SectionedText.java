package medcode.note.reader;

import java.util.ArrayList;
import java.util.List;
import medcode.note.CodedEntry;
import medcode.note.GivenSection;
import medcode.note.Note;
import medcode.note.NoteHead;
import medcode.note.Origin;
import medcode.note.Span;

/** Puts a note's text together from parts of its source: headings and the text below them, with their places in the file. */
final class SectionedText {
    private final StringBuilder text = new StringBuilder();
    private final List<GivenSection> sections = new ArrayList<>();
    private final List<CodedEntry> entries = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private Span heading = new Span(0, 0);
    private int body;
    private String loinc = "";

    /** Ends the section before and begins another; its heading may be empty. */
    void section(String words, String code, int line, int column) {
        end();
        beginLine();
        text.append(text.length() > 0 ? "\n" : "");
        int start = text.length();
        add(words.strip(), line, column);
        heading = new Span(start, text.length());
        beginLine();
        body = text.length();
        loinc = code;
    }

    /** Adds text that begins a line; columns hold for its first line alone. */
    void add(String lines, int line, int column) {
        if (!lines.isEmpty()) {
            beginLine();
            origin(new Origin(text.length(), 0, line, column));
            int feed = lines.indexOf('\n');
            if (feed >= 0 && feed + 1 < lines.length()) {
                origin(new Origin(text.length() + feed + 1, 0, line, 0));
            }
            text.append(lines);
        }
    }

    private void beginLine() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** Adds the text of another note, with its sections and entries; all of it stands in one line of the file. */
    void add(Note note, int line) {
        beginLine();
        int offset = text.length();
        List<Origin> inner = note.origins().isEmpty() ? List.of(new Origin(0, 0, 0, 0)) : note.origins();
        for (Origin origin : inner) {
            origin(new Origin(offset + origin.offset(), origin.page(), line, 0));
        }
        text.append(note.text());
        entries.addAll(note.entries());
        if (!note.sections().isEmpty()) {
            sections(note.sections(), offset);
        }
    }

    private void sections(List<GivenSection> inner, int offset) {
        if (heading.length() > 0 || body < offset) {
            sections.add(new GivenSection(heading, new Span(body, offset), loinc));
        }
        for (GivenSection section : inner) {
            sections.add(
                    new GivenSection(moved(section.heading(), offset), moved(section.body(), offset), section.loinc()));
        }
        heading = new Span(text.length(), text.length());
        body = text.length();
        loinc = "";
    }

    void add(CodedEntry entry) {
        entries.add(entry);
    }

    private static Span moved(Span span, int offset) {
        return new Span(span.start() + offset, span.end() + offset);
    }

    private void origin(Origin origin) {
        Origin last = origins.isEmpty() ? null : origins.get(origins.size() - 1);
        boolean same = last != null
                && last.page() == origin.page()
                && last.line() == origin.line()
                && last.column() == origin.column();
        if (!same) {
            origins.add(origin);
        }
    }

    private void end() {
        if (heading.length() > 0 || body < text.length()) {
            sections.add(new GivenSection(heading, new Span(body, text.length()), loinc));
        }
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    boolean contains(String words) {
        return text.indexOf(words) >= 0;
    }

    /** The note; text that is one section without a heading is none. */
    Note note(String name, NoteHead head) {
        end();
        boolean plain = sections.size() == 1
                && sections.get(0).heading().length() == 0
                && sections.get(0).loinc().isEmpty();
        return new Note(
                name,
                text.toString(),
                new Span(0, text.length()),
                head,
                plain ? List.of() : sections,
                entries,
                origins);
    }
}
