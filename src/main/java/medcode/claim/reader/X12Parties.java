package medcode.claim.reader;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.claim.Place;

/** Who bills whom for whom (loops 2000A to 2010CA): the same for all claims until the next level. */
final class X12Parties {
    private static final String NPI = "XX";

    private X12Values values;
    private final X12Segments segments;
    private String npi = "";
    private String taxonomy = "";
    private Place billing = Place.of(1, 0);
    private String payer = "";
    private String payerType = "";
    private String member = "";
    private boolean dependent;
    private String patient = "";
    private String sex = "";
    private Optional<LocalDate> birthDate = Optional.empty();

    X12Parties(X12Segments segments, X12Values values) {
        this.segments = segments;
        this.values = values;
    }

    /** Begins a level: 20 the billing provider, 22 the subscriber, 23 a patient who is another. */
    void level(String code) {
        dependent = code.equals("23");
        patient = "";
        sex = "";
        birthDate = Optional.empty();
        values = values.fresh();
        if (!dependent) {
            payer = "";
            payerType = "";
            member = "";
        }
        if (code.equals("20")) {
            npi = "";
            taxonomy = "";
        }
    }

    /** @param ordinal the segment's position in the transaction, from 1 */
    void segment(String id, int ordinal) throws IOException {
        switch (id) {
            case "NM1" -> name(segments.element(1), ordinal);
            case "PRV" -> taxonomy = segments.element(1).equals("BI") ? segments.element(3) : taxonomy;
            case "SBR" -> payerType = segments.element(9);
            case "DMG" -> {
                birthDate = values.day(2);
                sex = segments.element(3);
            }
            default -> {}
        }
    }

    private void name(String role, int ordinal) {
        switch (role) {
            case "85" -> {
                npi = segments.element(8).equals(NPI) ? segments.element(9) : "";
                billing = segments.place(9, "2010AA NM1-9 segment " + ordinal);
            }
            case "IL" -> member = segments.element(9);
            case "QC" -> patient = segments.element(9);
            case "PR" -> payer = segments.element(3).isEmpty() ? segments.element(9) : segments.element(3);
            default -> {}
        }
    }

    /** False where it cannot be read who the patient is. */
    boolean isReadable() {
        return !values.isSpoiled();
    }

    /** @param draft whose patient is the subscriber, or a dependent, who has no member number */
    void fill(ClaimDraft draft) {
        draft.patient = dependent ? patient : member;
        draft.sex = sex;
        draft.birthDate = birthDate;
        draft.payer = payer;
        draft.payerType = payerType;
        if (!npi.isEmpty()) {
            draft.providers.add(new Claim.Provider("billing", npi, taxonomy, billing));
        }
    }
}
