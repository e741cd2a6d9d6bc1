package medcode.codeset.reader;

import java.io.IOException;

/** Reads the XML of the ICD-10-PCS tables. */
final class ProcedureTablesReader implements CodeTableReader {

    @Override
    public String format() {
        return "ICD-10-PCS tables (XML)";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return sample.hasRoot("ICD10PCS.tabular");
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        try (XmlCursor xml = new XmlCursor(file)) {
            new ProcedureTablesXml(file.name(), xml, sink).read();
        }
    }
}
