package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.claim.Claim;
import medcode.claim.Claim.DiagnosisList;
import medcode.claim.ClaimLine;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.Severity;
import medcode.encounter.Setting;

/**
 * The type of bill, the patient's status, the admitting diagnosis or a line's revenue code of an institutional claim is missing or
 * cannot be.
 */
public final class InvalidInpatientFields implements ClaimEdit {
    private static final Pattern TYPE_OF_BILL = Pattern.compile("0?[1-9][1-9][0-9A-Z]");
    private static final Pattern REVENUE_CODE = Pattern.compile("\\d{4}");
    private static final Pattern SHORT_REVENUE_CODE = Pattern.compile("\\d{3}");
    private static final CodedRule VALID = CodedRule.bundled("patient-status", "valid");
    private static final CodedRule STILL = CodedRule.bundled("patient-status", "still");
    private static final Set<Character> LAST = Set.of('1', '4');

    @Override
    public EditCard card() {
        return new EditCard(
                "CL111",
                "inpatient-fields",
                Severity.ERROR,
                "Bill type / patient status / admitting diagnosis",
                "MCE edit 16; ASC X12 005010X223A2, CLM05, CL1 and HI");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        Claim claim = context.claim();
        List<Defect> defects = new ArrayList<>();
        if (claim.isProfessional()) {
            return defects;
        }
        String type = claim.billing().typeOfBill().strip().toUpperCase(Locale.ROOT);
        boolean typed = TYPE_OF_BILL.matcher(type).matches();
        if (!type.isEmpty() && !typed) {
            defects.add(Defect.of("the type of bill is not three digits, with or without a leading zero", claim));
        }
        String status = claim.billing().patientStatus().strip();
        boolean ended = typed && isStay(claim) && LAST.contains(type.charAt(type.length() - 1));
        String wrong = status.isEmpty() ? "" : wrong(status, ended);
        if (!wrong.isEmpty()) {
            defects.add(Defect.of(wrong, claim));
        }
        boolean admitting = claim.diagnoses().stream().anyMatch(listed -> listed.list() == DiagnosisList.ADMITTING);
        if (typed && !status.isEmpty() && claim.isInpatient() && !admitting) {
            defects.add(Defect.of("an inpatient claim needs the admitting diagnosis", claim));
        }
        revenueCodes(claim, defects);
        return defects;
    }

    /** A spreadsheet takes the leading zero of 0450 for nothing. */
    private static void revenueCodes(Claim claim, List<Defect> defects) {
        List<ClaimLine> lines = claim.lines();
        for (int i = 0; i < lines.size(); i++) {
            String code = lines.get(i).revenueCode().strip();
            if (!code.isEmpty() && !REVENUE_CODE.matcher(code).matches()) {
                boolean lostZero = SHORT_REVENUE_CODE.matcher(code).matches();
                String message = "the revenue code of line " + (i + 1) + " "
                        + (lostZero
                                ? "has three digits; it has four, 0" + code
                                        + ": perhaps a spreadsheet took its leading zero; format the column as text"
                                : "is not four digits");
                defects.add(Defect.of(message, lines.get(i), i + 1));
            }
        }
    }

    /** Outpatients and patients at home may still be patients after any claim. */
    private static boolean isStay(Claim claim) {
        return claim.isInpatient()
                || claim.setting().filter(Setting.SNF::equals).isPresent();
    }

    private static String wrong(String status, boolean ended) {
        String padded = status.length() == 1 ? "0" + status : status;
        if (padded.length() != 2 || !VALID.ranges().get("valid").hold(padded)) {
            return "the patient's status " + (padded.length() == 2 ? padded + " " : "") + "is no discharge status";
        }
        return ended && STILL.texts("still").contains(padded)
                ? "the patient's status is «still a patient», and the type of bill is of no interim claim"
                : "";
    }
}
