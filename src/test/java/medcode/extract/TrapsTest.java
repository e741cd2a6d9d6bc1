package medcode.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import medcode.index.EntryTerm;
import medcode.index.EntryTerms;
import medcode.index.TermDictionary;
import medcode.index.TermDictionaryWriter;
import medcode.note.Note;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Wordings that look like a condition and are none, or are one in another sense. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrapsTest {
    private Extractor extractor;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        List<EntryTerm> terms = new ArrayList<>();
        for (String term : List.of(
                "J18.9 Pneumonia",
                "I50.9 Heart failure",
                "I50.30 Diastolic heart failure",
                "J45.909 Asthma",
                "E11.9 Diabetes",
                "E11.9 Type 2 diabetes",
                "E10.9 Type 1 diabetes",
                "J11.1 Influenza",
                "J11.1 Flu",
                "I82.40 Deep vein thrombosis",
                "T14.8 Fracture",
                "R05.9 Cough",
                "R50.9 Fever",
                "M25.56 Pain in knee",
                "M25.562 Pain in left knee",
                "R52 Pain",
                "F32.A Depression",
                "J00 Cold",
                "R22.9 Mass",
                "G35 Multiple sclerosis",
                "I63.9 Stroke",
                "O80 Labor and delivery",
                "N89.8 Vaginal discharge",
                "M67.40 Ganglion",
                "A75.0 Hospital fever",
                "D72.0 May syndrome",
                "E16.2 Hypoglycemia",
                "I27.21 Pulmonary arterial hypertension",
                "B99.9 Infectious disease",
                "F45.21 Hypochondria")) {
            int blank = term.indexOf(' ');
            String code = term.substring(0, blank).replace(".", "");
            List<String> trail = List.of(term.substring(blank + 1));
            terms.add(new EntryTerm(code, EntryTerm.Origin.INDEX, trail, trail.get(0), "", ""));
        }
        TermDictionaryWriter.write(folder, new EntryTerms(terms, List.of()));
        extractor = new Extractor(TermDictionary.open(folder));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/extract/traps.tsv", delimiter = '\t', numLinesToSkip = 1, emptyValue = "")
    void onlyWhatIsMeantIsAMention(int trap, String text, String mentions) {
        String found = extractor.extract(Note.of("note", text)).mentions().stream()
                .map(mention -> mention.span().of(text) + " " + mention.kind().id() + " "
                        + mention.assertion().id())
                .collect(Collectors.joining("; "));
        assertThat(found).as("trap %d", trap).isEqualTo(mentions == null ? "" : mentions);
    }
}
