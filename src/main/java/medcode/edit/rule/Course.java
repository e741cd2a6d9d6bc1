package medcode.edit.rule;

import medcode.claim.Claim;

/** Who gave a service to whom, as edits over several claims tell it. */
final class Course {
    /** What a claim lacks of which {@link #of} is empty. */
    static final String UNKNOWN = "a history by patient and provider";

    private Course() {}

    /** Patient, group and specialty; empty where the claim does not tell patient or group. */
    static String of(Claim claim) {
        String patient = claim.patient().id().strip();
        String group = npi(claim, "billing");
        String specialty = claim.billing().providers().stream()
                .map(Claim.Provider::taxonomy)
                .filter(taxonomy -> !taxonomy.isEmpty())
                .findFirst()
                .orElse("");
        String known = group.isEmpty() ? npi(claim, "rendering") : group;
        return patient.isEmpty() || known.isEmpty() ? "" : patient + '\t' + known + '\t' + specialty;
    }

    private static String npi(Claim claim, String role) {
        return claim.billing().providers().stream()
                .filter(provider -> provider.role().equals(role))
                .map(Claim.Provider::npi)
                .findFirst()
                .orElse("");
    }
}
