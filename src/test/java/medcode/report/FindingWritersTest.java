package medcode.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import medcode.edit.Finding;
import medcode.edit.Severity;
import medcode.edit.rule.Edits;
import medcode.waiver.Triage;
import org.junit.jupiter.api.Test;

class FindingWritersTest {
    private static final Finding PAIR =
            WrittenFindings.finding(Severity.WARNING, "claims/march 2026.csv", "C001", "E10.9 and E11.9");
    private static final Finding HOSTILE = WrittenFindings.finding(
            Severity.ERROR, "=a,b:c%.csv", "@SUM(\"x\")\u001B[31m", "first\nsecond % third\r::error::, \u0000");

    @Test
    void jsonLinesHaveTheContractsFields() {
        assertThat(written("jsonl", PAIR).lines().toList().get(1))
                .startsWith(
                        "{\"type\":\"finding\",\"edit\":\"DX201\",\"name\":\"excludes1-conflict\",\"severity\":\"warning\","
                                + "\"file\":\"claims/march 2026.csv\",\"row\":12,\"column\":5,\"claim\":\"C001\",\"line\":null,"
                                + "\"positions\":[1,2],\"codes\":[\"E10.9\",\"E11.9\"],\"dateOfService\":\"2026-03-10\","
                                + "\"release\":\"icd10cm-2026\",\"message\":\"E10.9 and E11.9\","
                                + "\"evidence\":\"Excludes1: type 2 diabetes mellitus (E11.-)\","
                                + "\"authority\":\"ICD-10-CM guidelines I.A.12.a\",\"fixes\":[],\"waived\":false,\"fingerprint\":\"");
    }

    @Test
    void jsonLinesBeginWithTheRunAndEndWithTheSummary() {
        List<String> lines = written("jsonl", HOSTILE).lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0))
                .isEqualTo("{\"type\":\"run\",\"command\":\"validate\",\"medcode\":\"1.0\","
                        + "\"releases\":[{\"id\":\"icd10cm-2026\",\"sha256\":[\"ab\"]}],\"sources\":[]}");
        assertThat(lines.get(4))
                .startsWith("{\"type\":\"summary\",\"files\":1,\"claims\":1,")
                .endsWith("\"exitCode\":1}");
    }

    @Test
    void sarifIsValidByItsSchema() throws IOException {
        String schema = Files.readString(Path.of("src/test/resources/sarif/sarif-2.1.0-rtm.5.json"));
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(schema, InputFormat.JSON)
                .validate(written("sarif", PAIR, HOSTILE), InputFormat.JSON);
        assertThat(errors).isEmpty();
    }

    @Test
    void aSchemaErrorWouldBeSeen() throws IOException {
        String schema = Files.readString(Path.of("src/test/resources/sarif/sarif-2.1.0-rtm.5.json"));
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(schema, InputFormat.JSON)
                .validate(written("sarif", PAIR).replace("\"warning\"", "\"bad\""), InputFormat.JSON);
        assertThat(errors).isNotEmpty();
    }

    @Test
    void formatsForCiHoldNoClaimId() {
        assertThat(written("sarif", PAIR)).doesNotContain("C001").contains("claims/march%202026.csv");
        assertThat(written("github", PAIR))
                .startsWith("::warning file=claims/march 2026.csv,line=12,col=5,title=DX201 excludes1-conflict"
                        + "::E10.9 and E11.9\n");
    }

    @Test
    void githubCommandsAreEscaped() {
        assertThat(written("github", HOSTILE))
                .startsWith("::error file==a%2Cb%3Ac%25.csv,line=12,col=5,title=DX201 excludes1-conflict"
                        + "::first%0Asecond %25 third%0D::error::, \\x00\n");
    }

    @Test
    void csvCellsAreNoFormulas() {
        String row = written("csv", HOSTILE).split("\r\n", 2)[1];
        assertThat(row).startsWith("\"'=a,b:c%.csv\",12,5,\"'@SUM(\"\"x\"\")\u001B[31m\",,1 2,E10.9 E11.9,DX201,");
    }

    @Test
    void textShowsNoControlCharacters() {
        String text = written("text", HOSTILE);
        assertThat(text).contains("\\x1b[31m").doesNotContain("\u001B").doesNotContain("\u0000");
        assertThat(text.lines().findFirst().orElseThrow())
                .isEqualTo("=a,b:c%.csv:12:5: error DX201 E10.9, E11.9: first second % third ::error::, \\x00");
    }

    @Test
    void gitlabHasTheFieldsOfACodeQualityReport() throws IOException {
        JsonNode finding = new ObjectMapper().readTree(written("gitlab", PAIR)).get(0);
        assertThat(finding.path("description").asText()).isEqualTo("DX201 E10.9 and E11.9");
        assertThat(finding.path("check_name").asText()).isEqualTo("DX201 excludes1-conflict");
        assertThat(finding.path("fingerprint").asText()).matches("[0-9a-f]{64}");
        assertThat(finding.path("severity").asText()).isEqualTo("minor");
        assertThat(finding.at("/location/path").asText()).isEqualTo("claims/march 2026.csv");
        assertThat(finding.at("/location/lines/begin").asInt()).isEqualTo(12);
    }

    @Test
    void aReportOfNothingIsAnEmptyList() throws IOException {
        assertThat(new ObjectMapper().readTree(written("gitlab"))).isEmpty();
    }

    private static String written(String format, Finding... findings) {
        return WrittenFindings.of(format, false, Triage.of(Edits.set().all()), findings);
    }
}
