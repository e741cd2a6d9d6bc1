package medcode.claim.reader;

import java.util.List;
import medcode.claim.Claim.Diagnosis;
import medcode.claim.Claim.DiagnosisList;

/**
 * Indicators of what was present on admission in a K3 segment, as claims had them before HI had room for them:
 * {@code POAYNUZY} holds those of the principal and the other diagnoses, {@code Z} or {@code X}, then those of external causes.
 */
final class X12PresentOnAdmission {
    private static final String BEGINNING = "POA";
    private static final String INDICATORS = "YNUW1";

    private X12PresentOnAdmission() {}

    /** True for a K3 segment that holds them. */
    static boolean isIn(String text) {
        return text.startsWith(BEGINNING) && text.length() > BEGINNING.length();
    }

    /** Gives each diagnosis its own, unless one of them brought its own along. */
    static void fill(String text, List<Diagnosis> diagnoses) {
        boolean told = diagnoses.stream()
                .anyMatch(diagnosis -> !diagnosis.presentOnAdmission().isEmpty());
        if (told || !isIn(text)) {
            return;
        }
        int end = BEGINNING.length();
        while (end < text.length() && INDICATORS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        fill(DiagnosisList.BILLED, text.substring(BEGINNING.length(), end), diagnoses);
        fill(DiagnosisList.EXTERNAL_CAUSE, text.substring(Math.min(end + 1, text.length())), diagnoses);
    }

    private static void fill(DiagnosisList list, String indicators, List<Diagnosis> diagnoses) {
        int next = 0;
        for (int i = 0; i < diagnoses.size() && next < indicators.length(); i++) {
            Diagnosis one = diagnoses.get(i);
            if (one.list() == list) {
                String present = String.valueOf(indicators.charAt(next++));
                diagnoses.set(i, new Diagnosis(list, one.written(), present, one.qualifier(), one.place()));
            }
        }
    }
}
