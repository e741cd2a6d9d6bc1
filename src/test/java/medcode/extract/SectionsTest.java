package medcode.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import medcode.lexicon.Lexicon;
import medcode.note.GivenSection;
import medcode.note.Note;
import medcode.note.NoteHead;
import medcode.note.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, sections and sentences of notes in all their shapes. */
class SectionsTest {
    private final Lexicon lexicon = Lexicon.bundled();
    private final SectionHeadings headings = new SectionHeadings(lexicon.sections());
    private final Sections sections = new Sections(headings, lexicon);
    private final Sentences sentences = new Sentences(lexicon, new Problems(lexicon, headings));
    private final SectionClassifier classifier = new SectionClassifier(lexicon);

    @ParameterizedTest
    @CsvFileSource(resources = "/extract/headings.tsv", delimiter = '\t', numLinesToSkip = 1)
    void aHeadingNamesItsClass(String heading, String section) {
        assertThat(classifier.ofHeading(heading).map(SectionKind::id).orElse(null))
                .isEqualTo(section);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mother had breast cancer; father died of a stroke.               | family-history
            She lives alone and smokes one pack per day.                     | social-history
            Lisinopril 10 mg daily, metformin 500 mg twice daily.            | medications
            NKDA                                                             | allergies
            This is a 40-year-old woman who presents with two days of fever. | hpi
            Appendectomy and tonsillectomy.                                  | psh
            Immunizations are up to date.                                    | immunizations
            """)
    void aTextWithoutAHeadingHasAClass(String text, String section) {
        assertThat(classifier.ofText(text).map(SectionKind::id)).contains(section);
    }

    @TestFactory
    Stream<DynamicTest> notesAreDividedIntoSectionsAndSentences() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/extract/structure.txt")) {
            String cases = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(cases.split("====\n")).map(one -> {
                String[] parts = one.split("----\n", -1);
                String expected = parts[parts.length - 1];
                String text = one.substring(0, one.length() - expected.length() - 5);
                return DynamicTest.dynamicTest(
                        text.lines().findFirst().orElse(""),
                        () -> assertThat(shown(text)).isEqualTo(expected));
            });
        }
    }

    private String shown(String text) {
        List<Section> found = sections.of(Note.of("note", text));
        List<Sentence> read = sentences.of(text, found);
        StringBuilder shown = new StringBuilder();
        for (Section section : found) {
            shown.append('[').append(section.kind().id()).append("] ");
            shown.append(section.heading().of(text)).append('\n');
            for (Sentence sentence : read) {
                if (sentence.section().equals(section)) {
                    shown.append(sentence.span().of(text).replace('\n', '/')).append('\n');
                }
            }
        }
        return shown.toString();
    }

    @Test
    void theCodeOfAGivenSectionIsTrustedOverItsTitle() {
        String text = "Intro.\nTitle\nGout.\nPlan\nRest. LABS: normal\nBetween.";
        Note note = new Note(
                "note",
                text,
                new Span(0, text.length()),
                NoteHead.NONE,
                List.of(
                        given(text, "Title", "Gout.\n", "11348-0"),
                        given(text, "Plan", "Rest. LABS: normal\n", "51848-0")),
                List.of(),
                List.of());
        List<String> found = new ArrayList<>();
        for (Section section : sections.of(note)) {
            found.add(section.kind().id() + " " + section.body().of(text).strip());
        }
        assertThat(found)
                .containsExactly("body Intro.", "pmh Gout.", "assessment-plan Rest.", "labs normal", "body Between.");
    }

    private static GivenSection given(String text, String heading, String body, String loinc) {
        int head = text.indexOf(heading);
        int start = text.indexOf(body);
        return new GivenSection(new Span(head, head + heading.length()), new Span(start, start + body.length()), loinc);
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "A: ", "A:\n", "PLAN: ", "x", "[ ] ", "1. ", "**", "D:1/", "\n\n", "HISTORY OF "})
    void anyShapeIsReadInTime(String part) {
        String text = part.repeat(1_000_000 / part.length());
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            List<Section> found = sections.of(Note.of("note", text));
            assertThat(found.get(found.size() - 1).body().end()).isEqualTo(text.length());
        });
    }
}
