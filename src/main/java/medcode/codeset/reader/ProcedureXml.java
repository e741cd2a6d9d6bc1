package medcode.codeset.reader;

import java.io.IOException;
import medcode.codeset.CodeSet;

/** One reading of an XML file of ICD-10-PCS: its version, its title, then what it holds. */
record ProcedureXml(String file, XmlCursor xml, CodeTableSink sink) {

    /** Reads an element of what the file holds. */
    interface Content {
        void read() throws IOException;
    }

    /** Announces the edition, then reads each element of a name. */
    void read(String element, Content content) throws IOException {
        String edition = Edition.inName(file);
        boolean announced = false;
        xml.nextChild();
        while (xml.nextChild()) {
            if (xml.name().equals("version")) {
                edition = Edition.of(xml.text(), file);
            } else if (xml.name().equals("title")) {
                xml.skip();
            } else if (xml.name().equals(element)) {
                if (!announced) {
                    sink.edition(CodeSet.ICD10PCS, edition);
                    announced = true;
                }
                content.read();
            } else {
                unread();
            }
        }
        if (!announced) {
            throw xml.wrong("ICD-10-PCS without an element " + element);
        }
    }

    /** Passes over an element that is not known, and says so. */
    void unread() throws IOException {
        sink.unparsed(file, xml.line(), "the element " + xml.name() + " was passed over");
        xml.skip();
    }
}
