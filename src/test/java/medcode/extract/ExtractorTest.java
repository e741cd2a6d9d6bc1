package medcode.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import medcode.index.EntryTerm;
import medcode.index.EntryTerms;
import medcode.index.TermDictionary;
import medcode.index.TermDictionaryWriter;
import medcode.note.Note;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtractorTest {
    private Extractor extractor;

    @BeforeAll
    void terms(@TempDir Path folder) throws IOException {
        List<EntryTerm> terms = new ArrayList<>();
        for (String term : List.of(
                "M25.56 Knee pain",
                "M25.56 Pain in knee",
                "R60.9 Edema",
                "N18.9 Chronic kidney disease",
                "L89 Pressure ulcer",
                "J45.909 Asthma",
                "T14.8 Fracture",
                "H26.9 Cataract",
                "I10 Hypertension",
                "M10.9 Gout",
                "E11.9 Type 2 diabetes",
                "R50.9 Fever",
                "R05.9 Cough",
                "Z88.0 Allergy status to penicillin")) {
            int blank = term.indexOf(' ');
            String title = term.substring(blank + 1);
            String code = term.substring(0, blank).replace(".", "");
            terms.add(new EntryTerm(code, EntryTerm.Origin.TITLE, List.of(title), title, "", ""));
        }
        TermDictionaryWriter.write(folder, new EntryTerms(terms, List.of()));
        extractor = new Extractor(TermDictionary.open(folder));
    }

    private Extraction extract(String text) {
        return extractor.extract(Note.of("note", text));
    }

    @Test
    void aMentionKnowsWhereItStandsAndWhatIsSaidOfIt() {
        String text = "HPI: The patient denies fever. SOB and HTN noted.\n\nPLAN:\nInsulin daily.\n";
        Extraction extraction = extract(text);
        assertThat(extraction.mentions())
                .extracting(mention -> mention.span().of(text) + " "
                        + mention.kind().id() + " " + mention.assertion().id() + " "
                        + mention.section().kind().id())
                .containsExactly(
                        "fever symptom negated hpi", "HTN condition present hpi", "Insulin medication present plan");
        assertThat(extraction.mentions().get(0).cue().orElseThrow().of(text)).isEqualTo("denies");
        assertThat(extraction.mentions().get(1).codes().toString()).isEqualTo("[I10]");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/extract/sections.tsv", delimiter = '\t', numLinesToSkip = 1)
    void aHeadingOpensItsSection(String line, String section) {
        List<Section> sections = extract(line + "\ntext").sections();
        assertThat(sections.get(sections.size() - 1).kind().id()).isEqualTo(section);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/extract/facts.tsv", delimiter = '\t', numLinesToSkip = 1, emptyValue = "")
    void factsBelongToTheMentionOrTheNote(String sentence, String ofMention, String ofNote) {
        Extraction extraction = extract("HPI: " + sentence);
        List<Fact> first = extraction.mentions().isEmpty()
                ? List.of()
                : extraction.mentions().get(0).facts();
        assertThat(shown(first)).isEqualTo(ofMention == null ? "" : ofMention);
        assertThat(shown(extraction.facts())).isEqualTo(ofNote == null ? "" : ofNote);
    }

    private static String shown(List<Fact> facts) {
        StringBuilder shown = new StringBuilder();
        for (Fact fact : facts) {
            shown.append(shown.isEmpty() ? "" : " ")
                    .append(fact.kind().id())
                    .append('=')
                    .append(fact.value());
        }
        return shown.toString();
    }

    @Test
    void linesOfAnAssessmentThatNameProblemsAreProblems() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/extract/problems.txt")) {
            for (String marked : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("====\n", -1)) {
                String text = marked.replaceAll("(?m)^P ", "");
                List<String> expected =
                        marked.lines().filter(line -> line.startsWith("P ")).toList();
                List<Sentence> problems = extract(text).sentences().stream()
                        .filter(Sentence::problem)
                        .toList();
                assertThat(problems).as(text).hasSameSizeAs(expected);
                for (int i = 0; i < expected.size(); i++) {
                    assertThat(expected.get(i)).contains(problems.get(i).span().of(text));
                }
            }
        }
    }

    @Test
    void aProblemHasTheSideThatItsItemStates() {
        String text = "ASSESSMENT AND PLAN\n\nGout.\n• Reasoning: Swelling of the left foot.\n\nAsthma.\n• Stable.\n";
        List<Mention> mentions = extract(text).mentions();
        assertThat(shown(mentions.get(0).facts())).isEqualTo("laterality=left");
        assertThat(mentions.get(mentions.size() - 1).facts()).isEmpty();
    }

    @Test
    void whoAsksStatesNothing() {
        List<Mention> mentions = extract(
                        "[doctor] any fever ?\n[patient] no , but i have gout .\n[doctor] a history of asthma ?")
                .mentions();
        assertThat(mentions)
                .extracting(Mention::assertion)
                .containsExactly(Assertion.HYPOTHETICAL, Assertion.PRESENT, Assertion.HYPOTHETICAL);
    }

    @Test
    void abbreviationsAreNoneInCapitalText() {
        assertThat(extract("HPI: AIDS AND ALL THE COUGH.").mentions()).hasSize(1);
    }

    @Test
    void lineBreaksInsideASentenceAreBridged() {
        String text = "HPI:\nThe patient was seen for long standing and well known chronic kidney\ndisease today.\n";
        assertThat(extract(text).mentions().get(0).span().of(text)).isEqualTo("chronic kidney\ndisease");
    }

    @Test
    void anyTextIsReadWithSpansInsideIt() {
        Random random = new Random(3);
        String signs = "aZ .,:;-()[]\n\n\t?•1/ \uD83D\uDE00\uDC00é\u001B no fever HTN A/P: ";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(300); i >= 0; i--) {
                int at = random.nextInt(signs.length());
                text.append(signs, at, Math.min(signs.length(), at + 1 + random.nextInt(8)));
            }
            Extraction extraction = extract(text.toString());
            for (Sentence sentence : extraction.sentences()) {
                assertThat(sentence.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(sentence.item().contains(sentence.span())).isTrue();
            }
            for (Mention mention : extraction.mentions()) {
                assertThat(mention.sentence().contains(mention.span())).isTrue();
            }
        }
    }

    @Test
    void aHugeLineIsRead() {
        assertThat(extract("no cough, fever, ".repeat(20_000)).mentions()).hasSize(40_000);
    }
}
