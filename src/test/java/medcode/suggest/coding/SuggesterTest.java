package medcode.suggest.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import medcode.encounter.Setting;
import medcode.extract.Extractor;
import medcode.index.OpenRelease;
import medcode.lexicon.Lexicon;
import medcode.note.Note;
import medcode.suggest.Evidence;
import medcode.suggest.NotCoded;
import medcode.suggest.Policy;
import medcode.suggest.Starter;
import medcode.suggest.Suggestions;
import medcode.suggest.problem.StatedSetting;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SuggesterTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 10);

    @TestFactory
    Stream<DynamicTest> notes() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream in = SuggesterTest.class.getResourceAsStream("/suggest/notes.yaml")) {
            for (JsonNode noteCase : new YAMLMapper().readTree(in)) {
                tests.add(DynamicTest.dynamicTest(noteCase.get("name").asText(), () -> check(noteCase)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    private static void check(JsonNode noteCase) throws IOException {
        Setting setting = Setting.of(noteCase.get("setting").asText()).orElseThrow();
        String policy = noteCase.path("policy").asText("reportable").toUpperCase(Locale.ROOT);
        Suggestions found = suggest(noteCase.get("note").asText(), setting, Policy.valueOf(policy));
        List<String> codes = new ArrayList<>();
        noteCase.get("codes").forEach(code -> codes.add(code.asText()));
        assertThat(found.suggestions())
                .extracting(suggestion -> suggestion.code().toString())
                .containsExactlyElementsOf(codes);
        Map<String, String> reasons = new LinkedHashMap<>();
        for (NotCoded mention : found.notCoded()) {
            reasons.put(
                    mention.text().toLowerCase(Locale.ROOT), mention.reason().id());
        }
        if (noteCase.has("notCoded")) {
            noteCase.get("notCoded")
                    .properties()
                    .forEach(expected -> assertThat(reasons)
                            .containsEntry(
                                    expected.getKey(), expected.getValue().asText()));
        }
    }

    private static Suggestions suggest(String text, Setting setting) throws IOException {
        return suggest(text, setting, Policy.REPORTABLE);
    }

    private static Suggestions suggest(String text, Setting setting, Policy policy) throws IOException {
        Suggester.Options options = new Suggester.Options(policy, Suggester.Options.USUAL_LEAST_SCORE);
        OpenRelease release = Starter.release();
        Extractor extractor = new Extractor(release.terms());
        Suggester suggester = new Suggester(release, release.entries(), release.terms(), Lexicon.bundled(), options);
        return suggester.suggest(extractor.extract(Note.of("case", text)), setting, DATE);
    }

    @Test
    void evidenceQuotesTheNoteAtItsPlace() throws IOException {
        String text = "ASSESSMENT\n1. Migraine\n";
        Evidence evidence =
                suggest(text, Setting.OFFICE).suggestions().get(0).evidence().get(0);
        assertThat(evidence.text()).isEqualTo("Migraine");
        assertThat(evidence.span().of(text)).isEqualTo("Migraine");
        assertThat(evidence.line()).isEqualTo(2);
        assertThat(evidence.column()).isEqualTo(4);
    }

    @Test
    void lettersShowThatAProblemWasDealtWith() throws IOException {
        String text = "ASSESSMENT\n1. Hypertension: stable, continue lisinopril.\n2. Migraine\n";
        assertThat(suggest(text, Setting.OFFICE).suggestions())
                .extracting(suggestion -> String.join("", suggestion.meat()))
                .containsExactly("ET", "");
    }

    @Test
    void onlyAStayHasAHospitalCourse() throws IOException {
        Extractor extractor = new Extractor(Starter.release().terms());
        assertThat(new StatedSetting(Lexicon.bundled())
                        .of(extractor.extract(Note.of(
                                "stay", "BRIEF HOSPITAL COURSE:\nTreated.\n\nDISCHARGE DIAGNOSES:\n1. Pneumonia\n"))))
                .contains(Setting.INPATIENT);
        assertThat(new StatedSetting(Lexicon.bundled())
                        .of(extractor.extract(Note.of("visit", "ASSESSMENT:\n1. Pneumonia\n"))))
                .isEmpty();
    }

    @Test
    void anEmptyNoteHasNoCodes() throws IOException {
        assertThat(suggest("", Setting.OFFICE).suggestions()).isEmpty();
        assertThat(suggest("\n\n \n", Setting.OFFICE).notCoded()).isEmpty();
    }
}
