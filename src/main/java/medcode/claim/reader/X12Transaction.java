package medcode.claim.reader;

import java.io.IOException;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.claim.Place;

/** A transaction of claims (837): who is billed for whom, and the claims of each. */
final class X12Transaction {
    private final X12Segments segments;
    private final String file;
    private final String version;
    private final ClaimSink sink;
    private final X12Parties parties;
    private X12Claim claim;

    X12Transaction(X12Segments segments, String file, String version, ClaimSink sink) {
        this.segments = segments;
        this.file = file;
        this.version = version;
        this.sink = sink;
        this.parties = new X12Parties(segments, new X12Values(segments, file, sink));
    }

    /** @param ordinal the segment's position in the transaction, from 1 */
    void segment(String id, int ordinal) throws IOException {
        switch (id) {
            case "HL" -> {
                end();
                parties.level(segments.element(3));
            }
            case "CLM" -> {
                end();
                claim = new X12Claim(segments, new X12Values(segments, file, sink), parties, version, ordinal);
            }
            default -> {
                if (claim == null) {
                    parties.segment(id, ordinal);
                } else {
                    claim.segment(id, ordinal);
                }
            }
        }
    }

    /** Leaves out the claim under way; false where there is none. */
    boolean spoil() {
        return claim != null && claim.spoil();
    }

    /** Where the claim under way begins. */
    Place place() {
        return claim.place();
    }

    /** Hands over the claim that is complete now. */
    void end() throws IOException {
        Optional<Claim> complete = claim == null ? Optional.empty() : claim.claim();
        claim = null;
        if (complete.isPresent()) {
            sink.claim(complete.get());
        }
    }
}
