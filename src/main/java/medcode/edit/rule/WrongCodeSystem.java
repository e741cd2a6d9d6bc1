package medcode.edit.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.edit.CodeEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.index.CodeHistory;

/** The code is shaped like one of ICD-9-CM, ICD-10-PCS, CPT or SNOMED CT, and no ICD-10-CM release knows it. */
public final class WrongCodeSystem implements CodeEdit {
    private static final Pattern ICD9_NUMBER = Pattern.compile("\\d{3}(\\.\\d{1,2})?|\\d{4}");
    private static final Pattern ICD9_LETTER = Pattern.compile("V\\d\\d(\\.?\\d{1,2})?|E[89]\\d\\d\\.\\d");
    private static final Pattern FIVE_DIGITS = Pattern.compile("\\d{5}");
    private static final Pattern SNOMED = Pattern.compile("\\d{6,18}");
    private static final Pattern PCS = Pattern.compile("\\d[0-9A-HJ-NP-Z]{6}");
    private static final Pattern PCS_LETTER = Pattern.compile("[BCDFGHX][0-9A-HJ-NP-Z]{6}");

    private static final int PCS_CHARACTERS = 7;

    /** Qualifiers of X12 for ICD-9-CM. */
    private static final Set<String> FORMER = Set.of("BK", "BF", "BJ", "PR", "BN");

    @Override
    public EditCard card() {
        return new EditCard(
                "DX109", "wrong-code-system", Severity.ERROR, "Code belongs to another code system", "45 CFR 162.1002");
    }

    @Override
    public Optional<Defect> defect(ListedDiagnosis diagnosis, EditContext context) {
        String written = diagnosis.diagnosis().written().strip().toUpperCase(Locale.ROOT);
        if (FORMER.contains(diagnosis.diagnosis().qualifier())) {
            return Optional.of(Defect.of("listed as an ICD-9-CM code by its qualifier", diagnosis));
        }
        String system = system(written, diagnosis.code(), context);
        return system.isEmpty()
                ? Optional.empty()
                : Optional.of(Defect.of("not ICD-10-CM, but shaped like " + system, diagnosis));
    }

    private static String system(String written, Code code, EditContext context) {
        if (written.isEmpty()) {
            return "";
        }
        return Character.isLetter(written.charAt(0)) ? ofLetter(written, code, context) : ofNumber(written);
    }

    private static String ofNumber(String written) {
        if (ICD9_NUMBER.matcher(written).matches()) {
            return "an ICD-9-CM code";
        }
        if (FIVE_DIGITS.matcher(written).matches()) {
            return "a CPT code, or an ICD-9-CM code without its point";
        }
        if (SNOMED.matcher(written).matches() && written.length() != PCS_CHARACTERS) {
            return "a SNOMED CT identifier";
        }
        return PCS.matcher(written).matches() ? "an ICD-10-PCS code" : "";
    }

    private static String ofLetter(String written, Code code, EditContext context) {
        boolean former = written.charAt(0) == 'V' || written.charAt(0) == 'E';
        if (former && ICD9_LETTER.matcher(written).matches() && isUnknown(code, context)) {
            return "an ICD-9-CM code";
        }
        if (written.length() == PCS_CHARACTERS
                && PCS_LETTER.matcher(written).matches()
                && isUnknown(code.category(), context)) {
            return "an ICD-10-PCS code";
        }
        return "";
    }

    /** A starter set cannot tell: it lacks most categories. */
    private static boolean isUnknown(Code code, EditContext context) {
        if (context.tabular().release().starter()) {
            return false;
        }
        for (CodeHistory.Status status : context.history(code)) {
            if (status.standing() != CodeHistory.Standing.ABSENT) {
                return false;
            }
        }
        return true;
    }
}
