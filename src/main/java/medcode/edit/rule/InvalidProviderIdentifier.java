package medcode.edit.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.claim.Claim;
import medcode.claim.ClaimLine;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.Severity;

/** A National Provider Identifier has the wrong form or check digit; one that stands on many lines is reported once. */
public final class InvalidProviderIdentifier implements ClaimEdit {
    private static final int DIGITS = 10;
    /** What the prefix 80840, of health applications in the United States, adds to the Luhn sum. */
    private static final int PREFIX = 24;

    @Override
    public EditCard card() {
        return new EditCard(
                "CL110",
                "npi-check-digit",
                Severity.ERROR,
                "NPI fails the check digit",
                "45 CFR 162.406; CMS NPI check digit");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        Map<String, Defect> defects = new LinkedHashMap<>();
        for (Claim.Provider provider : context.claim().billing().providers()) {
            String npi = provider.npi().strip();
            if (!isValid(npi)) {
                defects.putIfAbsent(
                        npi,
                        Defect.at(provider.place(), "the NPI of the " + provider.role() + " provider " + wrong(npi)));
            }
        }
        List<ClaimLine> lines = context.claim().lines();
        for (int i = 0; i < lines.size(); i++) {
            String npi = lines.get(i).rendering().strip();
            if (!isValid(npi)) {
                String message = "the NPI of the rendering provider of line " + (i + 1) + " " + wrong(npi);
                defects.putIfAbsent(npi, Defect.at(lines.get(i).place(), message));
            }
        }
        return List.copyOf(defects.values());
    }

    private static String wrong(String npi) {
        return hasForm(npi) ? "fails its check digit" : "is not ten digits that begin with 1 or 2";
    }

    private static boolean isValid(String npi) {
        return npi.isEmpty() || (hasForm(npi) && sum(npi) % DIGITS == 0);
    }

    private static boolean hasForm(String npi) {
        if (npi.length() != DIGITS || (npi.charAt(0) != '1' && npi.charAt(0) != '2')) {
            return false;
        }
        for (int i = 0; i < DIGITS; i++) {
            if (npi.charAt(i) < '0' || npi.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** By Luhn: every second digit from the right but the last is doubled, and the digits of the products are added. */
    private static int sum(String npi) {
        int sum = PREFIX;
        for (int i = 0; i < DIGITS; i++) {
            int digit = npi.charAt(i) - '0';
            int doubled = i % 2 == 0 ? 2 * digit : digit;
            sum += doubled / DIGITS + doubled % DIGITS;
        }
        return sum;
    }
}
