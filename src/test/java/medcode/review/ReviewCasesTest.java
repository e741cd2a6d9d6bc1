package medcode.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medcode.claim.Claim;
import medcode.claim.reader.ClaimReaders;
import medcode.claim.reader.ClaimSink;
import medcode.codeset.CodeSet;
import medcode.edit.ClaimValidation;
import medcode.edit.Edit;
import medcode.edit.Finding;
import medcode.edit.Severity;
import medcode.edit.TablesInForce;
import medcode.edit.rule.Edits;
import medcode.encounter.Setting;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
import medcode.index.OpenRelease;
import medcode.input.BadInput;
import medcode.lexicon.Lexicon;
import medcode.note.Note;
import medcode.note.reader.NoteReaders;
import medcode.note.reader.NoteSource;
import medcode.suggest.Policy;
import medcode.suggest.Starter;
import medcode.suggest.coding.Suggester;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs {@code src/test/resources/review/ID.yaml} by the starter set: each case has a note, a claim, and all findings over the
 * two that count: those of the case's own edit, and other ones that are no advice ({@code only} leaves the others out).
 */
class ReviewCasesTest {
    private static final Path CASES = Path.of("src/test/resources/review");
    private static final YAMLMapper YAML = new YAMLMapper();

    private static final class Coding implements NoteCoding {
        private final OpenRelease release = Starter.release();
        private final Extractor extractor;
        private final Suggester suggester;

        Coding() throws IOException {
            extractor = new Extractor(
                    release.terms(),
                    Map.of(CodeSet.HCPCS, Starter.open(CodeSet.HCPCS).terms()));
            suggester = new Suggester(
                    release,
                    release.entries(),
                    release.terms(),
                    Lexicon.bundled(),
                    new Suggester.Options(Policy.SUPPORTED, Suggester.Options.USUAL_LEAST_SCORE));
        }

        @Override
        public CodedNote coded(Note note) {
            Extraction extraction = extractor.extract(note);
            Setting setting = note.head().setting().orElse(Setting.OFFICE);
            return new CodedNote(
                    extraction, suggester.suggest(extraction, setting, LocalDate.of(2026, 3, 10)), release);
        }
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        Coding coding = new Coding();
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            String edit = file.getFileName().toString().replace(".yaml", "");
            for (JsonNode one : YAML.readTree(Files.readString(file))) {
                tests.add(DynamicTest.dynamicTest(
                        edit + " " + one.path("case").asText(), () -> check(edit, one, coding)));
            }
        }
        return tests.stream();
    }

    @Test
    void everyEditHasCasesThatFireAndCasesThatDoNot() throws IOException {
        for (Edit edit : ReviewEdits.all()) {
            String id = edit.card().id();
            int firing = 0;
            int silent = 0;
            for (JsonNode one : YAML.readTree(Files.readString(CASES.resolve(id + ".yaml")))) {
                boolean fires = one.path("finds").toString().contains(id);
                firing += fires ? 1 : 0;
                silent += fires ? 0 : 1;
            }
            assertThat(firing).as("cases of %s that fire", id).isGreaterThanOrEqualTo(3);
            assertThat(silent).as("cases of %s that do not", id).isGreaterThanOrEqualTo(3);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    private static void check(String edit, JsonNode fields, NoteCoding coding) throws IOException {
        List<Note> notes = notes(fields);
        DocumentationReview.Scope scope = new DocumentationReview.Scope(true, fields.has("risk-adjustment"));
        DocumentationReview review = new DocumentationReview(claim -> notes, scope, coding, problem -> {
            throw new IllegalStateException(problem);
        });
        ClaimValidation validation =
                new ClaimValidation(Edits.set(), new TablesInForce(Starter.release()), Optional.of(review));
        List<Finding> findings = validation.judge(claim(fields)).findings();
        List<String> found = findings.stream()
                .filter(finding -> counts(finding, edit, fields.has("only")))
                .map(ReviewCasesTest::brief)
                .toList();
        List<String> wanted = new ArrayList<>();
        fields.path("finds").forEach(finding -> wanted.add(finding.asText()));
        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
        if (fields.has("severity")) {
            assertThat(findings)
                    .filteredOn(finding -> finding.edit().equals(edit))
                    .allMatch(finding -> finding.severity()
                            .id()
                            .equals(fields.path("severity").asText()));
        }
        assertThat(findings).allSatisfy(finding -> assertThat(finding.message()).doesNotContain("note.txt"));
    }

    /** One note, or several of an encounter. */
    private static List<Note> notes(JsonNode fields) throws IOException {
        List<Note> notes = new ArrayList<>();
        for (JsonNode text : fields.has("notes") ? fields.path("notes") : List.of(fields.path("note"))) {
            notes.add(note(text.asText()));
        }
        return notes;
    }

    private static boolean counts(Finding finding, String edit, boolean only) {
        boolean other = finding.edit().startsWith("DOC") && finding.severity() != Severity.INFO && !only;
        return finding.edit().equals(edit) || other;
    }

    private static String brief(Finding finding) {
        String positions = finding.positions().stream().map(String::valueOf).collect(Collectors.joining(","));
        return positions.isEmpty() ? finding.edit() : finding.edit() + " " + positions;
    }

    private static Note note(String text) throws IOException {
        List<Note> notes = new ArrayList<>();
        NoteSource source = NoteSource.of("note.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        NoteReaders.read(source, notes::add, notice -> {});
        return notes.get(0);
    }

    private static Claim claim(JsonNode fields) throws IOException {
        String line = new JsonMapper().writeValueAsString(fields.path("claim"));
        List<Claim> claims = new ArrayList<>();
        ClaimSink sink = new ClaimSink() {
            @Override
            public void claim(Claim claim) {
                claims.add(claim);
            }

            @Override
            public void unreadable(BadInput problem) throws IOException {
                throw problem;
            }
        };
        ClaimReaders.read("case.jsonl", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), sink);
        return claims.get(0);
    }
}
