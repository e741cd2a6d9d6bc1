package medcode.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import medcode.SharedData;
import medcode.codeset.CodeSet;
import medcode.encounter.Setting;
import medcode.extract.Extractor;
import medcode.index.LoadProgress;
import medcode.index.LoadRequest;
import medcode.index.OpenRelease;
import medcode.index.Store;
import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;
import medcode.note.Note;
import medcode.note.NoteHead;
import medcode.note.Span;
import medcode.suggest.NotCoded;
import medcode.suggest.Service;
import medcode.suggest.Suggestions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The project's own vignettes of procedures, and the examples of its table of names, by the official tables of FY2026. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcedureVignettesTest {
    private static final Path FOLDER = Path.of("src/test/resources/procedures");

    private final Map<CodeSet, OpenRelease> releases = new LinkedHashMap<>();
    private OpenRelease diagnoses;

    @BeforeAll
    void load(@TempDir Path home) throws IOException {
        Store store = Store.at(home);
        diagnoses = store.open(store.newest(CodeSet.ICD10CM).orElseThrow());
        store.load(
                LoadRequest.of(
                        List.of(
                                SharedData.official("icd10pcs/icd10pcs-2026-order.zip"),
                                SharedData.official("icd10pcs/icd10pcs-2026-tables.zip"),
                                SharedData.official("icd10pcs/icd10pcs-2021-index.zip"),
                                SharedData.official("hcpcs/hcpcs-2025-oct.zip")),
                        "test"),
                LoadProgress.SILENT);
        for (CodeSet codeSet : List.of(CodeSet.ICD10PCS, CodeSet.HCPCS)) {
            releases.put(codeSet, store.open(store.newest(codeSet).orElseThrow()));
        }
    }

    @AfterAll
    void close() throws IOException {
        for (OpenRelease release : releases.values()) {
            release.close();
        }
        if (diagnoses != null) {
            diagnoses.close();
        }
    }

    @Test
    void mostVignettesAreCodedAsTheGuidelinesWantThem() throws IOException {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (String file : List.of("vignettes.jsonl", "vignettes-2.jsonl")) {
            for (String line : Files.readAllLines(FOLDER.resolve(file))) {
                JsonNode vignette = new ObjectMapper().readTree(line);
                all++;
                if (!isRight(vignette)) {
                    wrong.add(vignette.get("id").asText());
                }
            }
        }
        assertThat(all).isGreaterThanOrEqualTo(97);
        assertThat(wrong).hasSizeLessThanOrEqualTo(3);
    }

    private boolean isRight(JsonNode vignette) throws IOException {
        Setting setting = Setting.of(vignette.get("setting").asText()).orElseThrow();
        Suggestions found = read(
                vignette.get("note").asText(),
                setting,
                LocalDate.parse(vignette.get("dos").asText()));
        List<String> codes = new ArrayList<>();
        boolean right = true;
        for (Service service : found.procedures()) {
            String code = service.suggestion().code().toString();
            codes.add(code);
            JsonNode units = vignette.path("units").path(code);
            right &= units.isMissingNode() || units.asInt() == service.units();
        }
        List<String> wanted = new ArrayList<>();
        vignette.get("procs").forEach(code -> wanted.add(code.asText()));
        for (JsonNode query : vignette.path("queries")) {
            right &= found.notCoded().stream()
                    .anyMatch(left -> left.reason() == NotCoded.Reason.QUERY_FIRST
                            && left.code().orElseThrow().compact().startsWith(query.asText()));
        }
        for (JsonNode reason : vignette.path("left")) {
            right &= found.notCoded().stream()
                    .anyMatch(left -> left.reason().id().equals(reason.asText()));
        }
        return right && codes.equals(wanted);
    }

    @Test
    void everyNameLeadsToTheTableOfItsRow() throws IOException {
        List<String> lost = new ArrayList<>();
        for (List<String> row : Lexicon.bundled().table("procedure_terms.tsv")) {
            String note = "PROCEDURE PERFORMED: " + row.get(7);
            Suggestions found = read(note, Setting.INPATIENT, LocalDate.of(2025, 11, 12));
            Pattern tables = Pattern.compile("(" + row.get(1) + ").*");
            boolean led = found.procedures().stream()
                            .map(service -> service.suggestion().code().compact())
                            .anyMatch(code -> tables.matcher(code).matches())
                    || found.notCoded().stream()
                            .map(left -> left.code().orElseThrow().compact())
                            .anyMatch(code -> tables.matcher(code).matches());
            if (!led) {
                lost.add(row.get(7));
            }
        }
        assertThat(lost).isEmpty();
    }

    private Suggestions read(String text, Setting setting, LocalDate date) throws IOException {
        NoteHead head = NoteHead.of(Optional.of(date), Optional.of(setting));
        Note note = Note.of("vignette", text, new Span(0, text.length()), head);
        List<OpenRelease> services = new ArrayList<>();
        Map<CodeSet, TermDictionary> terms = new LinkedHashMap<>();
        for (CodeSet codeSet : ProcedureSuggester.codeSets(setting)) {
            if (releases.containsKey(codeSet)) {
                services.add(releases.get(codeSet));
                terms.put(codeSet, releases.get(codeSet).terms());
            }
        }
        Suggestions diagnosed =
                new Suggestions(note, setting, date, List.of(diagnoses.release()), List.of(), List.of());
        return new ProcedureSuggester(setting, services)
                .with(diagnosed, new Extractor(diagnoses.terms(), terms).extract(note));
    }
}
