package medcode.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import medcode.claim.Claim;
import medcode.edit.rule.Edits;
import org.junit.jupiter.api.Test;

/** What a run remembers of services does not depend on threads, and finds the same mistakes in any order of claims. */
class ServiceHistoryTest {
    private static final int CLAIMS = 3_000;

    @Test
    void threadsMakeNoDifference() throws IOException {
        List<Claim> claims = CaseClaims.read(lines());

        List<Finding> one = judged(claims, 1);

        assertThat(one).hasSizeGreaterThan(100);
        assertThat(judged(claims, 3)).isEqualTo(one);
    }

    @Test
    void theOrderOfClaimsMakesNoDifferenceToWhatIsForbidden() throws IOException {
        List<Claim> claims = CaseClaims.read(lines());
        List<Claim> backwards = new ArrayList<>(claims);
        Collections.reverse(backwards);

        assertThat(places(judged(backwards, 1))).containsExactlyInAnyOrderElementsOf(places(judged(claims, 1)));
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.edit() + " " + finding.claim() + " " + finding.place())
                .toList();
    }

    private static List<Finding> judged(List<Claim> claims, int threads) throws IOException {
        List<Finding> found = new ArrayList<>();
        ClaimValidation validation = new ClaimValidation(Edits.set(), new TablesInForce(PublishedTables.starter()));
        try (ClaimBatches batches = new ClaimBatches(
                validation,
                threads,
                judgement -> judgement.findings().stream()
                        .filter(finding -> finding.edit().equals("PX401"))
                        .forEach(found::add))) {
            for (Claim claim : claims) {
                batches.add(claim);
            }
            batches.flush();
        }
        return found;
    }

    private static String lines() {
        Random random = new Random(5);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < CLAIMS; i++) {
            String code = random.nextInt(4) == 0 ? "99203" : "99213";
            lines.append("{\"id\":\"C").append(i).append("\",\"patient\":\"P").append(random.nextInt(CLAIMS / 3));
            lines.append("\",\"npi\":\"1234567893\",\"dos\":\"2026-0")
                    .append(1 + random.nextInt(8))
                    .append("-1");
            lines.append(random.nextInt(10))
                    .append("\",\"dx\":[\"I10\"],\"procs\":[{\"code\":\"")
                    .append(code);
            lines.append("\"}]}\n");
        }
        return lines.toString();
    }
}
