package medcode.codeset.reader;

import java.io.IOException;
import medcode.codeset.CodeSet;

/** Reads the XML of the ICD-10-CM Alphabetic Index, its external-cause index, and its neoplasm and drug tables. */
final class IndexXmlReader implements CodeTableReader {

    @Override
    public String format() {
        return "ICD-10-CM Alphabetic Index (XML)";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return sample.hasRoot("ICD10CM.index") || sample.hasRoot("ICD10CM.table");
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        try (XmlCursor xml = new XmlCursor(file)) {
            new IndexXml(file.name(), xml, sink, CodeSet.ICD10CM).read();
        }
    }
}
