package medcode.edit.rule;

import java.util.Locale;
import java.util.Set;
import medcode.claim.Claim;

/** Whether a claim is for Medicare, as far as it says. */
final class Payers {
    private static final Set<String> MEDICARE_TYPES = Set.of("MA", "MB");

    private Payers() {}

    static boolean isMedicare(Claim claim) {
        String payer = claim.billing().payer().orElse("").toUpperCase(Locale.ROOT);
        return MEDICARE_TYPES.contains(claim.billing().payerType().toUpperCase(Locale.ROOT))
                || MEDICARE_TYPES.contains(payer)
                || payer.contains("MEDICARE");
    }

    /** True where the claim says nothing of its payer. */
    static boolean isUnknown(Claim claim) {
        return claim.billing().payer().isEmpty() && claim.billing().payerType().isEmpty();
    }
}
