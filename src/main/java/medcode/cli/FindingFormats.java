package medcode.cli;

import java.util.Iterator;
import medcode.report.FindingWriters;

/** The names of the formats of findings, for help and completion. */
final class FindingFormats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return FindingWriters.names().iterator();
    }
}
