package medcode.codeset.reader;

import java.io.IOException;

/** Reads the ICD-10-CM codes addenda: the billable codes that a new codes file adds, deletes and revises. */
final class CodesAddendaReader implements CodeTableReader {

    @Override
    public String format() {
        return "ICD-10-CM codes addenda";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return Addenda.recognizes(sample, AddendaLine::ofCodes, "Codes");
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        Addenda.read(file, AddendaLine::ofCodes, sink);
    }
}
