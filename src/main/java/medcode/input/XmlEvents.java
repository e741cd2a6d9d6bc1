package medcode.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Pulls the elements and texts of an XML file one by one; document types, entities and endless nesting are refused.
 *
 * <p>A child that {@link #nextChild} found must be consumed, by its own loop of {@code nextChild} or by {@link #skip},
 * before the next call for its parent.
 */
public final class XmlEvents implements Closeable {
    /** Characters of the largest XML file that is kept whole. */
    public static final long LARGEST = 64L << 20;

    private static final int DEEPEST = 64;

    private final String file;
    private final Reader in;
    private final XMLStreamReader xml;
    private int depth;

    /**
     * Opens a file, by its name in messages.
     *
     * @param largest the most characters of the file
     * @param longestRun the most characters without a tag
     */
    public XmlEvents(String file, Reader text, long largest, int longestRun) throws IOException {
        this.file = file;
        this.in = new MarkupGuard(file, text, largest, longestRun);
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
    public boolean nextChild() throws IOException {
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

    /** Passes over the element just found and everything in it. */
    public void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** Moves to the next event, one of {@link XMLStreamConstants}. */
    public int next() throws IOException {
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

    /** False at the end of the file. */
    public boolean hasNext() throws IOException {
        try {
            return xml.hasNext();
        } catch (XMLStreamException broken) {
            throw failure(broken);
        }
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

    /** The local name of the element just found. */
    public String name() {
        return xml.getLocalName();
    }

    /** The namespace of the element just found, or empty. */
    public String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** An attribute of the element just found, or empty. */
    public String attribute(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value.strip();
    }

    /** True where the event is a run of text. */
    public static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** The text just read: a run between tags may come in parts. */
    public String text() {
        return xml.getText();
    }

    /** The line behind the event just read, from 1. */
    public int line() {
        return xml.getLocation().getLineNumber();
    }

    /** The column behind the event just read, from 1. */
    public int column() {
        return xml.getLocation().getColumnNumber();
    }

    /** What is wrong at this place of the file. */
    public BadInput wrong(String reason) {
        return new BadInput(file, line(), column(), reason);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
