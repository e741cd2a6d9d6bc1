package medcode.codeset.reader;

import java.io.IOException;
import medcode.codeset.CodeSet;

/** Reads the XML of the ICD-10-PCS Index. */
final class ProcedureIndexReader implements CodeTableReader {

    @Override
    public String format() {
        return "ICD-10-PCS Index (XML)";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return sample.hasRoot("ICD10PCS.index");
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        try (XmlCursor xml = new XmlCursor(file)) {
            new IndexXml(file.name(), xml, sink, CodeSet.ICD10PCS).read();
        }
    }
}
