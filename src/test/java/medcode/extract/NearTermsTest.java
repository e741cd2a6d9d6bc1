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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTermsTest {
    @TempDir
    private Path folder;

    private Extractor extractor;

    @BeforeEach
    void open() throws IOException {
        List<EntryTerm> terms = new ArrayList<>();
        index(terms, "S529", "Fracture, traumatic", "radius");
        index(terms, "R52", "Pain");
        index(terms, "R079", "Pain", "chest");
        index(terms, "M25569", "Pain", "joint", "knee");
        index(terms, "E109", "Diabetes, diabetic", "type 1");
        index(terms, "E119", "Diabetes, diabetic", "type 2");
        index(terms, "R05", "Cough");
        index(terms, "N289", "Disease, diseased", "kidney");
        neoplasm(terms, "C780", "lung");
        neoplasm(terms, "C787", "liver");
        TermDictionaryWriter.write(folder, new EntryTerms(terms, List.of()));
        extractor = new Extractor(TermDictionary.open(folder));
    }

    private static void index(List<EntryTerm> terms, String code, String... trail) {
        terms.add(new EntryTerm(code, EntryTerm.Origin.INDEX, List.of(trail), "", "", ""));
    }

    private static void neoplasm(List<EntryTerm> terms, String code, String site) {
        List<String> trail = List.of("Neoplasm", site, "secondary malignant neoplasm");
        terms.add(new EntryTerm(code, EntryTerm.Origin.NEOPLASM_TABLE, trail, "", "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "fracture of the left distal radius, S52.9 fracture of the left distal radius",
        "left distal radius fracture, S52.9 radius fracture",
        "lung and liver metastases, C78.0 lung and liver metastases; C78.7 liver metastases",
        "metastases to the lung and the liver, C78.0 metastases to the lung; C78.7 metastases to the lung and the liver",
        "type 1 or type 2 diabetes, E10.9 type 1 or type 2 diabetes; E11.9 type 2 diabetes",
        "renal disease, N28.9 renal disease",
        "cough and chest pain, R05 cough; R07.9 chest pain",
        "chest clear after cough with pain, R05 cough; R52 pain"
    })
    void wordsAboutAMainTerm(String text, String mentions) {
        String found = extractor.extract(Note.of("note", "HPI: He has " + text)).mentions().stream()
                .map(mention -> mention.codes().get(0) + " " + mention.span().of("HPI: He has " + text))
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(mentions);
    }
}
