package medcode.codeset.reader;

import java.io.IOException;

/** Reads the XML of the ICD-10-CM Tabular List of Diseases and Injuries. */
final class TabularXmlReader implements CodeTableReader {

    @Override
    public String format() {
        return "ICD-10-CM Tabular List (XML)";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return sample.hasRoot("ICD10CM.tabular");
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        try (XmlCursor xml = new XmlCursor(file)) {
            new TabularXml(file.name(), xml, sink).read();
        }
    }
}
