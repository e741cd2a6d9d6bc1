package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import medcode.claim.Claim;
import medcode.claim.Claim.DiagnosisList;
import medcode.claim.ClaimLine;
import medcode.codeset.Publication;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.Severity;
import medcode.edit.SiteKind;
import medcode.encounter.Setting;

/**
 * The type of bill, the patient's status, the admitting diagnosis or a line's revenue code of an institutional claim is missing or
 * cannot be. Which types of bill and revenue codes there are, lists of the NUBC say, which their licensees load.
 */
public final class InvalidInpatientFields implements ClaimEdit {
    private static final Pattern TYPE_OF_BILL = Pattern.compile("0?[1-9][1-9][0-9A-Z]");
    private static final Pattern REVENUE_CODE = Pattern.compile("\\d{4}");
    private static final Pattern SHORT_REVENUE_CODE = Pattern.compile("\\d{3}");
    private static final int SHORT_TYPE = 3;
    private static final SiteKind TYPES_OF_BILL = new SiteKind("types-of-bill");
    private static final SiteKind REVENUE_CODES = new SiteKind("revenue-codes");
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
    public List<Publication> needs(Claim claim) {
        List<Publication> needs = new ArrayList<>();
        if (!claim.isProfessional()) {
            if (!claim.billing().typeOfBill().isBlank()) {
                needs.add(TYPES_OF_BILL);
            }
            if (claim.lines().stream().anyMatch(line -> !line.revenueCode().isBlank())) {
                needs.add(REVENUE_CODES);
            }
        }
        return needs;
    }

    @Override
    public boolean runsInPart(EditContext context) {
        return true;
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
        } else if (typed && !isListed(type, context)) {
            defects.add(Defect.of("the type of bill " + type + " is not in the list of types of bill", claim));
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
        revenueCodes(context, defects);
        return defects;
    }

    /** Lists may leave the last digit, the frequency, open. */
    private static boolean isListed(String type, EditContext context) {
        String digits = type.length() == SHORT_TYPE ? type : type.substring(1);
        String open = digits.substring(0, 2) + "X";
        return Stream.of(digits, "0" + digits, open, "0" + open)
                .map(entry -> context.tables().lists(TYPES_OF_BILL, entry, context.day()))
                .anyMatch(listed -> listed.orElse(true));
    }

    /** A spreadsheet takes the leading zero of 0450 for nothing. */
    private static void revenueCodes(EditContext context, List<Defect> defects) {
        List<ClaimLine> lines = context.claim().lines();
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
            } else if (!code.isEmpty()
                    && !context.tables()
                            .lists(REVENUE_CODES, code, context.day())
                            .orElse(true)) {
                String message =
                        "the revenue code of line " + (i + 1) + " " + code + " is not in the list of revenue codes";
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
