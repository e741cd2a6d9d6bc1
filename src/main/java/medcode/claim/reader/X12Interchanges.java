package medcode.claim.reader;

import java.io.IOException;
import java.util.regex.Pattern;
import medcode.claim.Place;
import medcode.claim.reader.X12Segments.End;
import medcode.input.BadInput;
import medcode.input.OtherRecords;

/** The interchanges of an X12 file: claims of their transactions, and reports of what is broken. */
final class X12Interchanges {
    private static final Pattern KIND = Pattern.compile("[0-9]{3}");

    private final X12Segments segments;
    private final String file;
    private final ClaimSink sink;
    private final X12Envelope envelope;
    private final OtherRecords others = new OtherRecords();
    private X12Transaction transaction;
    private boolean any;
    /** After an ISA that is of no use, until the next one. */
    private boolean lost;

    private boolean unreadable;

    X12Interchanges(X12Segments segments, String file, ClaimSink sink) {
        this.segments = segments;
        this.file = file;
        this.sink = sink;
        this.envelope = new X12Envelope(this::problem);
    }

    void read() throws IOException {
        while (segments.next()) {
            if (isWhole()) {
                segment(segments.id());
            }
        }
        if (!unreadable) {
            breakOff();
        }
        if (!any) {
            throw others.none(file, "claims");
        }
        if (!others.isEmpty()) {
            sink.notice(file + ": " + others + ": no claims that medcode reads");
        }
    }

    /** Reports a segment that is none; of several on end the first one. */
    private boolean isWhole() throws IOException {
        String id = segments.id();
        boolean header = id.equals("ISA");
        boolean whole = segments.end() == End.WHOLE || (segments.end() == End.CUT_OFF && id.equals("IEA"));
        if (whole && segments.isNamed()) {
            lost &= !header;
            unreadable = lost;
            return !lost;
        }
        envelope.count();
        if (!unreadable) {
            String what = header
                    ? "this ISA does not say how its segments are separated; its interchange is left out, ask its sender for a whole one"
                    : reason();
            boolean spoiled = transaction != null && transaction.spoil();
            problem(segments.place(0, ""), what + (spoiled ? "; its claim is left out" : ""));
        }
        unreadable = true;
        lost |= header;
        return false;
    }

    private String reason() {
        return switch (segments.end()) {
            case WHOLE -> "is no segment of X12";
            case CUT_OFF -> "the file breaks off in this segment";
            case BROKEN_OFF -> "this segment breaks off, and another interchange begins";
            case TOO_LONG -> "this segment is longer than any; its terminator is perhaps not the one of its ISA";
        };
    }

    private void segment(String id) throws IOException {
        envelope.count();
        switch (id) {
            case "ISA", "GS", "GE", "IEA" -> {
                end();
                envelope.segment(segments);
            }
            case "ST" -> {
                end();
                envelope.segment(segments);
                begin();
            }
            case "SE" -> {
                end();
                envelope.segment(segments);
            }
            default -> {
                if (transaction != null) {
                    transaction.segment(id, envelope.ordinal());
                }
            }
        }
    }

    private void begin() {
        String kind = segments.element(1);
        String version = segments.element(3).isEmpty() ? envelope.version() : segments.element(3);
        boolean dental = version.startsWith("005010X224") || version.startsWith("004010X097");
        if (kind.equals("837") && !dental) {
            any = true;
            transaction = new X12Transaction(segments, file, version, sink);
        } else {
            String name = dental ? kind + "D (dental)" : kind;
            others.count(KIND.matcher(kind).matches() ? name : "transaction of no known kind");
        }
    }

    private void end() throws IOException {
        if (transaction != null) {
            transaction.end();
        }
        transaction = null;
    }

    /** At the end of the file a claim under way may lack lines. */
    private void breakOff() throws IOException {
        if (transaction != null && transaction.spoil()) {
            problem(transaction.place(), "the file breaks off in this claim; it is left out");
        } else {
            envelope.endOfFile();
        }
    }

    private void problem(Place place, String what) throws IOException {
        sink.unreadable(new BadInput(file, place.row(), place.column(), what));
    }
}
