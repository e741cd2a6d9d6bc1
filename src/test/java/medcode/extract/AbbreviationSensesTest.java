package medcode.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationSensesTest {
    private static final Lexicon LEXICON = Lexicon.bundled();
    private static final AbbreviationSenses SENSES = new AbbreviationSenses(LEXICON);

    private static String sense(String text, String abbreviation, String section) {
        List<Word> words = LEXICON.words(text);
        for (int at = 0; at < words.size(); at++) {
            if (text.startsWith(abbreviation, words.get(at).start())) {
                Section body = new Section(
                        new SectionKind(section, 1, Assertion.PRESENT), new Span(0, 0), new Span(0, text.length()));
                return SENSES.sense(abbreviation, body, words, at).orElse("");
            }
        }
        throw new AssertionError("not in the text: " + abbreviation);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/extract/abbreviations.tsv", delimiter = '\t', numLinesToSkip = 1)
    void whatStandsAroundItDecides(String text, String abbreviation, String sense) {
        assertThat(sense(text, abbreviation, "body")).isEqualTo(sense);
    }

    @ParameterizedTest
    @CsvSource({"RA, vitals, room air", "RA, pmh, rheumatoid arthritis", "RA, body, ''", "CP, ros, chest pain"})
    void theSectionDecidesWhereNothingElseDoes(String abbreviation, String section, String sense) {
        assertThat(sense("Noted " + abbreviation, abbreviation, section)).isEqualTo(sense);
    }

    @ParameterizedTest
    @CsvSource({
        "'congestive heart failure (CHF) and CHF', CHF, congestive heart failure",
        "'Left bundle branch block (LBBB).', LBBB, Left bundle branch block",
        "'inflammation of the knee (IK)', IK, inflammation of the knee",
        "'He went home (ABC)', ABC, ''",
        "'(CHF)', CHF, ''"
    })
    void aNoteDefinesItsOwn(String text, String form, String expansion) {
        assertThat(DefinedAbbreviations.in(text).of(form).orElse("")).isEqualTo(expansion);
    }
}
