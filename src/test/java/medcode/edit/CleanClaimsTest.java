package medcode.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import medcode.edit.rule.Edits;
import medcode.tabular.Tabular;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The claims in {@code src/test/resources/edits/clean}, which a coder would send out as they are, get no finding at warning or
 * above but those that their case says somebody must answer for ({@code waived}).
 */
class CleanClaimsTest {
    /** The starter set leaves out most codes; what it has must not be noisy either. */
    @TestFactory
    Stream<DynamicTest> byTheStarterSet() throws IOException {
        ClaimValidation validation = new ClaimValidation(Edits.set(), new TablesInForce(PublishedTables.starter()));
        Tabular starter = new Tabular(PublishedTables.starter());
        List<DynamicTest> held = new ArrayList<>();
        for (JsonNode one : clean()) {
            if (EditCases.isHeld(one.path("claim"), starter)) {
                held.add(test(one, validation));
            }
        }
        assertThat(held).hasSizeGreaterThan(50);
        return held.stream();
    }

    @TestFactory
    Stream<DynamicTest> byOfficialReleases() throws IOException {
        ClaimValidation validation = new ClaimValidation(
                Edits.set(),
                new TablesInForce(OfficialTables.all(), PublishedTables.of2025(), PublishedTables.of2026()));
        return clean().stream().map(one -> test(one, validation));
    }

    @Test
    void fewNeedAWaiver() throws IOException {
        List<JsonNode> clean = clean();
        assertThat(clean).hasSizeGreaterThanOrEqualTo(200);
        assertThat(clean.stream().filter(one -> one.has("waived")).count()).isLessThanOrEqualTo(clean.size() / 100);
    }

    private static DynamicTest test(JsonNode one, ClaimValidation validation) {
        return DynamicTest.dynamicTest(
                one.path("case").asText(),
                () -> assertThat(found(one, validation)).containsExactlyInAnyOrderElementsOf(waived(one)));
    }

    /** At warning or above. */
    private static Set<String> found(JsonNode one, ClaimValidation validation) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Finding finding :
                validation.judge(EditCases.claim(one.path("claim"))).findings()) {
            if (finding.severity() != Severity.INFO) {
                found.add(finding.edit());
            }
        }
        return found;
    }

    private static Set<String> waived(JsonNode one) {
        Set<String> waived = new TreeSet<>();
        one.path("waived").forEach(edit -> waived.add(edit.asText()));
        return waived;
    }

    private static List<JsonNode> clean() throws IOException {
        return EditCases.clean().values().stream().flatMap(List::stream).toList();
    }
}
