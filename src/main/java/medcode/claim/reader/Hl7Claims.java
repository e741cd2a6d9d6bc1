package medcode.claim.reader;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import medcode.input.BadInput;
import medcode.input.Hl7Lines;
import medcode.input.Hl7Segment;
import medcode.input.Hl7Separators;
import medcode.input.OtherRecords;

/**
 * Claims in HL7 v2 messages: charges (DFT), billing accounts (BAR) and whatever else has diagnoses (DG1), procedures (PR1)
 * or transactions (FT1), such as ADT; one claim a message.
 */
final class Hl7Claims implements ClaimReader {
    private static final Pattern KIND = Pattern.compile("[A-Z]{3}\\^[A-Z0-9]{3}");
    private static final int LONGEST_LINE = 1 << 20;

    @Override
    public String format() {
        return "claims as HL7 v2 messages";
    }

    @Override
    public boolean recognizes(String beginning) {
        return Hl7Segment.isHeader(beginning.substring(start(beginning)));
    }

    /** Behind blanks and the frame of the lower-layer protocol. */
    private static int start(String beginning) {
        int at = 0;
        while (at < beginning.length() && beginning.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    @Override
    public CodeLayout layout(String beginning) {
        return new SegmentLayout(beginning.charAt(start(beginning) + 3), '\n');
    }

    @Override
    public void read(ClaimText text, ClaimSink sink) throws IOException {
        new Reading(text.file(), sink, new Hl7Lines(text, LONGEST_LINE)).read();
    }

    private static final class Reading {
        private final String file;
        private final ClaimSink sink;
        private final Hl7Lines lines;
        private final OtherRecords others = new OtherRecords();
        private Optional<Hl7Separators> separators = Optional.empty();
        private Hl7Claim claim;
        private String kind = "";
        private boolean any;
        /** Until the next header: what stands there was told of. */
        private boolean lost;

        Reading(String file, ClaimSink sink, Hl7Lines lines) {
            this.file = file;
            this.sink = sink;
            this.lines = lines;
        }

        void read() throws IOException {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (lines.isTooLong()) {
                    damaged("this segment is longer than any; its message is left out");
                } else if (!line.get().isBlank()) {
                    line(line.get());
                }
            }
            end();
            if (!any) {
                throw others.none(file, "claims");
            }
            if (!others.isEmpty()) {
                sink.notice(file + ": " + others + " without DG1, PR1 or FT1: no claims");
            }
        }

        private void line(String text) throws IOException {
            if (Hl7Segment.isNamedHeader(text)) {
                end();
                begin(text);
            } else if (text.startsWith("BTS") || text.startsWith("FTS")) {
                end();
            } else if (claim == null) {
                damaged("a message begins with MSH; what stands here belongs to none");
            } else if (text.length() > 3
                    && text.charAt(3) == separators.orElseThrow().field()) {
                segment(Hl7Segment.of(lines.line(), text, separators.orElseThrow()));
            }
            // Else a line of a text that the segment before it began.
        }

        private void begin(String header) throws IOException {
            lost = false;
            separators = Hl7Separators.of(header);
            if (separators.isEmpty()) {
                damaged("this header does not say how the message is separated; the message is left out");
            } else if (header.startsWith("MSH")) {
                Hl7Segment segment = Hl7Segment.of(lines.line(), header, separators.orElseThrow());
                String named = segment.component(9, 1) + "^" + segment.component(9, 2);
                kind = KIND.matcher(named).matches() ? named : "message of no known kind";
                claim = new Hl7Claim(file, segment);
            }
        }

        private void segment(Hl7Segment segment) throws IOException {
            try {
                claim.segment(segment);
            } catch (BadInput problem) {
                any = true;
                lost = true;
                claim = null;
                sink.unreadable(problem);
            }
        }

        private void damaged(String why) throws IOException {
            claim = null;
            if (!lost) {
                any = true;
                sink.unreadable(new BadInput(file, lines.line(), why));
            }
            lost = true;
        }

        private void end() throws IOException {
            Hl7Claim complete = claim;
            claim = null;
            if (complete != null && complete.hasCodes()) {
                any = true;
                sink.claim(complete.claim());
            } else if (complete != null) {
                others.count(kind);
            }
        }
    }
}
