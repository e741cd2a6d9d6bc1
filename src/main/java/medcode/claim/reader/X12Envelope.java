package medcode.claim.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import medcode.claim.Place;

/** The envelopes of an X12 file, one inside the other: what their ends say is compared with what was read. */
final class X12Envelope {
    /** Where it tells what is wrong. */
    interface Problems {
        void problem(Place place, String what) throws IOException;
    }

    /** A level of envelopes, which is open from its header to its trailer. */
    private static final class Level {
        private final String header;
        private final String trailer;
        private final String holds;
        private boolean open;
        /** Where its header is missing. */
        private boolean assumed;

        private String control = "";
        private Place begin = Place.of(1, 0);
        private int count;

        Level(String header, String trailer, String holds) {
            this.header = header;
            this.trailer = trailer;
            this.holds = holds;
        }

        void open(String number, Place place) {
            open = true;
            control = number;
            begin = place;
            assumed = false;
            count = 0;
        }
    }

    private static final int HEADER_LENGTH = 89;
    private static final int HEADER_ELEMENTS = 16;

    private final Problems problems;
    private final Level interchange = new Level("ISA", "IEA", "functional groups");
    private final Level group = new Level("GS", "GE", "transactions");
    private final Level transaction = new Level("ST", "SE", "segments");
    private String version = "";

    X12Envelope(Problems problems) {
        this.problems = problems;
    }

    /** Counts a segment. */
    void count() {
        transaction.count++;
    }

    /** The position of the segment in its transaction, from 1, as an acknowledgement (999) counts. */
    int ordinal() {
        return transaction.count;
    }

    /** The version of the functional group, such as {@code 005010X222A1}. */
    String version() {
        return version;
    }

    /** Takes a header or trailer. */
    void segment(X12Segments segment) throws IOException {
        switch (segment.id()) {
            case "ISA" -> {
                close(interchange, segment);
                interchange.open(segment.element(13), segment.place(0, ""));
                if (segment.size() < HEADER_ELEMENTS) {
                    problem(
                            segment,
                            0,
                            "this ISA breaks off after " + segment.size() + " of its " + HEADER_ELEMENTS
                                    + " elements; what follows is read as its functional groups are separated");
                } else if (segment.length() != HEADER_LENGTH) {
                    problem(segment, 0, "this ISA has not the 106 characters that it should; read by its separators");
                }
            }
            case "GS" -> {
                close(group, segment);
                within(interchange, segment);
                version = segment.element(8);
                group.open(segment.element(6), segment.place(0, ""));
            }
            case "ST" -> {
                close(transaction, segment);
                within(group, segment);
                transaction.open(segment.element(2), segment.place(0, ""));
                transaction.count = 1;
            }
            case "SE" -> trailer(transaction, segment);
            case "GE" -> {
                close(transaction, segment);
                trailer(group, segment);
            }
            default -> {
                close(group, segment);
                trailer(interchange, segment);
            }
        }
    }

    /** Counts in the envelope around, which is told once where it is missing. */
    private void within(Level around, X12Segments segment) throws IOException {
        around.count++;
        if (!around.open) {
            problem(segment, 0, "stands in no " + around.header + "; read as if it did");
            around.open("", segment.place(0, ""));
            around.assumed = true;
            around.count = 1;
        }
    }

    private void trailer(Level level, X12Segments segment) throws IOException {
        if (!level.open) {
            problem(segment, 0, level.trailer + " without a " + level.header);
            return;
        }
        int counted = counted(segment.element(1));
        if (counted != level.count) {
            String says = counted < 0 ? " does not count its " + level.holds : " counts " + counted + " " + level.holds;
            problem(segment, 1, level.trailer + says + "; there are " + level.count);
        }
        if (!segment.element(2).equals(level.control) && !level.control.isEmpty()) {
            problem(segment, 2, level.trailer + " has not the control number of its " + level.header);
        }
        level.open = false;
    }

    private static int counted(String written) {
        boolean number = written.length() < 10 && Amounts.isDigits(written);
        return number ? Integer.parseInt(written) : -1;
    }

    /** Tells of envelopes that are still open where the next one begins or the one around them ends. */
    private void close(Level outermost, X12Segments segment) throws IOException {
        List<String> missing = new ArrayList<>();
        for (Level level : List.of(transaction, group, interchange)) {
            if (level.open && !level.assumed) {
                missing.add(level.trailer);
            }
            level.open = false;
            if (level == outermost) {
                break;
            }
        }
        if (!missing.isEmpty()) {
            problem(segment, 0, String.join(", ", missing) + " missing before this; what was read before it is kept");
        }
    }

    /** Tells of the outermost envelope that is still open. */
    void endOfFile() throws IOException {
        for (Level level : List.of(interchange, group, transaction)) {
            if (level.open && !level.assumed) {
                problems.problem(level.begin, "the file ends before the " + level.trailer + " of this " + level.header);
                return;
            }
        }
    }

    private void problem(X12Segments segment, int element, String what) throws IOException {
        problems.problem(segment.place(element, ""), what);
    }
}
