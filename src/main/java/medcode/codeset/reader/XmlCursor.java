package medcode.codeset.reader;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import medcode.input.BadInput;
import medcode.input.Blanks;
import medcode.input.TextDecoder;
import medcode.input.XmlEvents;

/**
 * Walks an XML publication element by element; document types and entities are refused.
 *
 * <p>A child that {@link #nextChild} found must be consumed, by its own loop of {@code nextChild}, by {@link #text} or
 * by {@link #skip}, before the next call for its parent.
 */
final class XmlCursor implements Closeable {
    private static final int LONGEST_TEXT = 1 << 17;
    private static final int LONGEST_RUN = 1 << 20;
    /** Elements inside a text that say what a part of it is. */
    private static final Set<String> MARKING = Set.of("nemod", "codes", "tab");

    private final XmlEvents xml;

    /** A run of text inside an element; {@code element} is the innermost one of {@link #MARKING}, else empty. */
    record Piece(String element, String text) {

        /** True for the code or table that a reference of the ICD-10-PCS Index names. */
        boolean isCode() {
            return element.equals("codes") || element.equals("tab");
        }
    }

    XmlCursor(SourceFile source) throws IOException {
        this(source, XmlEvents.LARGEST);
    }

    private XmlCursor(SourceFile source, long largest) throws IOException {
        this.xml = new XmlEvents(source.name(), new TextDecoder(source.open()), largest, LONGEST_RUN);
    }

    /** For a file that may be as large as files may be, because little of it is kept. */
    static XmlCursor streaming(SourceFile source) throws IOException {
        return new XmlCursor(source, Long.MAX_VALUE);
    }

    /** Moves to the next child element; false at the end of the element whose children these are. */
    boolean nextChild() throws IOException {
        return xml.nextChild();
    }

    String name() {
        return xml.name();
    }

    /** An attribute of the element just found, or empty. */
    String attribute(String attribute) {
        return xml.attribute(attribute);
    }

    /** The text of an element as it holds after the addenda, blanks collapsed. */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        pieces().forEach(piece -> text.append(piece.text()));
        return Blanks.collapsed(text);
    }

    /** The text of an element in runs inside and outside what marks a part of it; what addenda delete is left out. */
    List<Piece> pieces() throws IOException {
        List<Piece> pieces = new ArrayList<>();
        collect("", pieces);
        return pieces;
    }

    private void collect(String element, List<Piece> pieces) throws IOException {
        int length = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(element, pieces);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                pieces.add(new Piece(element, xml.text()));
                length += xml.text().length();
                if (length > LONGEST_TEXT) {
                    throw wrong("a text longer than " + LONGEST_TEXT + " characters");
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw wrong("the file ends inside an element");
            }
        }
    }

    private void child(String element, List<Piece> pieces) throws IOException {
        if (name().equals("old")) {
            skip();
        } else {
            collect(MARKING.contains(name()) ? name() : element, pieces);
        }
    }

    /** Passes over the element just found and everything in it. */
    void skip() throws IOException {
        xml.skip();
    }

    /** The line of the element or text just read, from 1. */
    long line() {
        return xml.line();
    }

    BadInput wrong(String reason) {
        return xml.wrong(reason);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
