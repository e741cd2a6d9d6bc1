package medcode.codeset.reader;

import java.io.IOException;
import java.io.InputStream;

/** A file to read, on disk or inside a zip. */
public interface SourceFile {

    /** As shown to people: {@code icd10cm-2026.zip!icd10cm_order_2026.txt}. */
    String name();

    InputStream open() throws IOException;
}
