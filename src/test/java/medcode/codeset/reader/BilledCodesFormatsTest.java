package medcode.codeset.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import medcode.SharedData;
import medcode.codeset.CodeRow;
import medcode.codeset.Validity;
import medcode.input.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HCPCS Level II, CPT and places of service. */
class BilledCodesFormatsTest {

    @TempDir
    Path folder;

    @Test
    void hcpcsInColumnsAndAsCsvAreTheSame() throws IOException {
        Gathered csv = read("HCPC2025_OCT_ANWEB.csv", PublishedBilledCodes.HCPCS_CSV);
        Gathered text = read("HCPC2025_OCT_ANWEB.txt", PublishedBilledCodes.HCPCS_TEXT);

        assertThat(csv.editions).containsExactly("hcpcs 2025-10").isEqualTo(text.editions);
        assertThat(csv.rows).isEqualTo(text.rows);
        assertThat(csv.rows)
                .extracting(row -> row.code().toString(), CodeRow::billable, CodeRow::shortTitle, CodeRow::title)
                .containsExactly(
                        tuple("ZA", false, "Invented side", "Invented side of the body"),
                        tuple("Q0001", true, "Inv supply large", "Invented supply, large, for use at home"),
                        tuple("Q0002", true, "Inv supply gone", "Invented supply no longer made"));
        assertThat(csv.rows)
                .extracting(CodeRow::validity)
                .containsExactly(
                        new Validity(LocalDate.of(1984, 1, 1), LocalDate.MAX),
                        new Validity(LocalDate.of(2024, 1, 1), LocalDate.MAX),
                        new Validity(LocalDate.of(1986, 1, 1), LocalDate.of(2022, 12, 31)));
        assertThat(csv.rows.get(0).code().isModifier()).isTrue();
        assertThat(csv.rows.get(1).code().isModifier()).isFalse();
    }

    @Test
    void hcpcsAsAWorkbookWithDates() throws IOException {
        String rows = "<row>" + texts("HCPC", "RECID", "LONG DESCRIPTION", "ADD DT", "TERM DT") + "</row><row>"
                + texts("Q0001") + "<c><v>3</v></c>" + texts("Invented") + "<c s='1'><v>45017</v></c>"
                + "<c><v>20251231</v></c></row>";
        Files.write(folder.resolve("april-2025-hcpcs.xlsx"), Xlsx.of(rows).bytes());
        Gathered all = read(folder.resolve("april-2025-hcpcs.xlsx"));

        assertThat(all.editions).containsExactly("hcpcs 2025-04");
        assertThat(all.rows)
                .extracting(row -> row.code().toString(), CodeRow::title, CodeRow::validity)
                .containsExactly(
                        tuple("Q0001", "Invented", new Validity(LocalDate.of(2023, 4, 1), LocalDate.of(2025, 12, 31))));
    }

    private static String texts(String... texts) {
        StringBuilder cells = new StringBuilder();
        for (String text : texts) {
            cells.append("<c t='inlineStr'><is><t>").append(text).append("</t></is></c>");
        }
        return cells.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "HCPC2025_OCT_ANWEB.csv,2025-10",
        "hcpcs-2026-jan.zip!codes.txt,2026-01",
        "april-2026-alpha-numeric-hcpcs-file.zip!x/HCPC.txt,2026-04",
        "HCPC2020_ANWEB_w_disclaimer.txt,2020",
        "2025/codes.txt,''",
        "marijuana-2025.csv,2025",
        "codes.txt,''"
    })
    void theQuarterIsInTheName(String name, String edition) {
        assertThat(Edition.quarterInName(name)).isEqualTo(edition);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q0009,0020,4,more,,,,,,                        | HCPC.csv:6: not a record of the HCPCS",
                "Q0009,0010,3,x,x,,2024-13-01,,,                | HCPC.csv:6: not a record of the HCPCS",
                "QQ009,0010,3,x,x,,20240101,,,                  | HCPC.csv:6: not a record of the HCPCS",
                "Q0009,0010,5,x,x,,20240101,,,                  | HCPC.csv:6: not a record of the HCPCS"
            })
    void wrongHcpcsRecords(String row, String reason) {
        assertThatThrownBy(() -> read("HCPC.csv", PublishedBilledCodes.HCPCS_CSV + row + "\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(reason);
    }

    @Test
    void placesOfService() throws IOException {
        Gathered json = read("places.json", PublishedBilledCodes.PLACES_JSON);
        Gathered csv = read("places.csv", PublishedBilledCodes.PLACES_CSV);

        assertThat(json.editions).containsExactly("pos ").isEqualTo(csv.editions);
        assertThat(json.rows)
                .extracting(row -> row.code().toString(), CodeRow::shortTitle, CodeRow::title)
                .containsExactly(
                        tuple("11", "Office", "Office: Where somebody is seen by day."), tuple("12", "Home", "Home"));
        assertThat(csv.rows)
                .extracting(row -> row.code().toString(), CodeRow::title)
                .containsExactly(
                        tuple("01", "Pharmacy: Where drugs are sold, or given out"),
                        tuple("11", "Office: Where somebody is seen by day."),
                        tuple("99", "Other Place"));
    }

    @Test
    void cptLongDescriptors() throws IOException {
        Gathered all = read("LONGULT.txt", PublishedBilledCodes.CPT_LONG);

        assertThat(all.editions).containsExactly("cpt 2026");
        assertThat(all.rows)
                .extracting(row -> row.code().toString(), CodeRow::title, CodeRow::shortTitle)
                .containsExactly(
                        tuple("00001", "Invented sleep for an invented operation", ""),
                        tuple("10002", "Invented visit", ""),
                        tuple("0003F", "Invented measure", ""));
    }

    @Test
    void cptLongDescriptorsInFixedColumns() throws IOException {
        assertThat(read("LONGULT.txt", PublishedBilledCodes.CPT_LONG_FIXED).rows)
                .extracting(CodeRow::title)
                .containsExactly("Invented sleep for an invented operation", "Invented visit");
    }

    @Test
    void cptShortDescriptorsAndModifiers() throws IOException {
        assertThat(read("SHORTU.txt", PublishedBilledCodes.CPT_SHORT).rows)
                .extracting(CodeRow::title, CodeRow::shortTitle)
                .contains(tuple("", "INVENTED VISIT"));
        assertThat(read("MODUL.txt", PublishedBilledCodes.CPT_MODIFIERS).rows)
                .extracting(row -> row.code().toString(), CodeRow::billable, CodeRow::title)
                .containsExactly(
                        tuple("25", false, "Invented second thing on the same day: it is something else"),
                        tuple("1P", false, "Invented reason"));
    }

    @Test
    void cptConsolidatedList() throws IOException {
        Gathered all = read("Consolidated_Code_List.txt", PublishedBilledCodes.CPT_LIST);

        assertThat(all.editions).containsExactly("cpt 2026");
        assertThat(all.rows)
                .extracting(row -> row.code().toString(), CodeRow::title, CodeRow::shortTitle)
                .containsExactly(
                        tuple("00001", "Invented sleep for an invented operation", "INVENTED SLEEP"),
                        tuple("10002", "Invented visit", "VISIT"));
    }

    @Test
    void aBlankLineAmongTheRowsHidesNone() throws IOException {
        String file = PublishedBilledCodes.CPT_LONG + "\n10004\tInvented last one\n";

        assertThat(read("LONGULT.txt", file).rows).hasSize(4);
        String modifiers = "CPT of the American Medical Association\n\n25 Invented\n  goes on\n\n\n59 Another\n";
        assertThat(read("MODUL.txt", modifiers).rows)
                .extracting(row -> row.code() + " " + row.title())
                .containsExactly("25 Invented goes on", "59 Another");
    }

    @Test
    void aParagraphOfIndentedLinesHoldsNoModifiers() {
        String file = "CPT of the American Medical Association\n\n  a licence\n  and its terms\n";

        assertThatThrownBy(() -> read("MODUL.txt", file)).isInstanceOf(BadInput.class);
    }

    @Test
    void theMediumAndTheShortWordingsAreApart() throws IOException {
        String file = "CPT of the American Medical Association\n\n00001 INVENTED SLEEP\n";

        assertThat(read("SHORTU.txt", file).parts).containsExactly("short");
        assertThat(read("MEDU.txt", file).parts).containsExactly("medium");
    }

    @Test
    void theYearOfTheCopyrightIsNotTheEdition() throws IOException {
        String file = "Copyright 2025 American Medical Association.\n\n25 Invented\n";

        assertThat(read("MODUL.txt", file).editions).containsExactly("cpt ");
        assertThat(read("cpt2026-MODUL.txt", file).editions).containsExactly("cpt 2026");
        assertThat(read("MODUL.txt", "CPT® 2027, © 2026 American Medical Association\n\n25 Invented\n").editions)
                .containsExactly("cpt 2027");
    }

    @Test
    void theOfficialHcpcsFile() throws IOException {
        Gathered all = read(SharedData.official("hcpcs/hcpcs-2025-oct.zip"));

        List<CodeRow> csv = all.rows.subList(0, all.rows.size() / 2);
        assertThat(all.editions).containsExactly("hcpcs 2025-10", "hcpcs 2025-10");
        assertThat(csv.stream().filter(row -> !row.code().isModifier())).hasSize(8_463);
        assertThat(csv.stream().filter(row -> row.code().isModifier())).hasSize(383);
        List<CodeRow> workbook = new ArrayList<>(all.rows.subList(all.rows.size() / 2, all.rows.size()));
        assertThat(workbook).isEqualTo(csv);
    }

    @Test
    void theOfficialPlacesOfService() throws IOException {
        Gathered all = read(SharedData.official("hcpcs/CodeSystem-CMSPlaceofServiceCodes.json"));

        assertThat(all.rows).hasSize(52).extracting(CodeRow::shortTitle).contains("Office", "Urgent Care Facility");
    }

    private Gathered read(String name, String content) throws IOException {
        return read(Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8));
    }

    private static Gathered read(Path file) throws IOException {
        Gathered all = new Gathered();
        CodeTableReaders.read(List.of(file), all, all);
        return all;
    }
}
