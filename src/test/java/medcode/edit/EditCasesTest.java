package medcode.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import medcode.SharedData;
import medcode.edit.rule.Edits;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs {@code src/test/resources/edits/ID.yaml}: each case names a claim and all findings that it must get.
 *
 * <p>A case runs by the starter set, unless it says {@code official: true}, and by the official release where that is at hand.
 */
class EditCasesTest {
    private static final Path CASES = Path.of("src/test/resources/edits");
    private static final YAMLMapper YAML = new YAMLMapper();

    @TestFactory
    Stream<DynamicTest> starterSet() throws IOException {
        return cases(true)
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), () -> one.check(new TablesInForce(PublishedTables.starter()))));
    }

    @TestFactory
    Stream<DynamicTest> officialReleases() throws IOException {
        SharedData.official("icd10cm/icd10cm-2026-full.zip");
        return cases(false)
                .map(one -> DynamicTest.dynamicTest(
                        one.name(),
                        () -> one.check(new TablesInForce(PublishedTables.of2025(), PublishedTables.of2026()))));
    }

    @Test
    void everyEditHasCasesThatFireAndCasesThatDoNot() throws IOException {
        for (Edit edit : Edits.set().all()) {
            String id = edit.card().id();
            List<Case> all = cases(false).filter(one -> one.edit.equals(id)).toList();
            assertThat(all.stream().filter(one -> one.findings().stream().anyMatch(finding -> finding.startsWith(id))))
                    .as("cases of %s that fire", id)
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(all.stream().filter(one -> one.findings().stream().noneMatch(finding -> finding.startsWith(id))))
                    .as("cases of %s that do not", id)
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private static Stream<Case> cases(boolean starter) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String edit = file.getFileName().toString().replace(".yaml", "");
                for (JsonNode one : YAML.readTree(Files.readString(file))) {
                    if (!starter || !one.path("official").asBoolean()) {
                        cases.add(new Case(edit, one));
                    }
                }
            }
        }
        return cases.stream();
    }

    private record Case(String edit, JsonNode fields) {

        String name() {
            return edit + " " + fields.path("case").asText();
        }

        /** As {@code DX201 1,2}: the edit and the positions of the diagnoses; other edits' advice need not be named. */
        List<String> findings() {
            List<String> findings = new ArrayList<>();
            fields.path("finds").forEach(finding -> findings.add(finding.asText()));
            return findings;
        }

        void check(CodeSetsInForce codeSets) throws IOException {
            Judgement judgement =
                    new ClaimValidation(Edits.set(), codeSets).judge(EditCases.claim(fields.path("claim")));
            assertThat(judgement.findings().stream().filter(this::counts).map(Case::brief))
                    .containsExactlyInAnyOrderElementsOf(findings());
            for (Finding finding : judgement.findings()) {
                if (finding.edit().equals(edit)) {
                    fields.path("says")
                            .forEach(text -> assertThat(finding.message() + " " + finding.evidence())
                                    .contains(text.asText()));
                    if (fields.has("fixes")) {
                        List<String> fixes = new ArrayList<>();
                        fields.path("fixes").forEach(fix -> fixes.add(fix.asText()));
                        assertThat(finding.fixes()).containsExactlyElementsOf(fixes);
                    }
                }
            }
        }

        /** Advice of other edits says nothing against a claim. */
        private boolean counts(Finding finding) {
            return finding.severity() != Severity.INFO || finding.edit().equals(edit);
        }

        private static String brief(Finding finding) {
            StringBuilder brief = new StringBuilder(finding.edit());
            String separator = " ";
            for (int position : finding.positions()) {
                brief.append(separator).append(position);
                separator = ",";
            }
            return brief.toString();
        }
    }
}
