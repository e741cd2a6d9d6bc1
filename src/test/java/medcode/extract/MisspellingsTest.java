package medcode.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MisspellingsTest {
    private static final List<String> MAIN_TERMS = List.of(
            "Hypertension",
            "Hypotension",
            "Pneumonia",
            "Diarrhea",
            "Bronchitis",
            "Arthritis",
            "Arthrosis",
            "Fracture",
            "Migraine",
            "Dermatitis",
            "Diabetes",
            "Headache",
            "Hemorrhage",
            "Neuropathy",
            "Tachycardia",
            "Dysphagia",
            "Dysphasia",
            "Cellulitis",
            "Palpitation",
            "Cough",
            "Perineal",
            "Hemothorax",
            "Infarction",
            "Prostate",
            "Ileum",
            "Ureterotomy",
            "Retention",
            "Insolation",
            "Alteration",
            "Complaint",
            "Deformation");

    private Extractor extractor;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        List<EntryTerm> terms = new ArrayList<>();
        for (int at = 0; at < MAIN_TERMS.size(); at++) {
            String code = String.format(Locale.ROOT, "A%02d", at);
            terms.add(new EntryTerm(code, EntryTerm.Origin.INDEX, List.of(MAIN_TERMS.get(at)), "", "", ""));
        }
        TermDictionaryWriter.write(folder, new EntryTerms(terms, List.of()));
        extractor = new Extractor(TermDictionary.open(folder));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/extract/misspellings.tsv", delimiter = '\t', numLinesToSkip = 1, emptyValue = "")
    void aSlipIsReadAsTheOnlyWordThatItCanMean(String sentence, String mentions) {
        String text = "HPI: " + sentence;
        String found = extractor.extract(Note.of("note", text)).mentions().stream()
                .filter(mention -> !mention.codes().isEmpty())
                .map(mention -> mention.span().of(text) + " = " + meant(mention))
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(mentions == null ? "" : mentions);
    }

    private static String meant(Mention mention) {
        int at = Integer.parseInt(mention.codes().get(0).compact().substring(1));
        return MAIN_TERMS.get(at).toLowerCase(Locale.ROOT);
    }
}
