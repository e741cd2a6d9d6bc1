package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import medcode.input.BadInput;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermDictionaryTest {
    private static final List<EntryTerm> TERMS = List.of(
            title("N390", "Urinary tract infection, site not specified"),
            title("M25562", "Pain in left knee"),
            path("M2556", "Pain", "joint", "knee"),
            path("R109", "Pain(s)", "abdominal"),
            path("E1122", "Diabetes, diabetic (mellitus) (sugar)", "type 2", "with", "chronic kidney disease"),
            path("I10", "Hypertension, hypertensive (accelerated) (benign)"),
            path("M1A9", "Gout, chronic", "idiopathic"),
            new EntryTerm(
                    "C787",
                    EntryTerm.Origin.NEOPLASM_TABLE,
                    List.of("Neoplasm", "liver", "secondary malignant neoplasm"),
                    "",
                    "",
                    ""),
            new EntryTerm("T391", EntryTerm.Origin.DRUG_TABLE, List.of("Acetaminophen"), "Acetaminophen", "", ""));

    private static final EntryTerms ALL =
            new EntryTerms(TERMS, List.of(new Rewrite("Chloroma", "secondary malignant neoplasm")));

    @TempDir
    private Path folder;

    private static EntryTerm title(String code, String title) {
        return new EntryTerm(code, EntryTerm.Origin.TITLE, List.of(title), title, "", "");
    }

    private static EntryTerm path(String code, String... trail) {
        return new EntryTerm(code, EntryTerm.Origin.INDEX, List.of(trail), "", "", "");
    }

    @ParameterizedTest
    @CsvSource({
        "urinary tract infection, N390, 3",
        "pains of the left knee, M25562, 5",
        "knee joint pain, M2556, 3",
        "abdominal pain today, R109, 2",
        "type II diabetes with chronic kidney disease, E1122, 7",
        "chronic kidney disease with diabetes, '', 0",
        "accelerated hypertension, I10, 2",
        "hypertensive, I10, 1",
        "chronic idiopathic gout, '', 0",
        "idiopathic chronic gout, M1A9, 3",
        "chronic pain, '', 0",
        "acetaminophen, '', 0"
    })
    void theLongestTermIsFound(String text, String code, int words) throws IOException {
        TermDictionaryWriter.write(folder, ALL);
        TermDictionary dictionary = TermDictionary.open(folder);
        int[] ids = ids(dictionary, text);
        TermDictionary.Match match = dictionary.longest(ids, 0, ids.length);
        assertThat(match == null ? List.of() : dictionary.codes(dictionary.term(match)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(match == null ? 0 : match.end()).isEqualTo(words);
    }

    private static int[] ids(TermDictionary dictionary, String text) {
        Lexicon lexicon = Lexicon.bundled();
        List<Integer> ids = new ArrayList<>();
        for (Word word : lexicon.words(text)) {
            ids.add(
                    lexicon.isTermFiller(word.stem())
                            ? TermDictionary.FILLER
                            : dictionary.word(lexicon.stems().family(word.stem())));
        }
        return ids.stream().mapToInt(Integer::intValue).toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "pain, knee joint, M2556",
        "pain, knee, M2556",
        "pain, abdominal, R109",
        "pain, liver, ''",
        "chloroma, liver, C787",
        "metastasis, liver, C787",
        "gout, idiopathic chronic, M1A9"
    })
    void wordsAboutAMainTermInAnyOrder(String mainTerm, String others, String code) throws IOException {
        TermDictionary dictionary = TermDictionary.open(TermDictionaryWriter.compile(ALL), "memory");
        int noun = ids(dictionary, mainTerm)[0];
        assertThat(dictionary.isMainTerm(noun)).isTrue();
        long own = TermDictionary.key(noun);
        long neoplasm = dictionary.neoplasm(noun);
        for (int other : ids(dictionary, others)) {
            own += TermDictionary.key(other);
            neoplasm += TermDictionary.key(other);
        }
        int term = Math.max(dictionary.withWords(own), dictionary.withWords(neoplasm));
        assertThat(term < 0 ? List.of() : dictionary.codes(term)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void onlyWordsOfTheSameTermMayBeHeldTogether() throws IOException {
        TermDictionary dictionary = TermDictionary.open(TermDictionaryWriter.compile(ALL), "memory");
        long pain = TermDictionary.key(dictionary.word("pain"));
        assertThat(dictionary.mayHold(pain, TermDictionary.key(dictionary.word("knee"))))
                .isTrue();
        assertThat(dictionary.mayHold(pain, TermDictionary.key(dictionary.word("gout"))))
                .isFalse();
        assertThat(dictionary.isMainTerm(dictionary.word("knee"))).isFalse();
        assertThat(dictionary.isMainTerm(TermDictionary.UNKNOWN)).isFalse();
    }

    @Test
    void noTermGoesAcrossABreak() throws IOException {
        TermDictionary dictionary = TermDictionary.open(TermDictionaryWriter.compile(ALL), "memory");
        int[] ids = {dictionary.word("abdominal"), TermDictionary.BREAK, dictionary.word("pain")};
        assertThat(dictionary.longest(ids, 0, 3)).isNull();
    }

    @Test
    void theSameTermsGiveTheSameBytes() {
        assertThat(TermDictionaryWriter.compile(ALL)).isEqualTo(TermDictionaryWriter.compile(ALL));
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        ByteBuffer whole = TermDictionaryWriter.compile(ALL);
        byte[] bytes = new byte[whole.remaining()];
        whole.get(bytes);
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            byte[] damaged = bytes.clone();
            damaged[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            assertThatThrownBy(() -> TermDictionary.open(ByteBuffer.wrap(damaged), "terms"))
                    .isInstanceOf(BadInput.class);
        }
        for (int length = 0; length < bytes.length; length += 9973) {
            Files.write(folder.resolve(TermDictionary.FILE), Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> TermDictionary.open(folder)).isInstanceOf(BadInput.class);
        }
    }
}
