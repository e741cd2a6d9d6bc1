package medcode.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** Sentences and every fact that they state: kind, value and unit, the words, and the mention that each describes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactsTest {
    private static final String TERMS = """
            M2556 Knee pain
            M2555 Hip pain
            R52 Pain
            R609 Edema
            N189 Chronic kidney disease
            L899 Pressure ulcer
            L89159 Decubitus ulcer
            L9890 Ulcer
            J45909 Asthma
            T148 Fracture
            S829 Fracture of tibia
            H269 Cataract
            H409 Glaucoma
            I10 Hypertension
            M109 Gout
            E119 Type 2 diabetes
            E109 Type 1 diabetes
            E118 Diabetes
            R509 Fever
            R059 Cough
            E669 Obesity
            T300 Burn
            G8190 Hemiplegia
            G8191 Hemiparesis
            I509 Heart failure
            C509 Breast cancer
            C50919 Breast carcinoma
            C61 Prostate cancer
            H547 Blindness
            H542 Visual impairment
            G40909 Epilepsy
            H919 Hearing loss
            H669 Otitis media
            N186 End stage renal disease
            R011 Murmur
            I442 Third degree heart block
            R634 Weight loss
            E780 High cholesterol
            O800 Pregnancy""";

    private Extractor extractor;

    @BeforeAll
    void terms(@TempDir Path folder) throws IOException {
        List<EntryTerm> terms = new ArrayList<>();
        for (String line : TERMS.lines().toList()) {
            String code = line.substring(0, line.indexOf(' '));
            String term = line.substring(code.length() + 1);
            terms.add(new EntryTerm(code, EntryTerm.Origin.TITLE, List.of(term), term, "", ""));
        }
        TermDictionaryWriter.write(folder, new EntryTerms(terms, List.of()));
        extractor = new Extractor(TermDictionary.open(folder));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/extract/fact_sentences.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            numLinesToSkip = 1)
    void aSentenceStatesItsFacts(String heading, String sentence, String facts) {
        assertThat(shown(heading + ": " + sentence)).isEqualTo(facts == null ? "" : facts);
    }

    private String shown(String text) {
        Extraction extraction = extractor.extract(Note.of("note", text));
        List<String> shown = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            if (mention.codes().isEmpty()) {
                shown.add(mention.kind().id() + " «" + mention.span().of(text) + "»");
            }
            for (Fact fact : mention.facts()) {
                shown.add(shown(text, fact) + " of " + mention.span().of(text));
            }
        }
        for (Fact fact : extraction.facts()) {
            shown.add(shown(text, fact));
        }
        return String.join(" ; ", shown);
    }

    private static String shown(String text, Fact fact) {
        String unit = fact.unit().isEmpty() ? "" : " " + fact.unit();
        return fact.kind().id() + "=" + fact.value() + unit + " «" + fact.span().of(text) + "»";
    }
}
