package medcode.codeset.reader;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import medcode.input.BadInput;
import medcode.input.TextDecoder;

/**
 * Walks an XML publication element by element; document types and entities are refused.
 *
 * <p>A child that {@link #nextChild} found must be consumed, by its own loop of {@code nextChild}, by {@link #text} or
 * by {@link #skip}, before the next call for its parent.
 */
final class XmlCursor implements Closeable {
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1 << 17;
    /** Elements inside a text that say what a part of it is. */
    private static final Set<String> MARKING = Set.of("nemod", "codes", "tab");

    private final String file;
    private final Reader in;
    private final XMLStreamReader xml;
    private int depth;

    /** A run of text inside an element; {@code element} is the innermost one of {@link #MARKING}, else empty. */
    record Piece(String element, String text) {

        /** True for the code or table that a reference of the ICD-10-PCS Index names. */
        boolean isCode() {
            return element.equals("codes") || element.equals("tab");
        }
    }

    XmlCursor(SourceFile source) throws IOException {
        this(source, MarkupGuard.LARGEST);
    }

    private XmlCursor(SourceFile source, long largest) throws IOException {
        this.file = source.name();
        this.in = new MarkupGuard(file, new TextDecoder(source.open()), largest);
        try {
            this.xml = factory().createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            in.close();
            throw failure(broken);
        } catch (RuntimeException broken) {
            // The JDK's parser fails so on some damaged declarations.
            in.close();
            throw new BadInput(file, 1, "not well-formed XML");
        }
    }

    /** For a file that may be as large as files may be, because little of it is kept. */
    static XmlCursor streaming(SourceFile source) throws IOException {
        return new XmlCursor(source, Long.MAX_VALUE);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are refused");
        });
        return factory;
    }

    /** Moves to the next child element; false at the end of the element whose children these are. */
    boolean nextChild() throws IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    String name() {
        return xml.getLocalName();
    }

    /** An attribute of the element just found, or empty. */
    String attribute(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value.strip();
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
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child(element, pieces);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                length += xml.getTextLength();
                if (length > LONGEST_TEXT) {
                    throw wrong("a text longer than " + LONGEST_TEXT + " characters");
                }
                pieces.add(new Piece(element, xml.getText()));
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
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    private int next() throws IOException {
        int event = advance();
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
            throw wrong("elements nested more than " + DEEPEST + " deep");
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw wrong("document types and entities are refused");
        }
        return event;
    }

    private int advance() throws IOException {
        try {
            return xml.next();
        } catch (XMLStreamException broken) {
            throw failure(broken);
        } catch (RuntimeException broken) {
            throw wrong("not well-formed XML");
        }
    }

    private IOException failure(XMLStreamException broken) {
        if (broken.getNestedException() instanceof BadInput named) {
            return named;
        }
        if (broken.getLocation() == null) {
            return new BadInput(file, "not well-formed XML");
        }
        return new BadInput(
                file,
                broken.getLocation().getLineNumber(),
                broken.getLocation().getColumnNumber(),
                "not well-formed XML: damaged or cut off; fetch it again");
    }

    /** The line of the element or text just read, from 1. */
    long line() {
        return xml.getLocation().getLineNumber();
    }

    BadInput wrong(String reason) {
        return new BadInput(file, line(), xml.getLocation().getColumnNumber(), reason);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
