package medcode.claim.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.claim.Place;

/** A claim of an X12 837 being read: loop 2300 and the loops inside it; those of other payers are passed over. */
final class X12Claim {
    private static final int MOST_LINES = 1000;
    private static final String NPI = "XX";
    private static final Map<String, String> ROLES = Map.of(
            "82", "rendering", //
            "71", "attending",
            "72", "operating",
            "DN", "referring",
            "P3", "referring",
            "77", "facility");

    /** The loops, as far as the same segment means something else in them. */
    private enum Loop {
        CLAIM,
        OTHER_PAYER,
        LINE,
        ADJUDICATION
    }

    private final X12Segments segments;
    private final X12Values values;
    private final X12Parties parties;
    private final String version;
    private final ClaimDraft draft;
    private final X12Codes codes;
    private final List<X12Line> lines = new ArrayList<>();
    private final String facility;
    private final String frequency;
    private boolean discharged;
    private boolean institutional;
    private String present = "";
    private Loop loop = Loop.CLAIM;
    private X12Line line;
    private int provider = -1;

    /** Begins where the CLM segment is. */
    X12Claim(X12Segments segments, X12Values values, X12Parties parties, String version, int ordinal)
            throws IOException {
        this.segments = segments;
        this.values = values;
        this.parties = parties;
        this.version = version;
        this.institutional = version.startsWith("005010X223") || version.startsWith("004010X096");
        this.draft = new ClaimDraft(values.file(), segments.place(0, "2300 CLM segment " + ordinal));
        this.codes = new X12Codes(segments, values, draft);
        List<String> place = segments.components(5);
        this.facility = place.get(0);
        this.frequency = place.size() > 2 ? place.get(2) : "";
        draft.id = segments.element(1);
        draft.total = values.amount(2);
        parties.fill(draft);
    }

    Place place() {
        return draft.place;
    }

    /** Leaves the claim out; false where that is known already. */
    boolean spoil() {
        boolean whole = !values.isSpoiled() && parties.isReadable();
        values.spoil();
        return whole;
    }

    void segment(String id, int ordinal) throws IOException {
        if (values.isSpoiled()) {
            return;
        }
        switch (id) {
            case "SBR" -> loop = Loop.OTHER_PAYER;
            case "LX" -> begin(ordinal);
            case "SV1", "SV2" -> service(id, ordinal);
            case "SVD" -> loop = Loop.ADJUDICATION;
            default -> {
                if (loop == Loop.CLAIM) {
                    ofClaim(id, ordinal);
                } else if (loop == Loop.LINE) {
                    ofLine(id);
                }
            }
        }
    }

    private void begin(int ordinal) throws IOException {
        loop = Loop.LINE;
        line = null;
        if (lines.size() == MOST_LINES) {
            values.bad(0, "more than " + MOST_LINES + " service lines on one claim");
        } else {
            line = new X12Line(segments, values, ordinal);
            lines.add(line);
        }
    }

    /** Some senders leave the counter (LX) out. */
    private void service(String id, int ordinal) throws IOException {
        if (loop != Loop.LINE || line == null || line.isComplete()) {
            begin(ordinal);
        }
        if (line != null) {
            institutional = id.equals("SV2");
            line.service(institutional, ordinal);
        }
    }

    private void ofLine(String id) throws IOException {
        if (id.equals("DTP") && line != null) {
            line.date();
        } else if (id.equals("NM1") && line != null && segments.element(1).equals("82")) {
            line.rendering(npi());
        }
    }

    private void ofClaim(String id, int ordinal) throws IOException {
        switch (id) {
            case "DTP" -> date();
            case "HI" -> codes.read(ordinal);
            case "CL1" -> {
                draft.admissionType = segments.element(1);
                draft.admissionSource = segments.element(2);
                draft.patientStatus = segments.element(3);
            }
            case "K3" -> {
                String text = segments.element(1);
                present = X12PresentOnAdmission.isIn(text) ? text : present;
            }
            case "NTE" -> remark();
            case "NM1" -> provider(ordinal);
            case "PRV" -> taxonomy();
            case "REF" -> {
                if (segments.element(1).equals("EA") && draft.patient.isEmpty()) {
                    draft.patient = segments.element(2);
                }
            }
            default -> {}
        }
    }

    private void date() throws IOException {
        switch (segments.element(1)) {
            case "434" -> {
                draft.service = values.day(3);
                draft.through = values.through(3).or(() -> draft.service);
            }
            case "472" -> draft.service = values.day(3);
            case "435" -> draft.admission = values.day(3);
            case "096" -> {
                discharged = true;
                if (!segments.element(2).equals("TM")) {
                    draft.discharge = values.day(3);
                }
            }
            case "050" -> draft.received = values.day(3);
            default -> {}
        }
    }

    private String npi() {
        return segments.element(8).equals(NPI) ? segments.element(9) : "";
    }

    private void remark() {
        if (draft.remarks.size() < MOST_LINES) {
            draft.remarks.add(segments.element(2));
        }
    }

    private void provider(int ordinal) {
        String role = ROLES.get(segments.element(1));
        provider = role == null || draft.providers.size() == MOST_LINES ? -1 : draft.providers.size();
        if (provider >= 0) {
            draft.providers.add(
                    new Claim.Provider(role, npi(), "", segments.place(9, "2310 NM1-9 segment " + ordinal)));
        }
    }

    /** The specialty of the provider before it. */
    private void taxonomy() {
        if (provider >= 0) {
            Claim.Provider known = draft.providers.get(provider);
            draft.providers.set(
                    provider, new Claim.Provider(known.role(), known.npi(), segments.element(3), known.place()));
        }
    }

    /** Empty where it cannot be read. */
    Optional<Claim> claim() {
        if (values.isSpoiled() || !parties.isReadable()) {
            return Optional.empty();
        }
        draft.providers.removeIf(provider -> provider.npi().isEmpty());
        X12PresentOnAdmission.fill(present, draft.diagnoses);
        if (institutional) {
            draft.form = "837I";
            draft.typeOfBill = facility + frequency;
            // The hour of discharge stands alone: its day is the last one of the statement.
            draft.discharge = discharged && draft.discharge.isEmpty() ? draft.through : draft.discharge;
        } else {
            draft.form = lines.isEmpty() && version.isEmpty() ? "" : "837P";
            draft.placeOfService = facility;
        }
        for (X12Line each : lines) {
            draft.lines.add(each.line());
        }
        return Optional.of(draft.claim());
    }
}
