package medcode.codeset.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import medcode.SharedData;
import medcode.input.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {
    private static final SourceLimits SMALL = new SourceLimits(1 << 22, 1 << 23, 100, 1 << 20, 100, 4);
    private static final long SEED = 20_261_001;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<c t='s'><v>0</v></c>                               | plain",
                "<c t='s'><v>1</v></c>                               | \"two runs, \"\"quoted\"\"\"",
                "<c t='s'><v>2</v></c>                               | over two lines",
                "<c t='inlineStr'><is><t>in place</t></is></c>       | in place",
                "<c t='str'><f>A1&amp;B1</f><v>of a formula</v></c>  | of a formula",
                "<c><f>SUM(A1:A9)</f><v>12</v></c>                   | 12",
                "<c><v>20250101</v></c>                              | 20250101",
                "<c><v>7.0</v></c>                                   | 7",
                "<c><v>0.10000000000000001</v></c>                   | 0.1",
                "<c><v>1.5E3</v></c>                                 | 1500",
                "<c><v>-0.5</v></c>                                  | -0.5",
                "<c><v>1e999999999</v></c>                           | 1e999999999",
                "<c s='1'><v>45017</v></c>                           | 2023-04-01",
                "<c s='3'><v>45017.0</v></c>                         | 2023-04-01",
                "<c s='3'><v>45017.5</v></c>                         | 2023-04-01T12:00",
                "<c s='4'><v>2.5</v></c>                             | 2.5",
                "<c s='2'><v>123</v></c>                             | 00123",
                "<c s='99'><v>3</v></c>                              | 3",
                "<c t='b'><v>1</v></c>                               | TRUE",
                "<c t='b'><v>0</v></c>                               | FALSE",
                "<c t='d'><v>2023-04-01T00:00:00</v></c>             | 2023-04-01",
                "<c t='e'><v>#N/A</v></c>                            | #N/A"
            })
    void aCellIsTheTextThatASpreadsheetWouldSave(String cell, String text) throws IOException {
        assertThat(sheets(Xlsx.of("<row>" + cell + "</row>").bytes())).containsEntry("Codes", text + "\r\n");
    }

    @Test
    void cellsAndRowsThatAreLeftOutKeepTheirPlaces() throws IOException {
        byte[] book = Xlsx.of("<row r='2'><c r='B2'><v>1</v></c><c r='C2' s='1'/><c r='E2'><v>2</v></c></row>"
                        + "<row r='3'/><row><c><v>3</v></c><c><v>4</v></c><c r='AA4'><v>5</v></c></row>")
                .bytes();

        assertThat(sheets(book))
                .containsExactly(Map.entry("Codes", "\r\n,1,,,2\r\n\r\n3,4" + ",".repeat(25) + "5\r\n"));
    }

    @Test
    void datesMayCountFrom1904() throws IOException {
        Xlsx book = Xlsx.of("<row><c s='1'><v>43555</v></c></row>");
        String workbook = "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/>"
                + "<sheets><sheet name=\"a/b\" r:id=\"r1\"/></sheets></workbook>";

        assertThat(sheets(book.with("xl/workbook.xml", workbook).bytes()))
                .containsExactly(Map.entry("a?b", "2023-04-01\r\n"));
    }

    @Test
    void stylesAndTextsMayBeMissing() throws IOException {
        byte[] book = Xlsx.of("<row><c s='1'><v>45017</v></c></row>")
                .without("xl/styles.xml")
                .without("xl/sharedStrings.xml")
                .bytes();

        assertThat(sheets(book)).containsExactly(Map.entry("Codes", "45017\r\n"));
    }

    @Test
    void otherOfficeDocumentsAreNoWorkbook() throws IOException {
        byte[] text = Xlsx.of("").with("xl/workbook.xml", "<document/>").bytes();

        assertThatThrownBy(() ->
                        CodeTableReaders.read(java.util.List.of(file(text)), new Gathered(), new Gathered(), SMALL))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no code table");
    }

    @Test
    void aWorkbookWithAPassword() throws IOException {
        byte[] wrapped = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0};

        assertThatThrownBy(() -> sheets(wrapped))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("with a password; save it as .xlsx");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row><c t='s'><v>3</v></c></row>                                  | no text of the workbook",
                "<row><c t='s'><v>-1</v></c></row>                                 | no text of the workbook",
                "<row><c><v>twelve</v></c></row>                                   | no number",
                "<row r='5'/><row r='5'/>                                          | row in the wrong place",
                "<row r='0'/>                                                      | row in the wrong place",
                "<row r='99999999'/>                                               | row in the wrong place",
                "<row r='x'/>                                                      | row in the wrong place",
                "<row><c r='ZZZZZZZ1'/></row>                                      | cell in the wrong place",
                "<row><c r='B1'/><c r='A1'/></row>                                 | cell in the wrong place",
                "<row><c t='inlineStr'><is><t>&nobody;</t></is></c></row>          | codes.xlsx!xl/worksheets/one.xml",
                "<row><c>                                                          | not well-formed"
            })
    void damagedSheets(String rows, String reason) {
        assertThatThrownBy(() -> sheets(Xlsx.of(rows).bytes()))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(folder.resolve("codes.xlsx").toString())
                .hasMessageContaining(reason);
    }

    @Test
    void aSheetThatIsMissing() {
        assertThatThrownBy(() ->
                        sheets(Xlsx.of("").without("xl/worksheets/one.xml").bytes()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a sheet that it lists is missing");
    }

    @Test
    void aSheetThatGrowsBeyondEveryCodeTable() {
        String text = "x".repeat(30_000);
        Xlsx book = Xlsx.of("<row><c t='s'><v>0</v></c></row>".repeat(1000));
        book.with("xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>");

        assertThatThrownBy(() -> sheets(book.bytes()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("unpacks to far more");
        assertThatThrownBy(() -> sheets(
                        Xlsx.of("<row><c><v>0</v></c></row>".repeat(200_000)).bytes()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("unpacks to far more");
        assertThatThrownBy(() -> sheets(Xlsx.of("<row>" + "<c t='s'><v>0</v></c>".repeat(100) + "</row>")
                        .with("xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>")
                        .bytes()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a row of more than");
    }

    @Test
    void whateverHappensToAWorkbookTheFailureNamesIt() {
        byte[] book = Xlsx.of("<row><c t='s'><v>1</v></c><c s='1'><v>45017</v></c></row>".repeat(50))
                .bytes();

        assertThat(Stream.of(Hostile.truncated(book, SEED), Hostile.damaged(book, SEED), Hostile.noiseAfter(book, SEED))
                        .flatMap(variants -> variants)
                        .filter(this::isRefused)
                        .count())
                .isGreaterThan(60);
    }

    private boolean isRefused(byte[] book) {
        try {
            sheets(book);
            return false;
        } catch (BadInput refused) {
            assertThat(refused)
                    .hasMessageStartingWith(folder.resolve("codes.xlsx").toString());
            return true;
        } catch (IOException | RuntimeException unnamed) {
            throw new AssertionError("a failure that names no file", unnamed);
        }
    }

    @Test
    void theOfficialConversionTable() throws IOException {
        Map<String, String> sheets =
                sheets(SharedData.official("conversion/ICD-10-CM-CONVERSION-TABLE-FY2026.xlsx"), SourceLimits.USUAL);

        assertThat(sheets).hasSize(1);
        String csv = sheets.values().iterator().next();
        assertThat(csv.lines()).hasSize(5_897);
        assertThat(csv.lines().skip(1).findFirst())
                .hasValueSatisfying(heading -> assertThat(heading.split(",")).hasSize(3));
    }

    private Map<String, String> sheets(byte[] book) throws IOException {
        return sheets(file(book), SMALL);
    }

    private Path file(byte[] book) throws IOException {
        return Files.write(folder.resolve("codes.xlsx"), book);
    }

    private static Map<String, String> sheets(Path book, SourceLimits limits) throws IOException {
        Map<String, String> sheets = new LinkedHashMap<>();
        SourceFiles.walk(book, limits, (file, sample) -> {
            try (InputStream in = file.open()) {
                sheets.put(
                        file.name().substring(file.name().lastIndexOf('!') + 1),
                        new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        });
        return sheets;
    }
}
