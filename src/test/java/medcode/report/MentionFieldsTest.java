package medcode.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.note.Note;
import medcode.note.NoteHead;
import medcode.note.Origin;
import medcode.note.Span;
import org.junit.jupiter.api.Test;

class MentionFieldsTest {
    private static final Release RELEASE =
            new Release("icd10cm-2026", CodeSet.ICD10CM, "2026", Release.EVER, Release.FOREVER, false);

    private static final List<Fact> FACTS = List.of(
            new Fact(Fact.Kind.LATERALITY, "left", "", new Span(5, 9)),
            new Fact(Fact.Kind.ACUITY, "acute", "", new Span(10, 15)));

    private static Extraction extraction(Origin... origins) {
        Note note = new Note(
                "n", "Knee left\nacute", new Span(0, 15), NoteHead.NONE, List.of(), List.of(), List.of(origins));
        return new Extraction(note, List.of(), List.of(), List.of(), FACTS);
    }

    private static String[] records(Extraction extraction) throws IOException {
        RecordBuffer records = new RecordBuffer();
        MentionFields.write(records, extraction, new ReleasesRead(List.of(RELEASE)));
        records.keep();
        return records.toString().split("\n");
    }

    @Test
    void theSourceSaysWhatIsKnownOfThePlaceInTheFile() throws IOException {
        assertThat(records(extraction(new Origin(0, 0, 7, 20), new Origin(10, 2, 3, 0))))
                .containsExactly(
                        "{\"type\":\"fact\",\"note\":\"n\",\"start\":5,\"end\":9,\"line\":1,\"column\":6,"
                                + "\"source\":{\"line\":7,\"column\":25},\"text\":\"left\","
                                + "\"kind\":\"laterality\",\"value\":\"left\",\"unit\":null,\"selectsCode\":true}",
                        "{\"type\":\"fact\",\"note\":\"n\",\"start\":10,\"end\":15,\"line\":2,\"column\":1,"
                                + "\"source\":{\"page\":2,\"line\":3},\"text\":\"acute\","
                                + "\"kind\":\"acuity\",\"value\":\"acute\",\"unit\":null,\"selectsCode\":true}");
        assertThat(records(extraction())).hasSize(2).noneMatch(record -> record.contains("source"));
    }

    @Test
    void peopleAreShownThePlaceInTheFile() {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        ExtractionText.write(
                out, extraction(new Origin(0, 0, 7, 20), new Origin(10, 2, 3, 0)), new TerminalText(false));
        ExtractionText.write(out, extraction(), new TerminalText(false));
        out.flush();
        assertThat(text.toString())
                .contains(
                        "    7:25    laterality left\n", "    p2:3    acuity acute\n", "    1:6     laterality left\n");
    }
}
