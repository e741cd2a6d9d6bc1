package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import medcode.codeset.CodePair;
import medcode.codeset.PairTerms;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;
import medcode.codeset.Validity;
import medcode.input.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairTableTest {
    private static final long SEED = 20_240_701;
    private static final String HEADING = "Column 1\tColumn 2\t*=in existence prior to 1996\tEffective Date\t"
            + "Deletion Date *=no data\tModifier\tPTP Edit Rationale\n";
    private static final List<String> FILES = List.of(
            "90001\t90002\t*\t19960101\t*\t0\tSequential procedure\n90001\t9003T\t\t20200101\t20221231\t1\tOther\n",
            "90002\t90003\t\t20200101\t*\t1\tOther\n90003\t90001\t\t20240401\t20240401\t9\tOther\n",
            "J9001\t90001\t\t20240701\t*\t1\tSequential procedure\n");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"123", "132", "213", "231", "312", "321"})
    void filesOfOneTableMergeInAnyOrder(String order) throws IOException {
        Store together = Store.at(temp.resolve("together"));
        together.load(request(publish(1), publish(2), publish(3)), LoadProgress.SILENT);
        Store apart = Store.at(temp.resolve("apart"));
        for (int i = 0; i < order.length(); i++) {
            apart.load(request(publish(order.charAt(i) - '0')), LoadProgress.SILENT);
        }

        assertThat(Files.readAllBytes(table("apart"))).isEqualTo(Files.readAllBytes(table("together")));
        assertThat(apart.tables()).isEqualTo(together.tables()).hasSize(1);
        assertThat(apart.descriptions().get(3).counts()).isEqualTo(new ReleaseManifest.Counts(5, 0, 0, 0, 5));
        assertThat(apart.damages(apart.tables().get(0), true)).isEmpty();
    }

    private Path table(String home) {
        return temp.resolve(home)
                .resolve("releases/ncci-ptp-practitioner-2024q3")
                .resolve(PairTable.FILE);
    }

    @Test
    void aFileTakesThePlaceOfTheOneThatHadItsNumber() throws IOException {
        Store store = Store.at(temp.resolve("home"));
        store.load(request(publish(1), publish(2)), LoadProgress.SILENT);
        Files.writeString(publish(1), HEADING + "90001\t90005\t\t20240701\t*\t1\tOther\n");
        store.load(request(temp.resolve("ccipra-v302r0-f1.txt")), LoadProgress.SILENT);

        OpenPairs pairs = store.openPairs(store.tables().get(0));
        assertThat(pairs.history("90001", "90002")).isEmpty();
        assertThat(pairs.history("90001", "90005")).hasSize(1);
        assertThat(pairs.history("90002", "90003")).hasSize(1);
    }

    @Test
    void whoseEditsTheyAreIsAskedWhereNothingSays() throws IOException {
        Path file = Files.copy(publish(1), temp.resolve("unnamed.txt"));
        Store store = Store.at(temp.resolve("home"));

        assertThatThrownBy(() ->
                        store.load(new LoadRequest(List.of(file), null, "2024q3", null, "test"), LoadProgress.SILENT))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--code-set ncci-ptp-practitioner or ncci-ptp-hospital");
        store.load(
                new LoadRequest(List.of(file), ReferenceTable.NCCI_PTP_HOSPITAL, "2024q3", null, "test"),
                LoadProgress.SILENT);

        assertThat(store.tables()).extracting(Release::id).containsExactly("ncci-ptp-hospital-2024q3");
    }

    @Test
    void aPairIsFoundByItsColumnsAndByEitherOrder() throws IOException {
        OpenPairs pairs = opened();
        LocalDate date = LocalDate.of(2024, 8, 1);

        CodePair pair = pairs.pair("90001", "90002", date).orElseThrow();
        assertThat(pair.terms())
                .isEqualTo(new PairTerms(
                        true,
                        new Validity(LocalDate.of(1996, 1, 1), LocalDate.MAX),
                        PairTerms.Modifier.NOT_ALLOWED,
                        "Sequential procedure"));
        assertThat(pairs.pair("90002", "90001", date)).isEmpty();
        assertThat(pairs.between("90002", "90001", date)).contains(pair);
        assertThat(pairs.pair("90001", "90009", date)).isEmpty();
        assertThat(pairs.pair("no code", "90001", date)).isEmpty();
        assertThat(pairs.withColumn1("90001", date)).containsExactly(pair);
        assertThat(pairs.withColumn2("90001", date))
                .extracting(CodePair::column1)
                .containsExactly("J9001");
    }

    private OpenPairs opened() throws IOException {
        Store store = Store.at(temp.resolve("home"));
        store.load(request(publish(1), publish(2), publish(3)), LoadProgress.SILENT);
        return store.openPairs(store.tables().get(0));
    }

    @Test
    void anEditTakenBackOnItsFirstDayIsNeverInForce() throws IOException {
        OpenPairs pairs = opened();

        assertThat(pairs.history("90001", "90003")).hasSize(1);
        for (int day = -1; day <= 1; day++) {
            assertThat(pairs.between("90001", "90003", LocalDate.of(2024, 4, 1).plusDays(day)))
                    .isEmpty();
        }
    }

    /** Random edits of few codes, so that many codes meet more than once, against the rows one by one. */
    @Test
    void noEditIsInForceBeforeItBeginsOrPastItsDeletion() throws IOException {
        Random random = new Random(SEED);
        List<CodePair> edits = new ArrayList<>();
        PairRows rows = new PairRows();
        for (int i = 0; i < 3_000; i++) {
            LocalDate from = random.nextInt(5) == 0 ? LocalDate.MIN : day(random);
            LocalDate to = random.nextInt(3) == 0
                    ? LocalDate.MAX
                    : (from.equals(LocalDate.MIN) ? day(random) : from.plusDays(random.nextInt(900)));
            PairTerms terms = new PairTerms(
                    random.nextBoolean(),
                    new Validity(from, to),
                    PairTerms.Modifier.values()[random.nextInt(3)],
                    "rationale " + random.nextInt(9));
            CodePair edit = new CodePair(code(random), code(random), terms);
            edits.add(edit);
            rows.add(edit.column1(), edit.column2(), terms);
        }
        PairTableWriter.write(List.of(rows), temp);
        OpenPairs pairs = new OpenPairs(null, PairTable.open(temp));
        for (CodePair edit : edits) {
            for (LocalDate date : around(edit.terms().validity())) {
                List<CodePair> inForce = edits.stream()
                        .filter(each -> each.column1().equals(edit.column1()))
                        .filter(each -> each.column2().equals(edit.column2()))
                        .filter(each -> each.inForce(date))
                        .toList();
                CodePair found =
                        pairs.pair(edit.column1(), edit.column2(), date).orElse(null);
                assertThat(found == null ? inForce.isEmpty() : inForce.contains(found))
                        .isTrue();
                assertThat(pairs.withColumn1(edit.column1(), date)).containsAll(inForce);
            }
        }
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1996, 1, 1).plusDays(random.nextInt(10_000));
    }

    private static String code(Random random) {
        return String.format(Locale.ROOT, "9%03d%s", random.nextInt(20), random.nextBoolean() ? "0" : "T");
    }

    /** The first and the last day, and the days beside them. */
    private static List<LocalDate> around(Validity validity) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate end : List.of(validity.from(), validity.to())) {
            if (!end.equals(LocalDate.MIN) && !end.equals(LocalDate.MAX)) {
                days.addAll(List.of(end.minusDays(1), end, end.plusDays(1)));
            }
        }
        return days;
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000", "0001A", "99999", "A0000", "J9001", "ZZZZZ"})
    void codesAsNumbers(String code) {
        assertThat(PairCode.text(PairCode.number(code))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "123456", "1234a", "123-4"})
    void whatIsNoCodeHasNoNumber(String text) {
        assertThat(PairCode.number(text)).isEqualTo(-1);
    }

    /** One of the files of a table as CMS publishes it. */
    private Path publish(int number) throws IOException {
        return Files.writeString(
                temp.resolve("ccipra-v302r0-f" + number + ".txt"),
                HEADING + FILES.get(number - 1),
                StandardCharsets.UTF_8);
    }

    private static LoadRequest request(Path... files) {
        return LoadRequest.of(List.of(files), "test");
    }
}
