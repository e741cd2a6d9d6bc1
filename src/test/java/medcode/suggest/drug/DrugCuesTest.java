package medcode.suggest.drug;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
import medcode.lexicon.Lexicon;
import medcode.note.Note;
import medcode.note.Span;
import medcode.suggest.Starter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugCuesTest {
    private final DrugCues cues = new DrugCues(Lexicon.bundled());
    private final Substances substances = new Substances(Lexicon.bundled());

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Overdose of digoxin, POISONING",
                "Took her husband's pills, POISONING",
                "Took her husband\u2019s pills, POISONING",
                "Swallowed them on purpose, SELF_HARM",
                "Could not pay for her levothyroxine, UNDERDOSING",
                "Nausea from digoxin, LINK",
                "Rash after amoxicillin, LINK_IF_CORRECT",
                "Taken exactly as prescribed, CORRECT",
                "Drowsy after diazepam with alcohol, INTERACTION"
            })
    void aSentenceSaysHowADrugWasTaken(String sentence, DrugCues.Use use) {
        assertThat(cues.in(sentence, new Span(0, sentence.length())).has(use)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Unintentional fall, SELF_HARM", "Overdosed lawn, UNDERDOSING", "Aftercare of the hip, LINK_IF_CORRECT"
    })
    void aCueIsWholeWords(String sentence, DrugCues.Use use) {
        assertThat(cues.in(sentence, new Span(0, sentence.length())).has(use)).isFalse();
    }

    @Test
    void drugsAreKnownByTheNamesOfTheTable() throws IOException {
        String text = "Hypokalemia due to diuretics and a rash from sulfa drugs, not from amoxicillin.";
        Extraction extraction = new Extractor(Starter.release().terms()).extract(Note.of("drugs", text));
        assertThat(substances.in(extraction, new Span(0, text.length())))
                .extracting(Substances.Substance::name)
                .containsExactly("diuretic", "sulfonamide", "amoxicillin");
    }
}
