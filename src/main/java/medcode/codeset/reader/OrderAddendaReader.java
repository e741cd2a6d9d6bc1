package medcode.codeset.reader;

import java.io.IOException;

/** Reads the ICD-10-CM order addenda: the headers and codes that a new order file adds, deletes and revises. */
final class OrderAddendaReader implements CodeTableReader {

    @Override
    public String format() {
        return "ICD-10-CM order addenda";
    }

    @Override
    public boolean recognizes(Sample sample) {
        return Addenda.recognizes(sample, AddendaLine::ofOrder, "Headers");
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        Addenda.read(file, AddendaLine::ofOrder, sink);
    }
}
