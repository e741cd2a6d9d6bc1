package medcode.claim.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.claim.Claim.Diagnosis;
import medcode.claim.Claim.DiagnosisList;
import medcode.claim.ClaimLine;
import medcode.input.BadInput;
import medcode.input.Hl7Segment;

/** A financial transaction (FT1): a charge with a procedure code is a service line. */
final class Hl7Charge {
    private static final int DIAGNOSES = 19;
    private static final int MOST_POINTERS = 100;

    private final Hl7Segment segment;
    private final LineDraft draft = new LineDraft();
    private final List<Diagnosis> pointed = new ArrayList<>();

    Hl7Charge(Hl7Segment segment, Hl7Values values) throws BadInput {
        this.segment = segment;
        draft.code = Hl7Code.of(segment, 25).code();
        draft.place = Hl7Claim.place(segment, 25);
        draft.modifiers.addAll(Hl7Code.all(segment, 26));
        draft.units = segment.component(10, 1);
        draft.charge = values.amount(11);
        draft.dateOfService = values.day(4);
        draft.rendering = Hl7Claim.npi(segment, 20);
        for (String code : Hl7Code.all(segment, DIAGNOSES)) {
            if (pointed.size() == MOST_POINTERS) {
                throw values.bad(DIAGNOSES, "more than " + MOST_POINTERS + " diagnoses of one charge");
            }
            pointed.add(new Diagnosis(DiagnosisList.BILLED, code, "", "", Hl7Claim.place(segment, DIAGNOSES)));
        }
    }

    /** False for payments, credits and adjustments, and for charges without a code, such as drugs and rooms. */
    boolean isService() {
        String type = segment.component(6, 1);
        return !draft.code.isEmpty() && (type.isEmpty() || type.equals("CG"));
    }

    String code() {
        return draft.code;
    }

    /** The diagnoses that it names. */
    List<Diagnosis> pointed() {
        return isService() ? pointed : List.of();
    }

    ClaimLine line(List<Diagnosis> diagnoses) {
        List<String> written = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (Diagnosis diagnosis : pointed) {
            written.add(diagnosis.written());
            positions.add(Hl7Diagnoses.position(diagnosis, diagnoses));
        }
        if (!written.isEmpty()) {
            draft.pointers = Optional.of(String.join(",", written));
        }
        return draft.line(positions);
    }
}
