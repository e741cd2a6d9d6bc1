package medcode.codeset.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import medcode.input.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddendaTest {
    @TempDir
    private Path folder;

    @Test
    void changesOfAnOrderFileNameHeadersAndCodes() throws IOException {
        Gathered all = read("icd10cm_order_addenda_2027.txt", Published.ORDER_ADDENDA);

        assertThat(all.editions).containsExactly("icd10cm 2027");
        assertThat(all.changes)
                .extracting(change -> change.action() + " " + change.row().code() + " "
                        + change.row().billable() + " " + change.row().order())
                .containsExactly("DELETE E10.9 true 1", "ADD E10.9 false 2", "ADD E10.90 true 3", "REVISE W19 false 5");
        assertThat(all.changes.get(2).row().shortTitle())
                .isEqualTo("Type 1 diabetes mellitus w/o complications, untreated");
        assertThat(all.changes.get(2).row().title())
                .isEqualTo("Type 1 diabetes mellitus without complications, untreated");
    }

    @Test
    void changesOfACodesFileNameItsYearAtTheEnd() throws IOException {
        Gathered all = read("addenda.txt", Published.CODES_ADDENDA);

        assertThat(all.editions).containsExactly("icd10cm 2027");
        assertThat(all.changes).hasSize(3).allMatch(change -> change.row().billable());
    }

    @Test
    void anAddendumWithoutChangesIsOne() throws IOException {
        Gathered all = read("a.txt", """

                Headers
                      2 headers in icd10cm_order_2027.txt
                      2 headers in icd10cm_order_2027.txt
                      0 additions

                Codes
                      2 codes in icd10cm_order_2027.txt
                      2 codes in icd10cm_order_2027.txt
                      0 additions
                """);

        assertThat(all.changes).isEmpty();
        assertThat(all.read).singleElement().asString().endsWith("ICD-10-CM order addenda");
    }

    @Test
    void whatIsCutOffChangesNothing() {
        String changes = Published.ORDER_ADDENDA.substring(0, Published.ORDER_ADDENDA.indexOf("Headers"));
        assertThatThrownBy(() -> read("a.txt", changes))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("cut off");
        String fewer = Published.ORDER_ADDENDA.replaceAll("(?m)^Add:         1.*\n", "");
        assertThatThrownBy(() -> read("a.txt", fewer))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a.txt:18: counts 1 additions of codes, but 0 stand here");
        String unsaid = Published.CODES_ADDENDA.replace("Revise from: W19XXXA", "Revise from: W20XXXA");
        assertThatThrownBy(() -> read("a.txt", unsaid))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a.txt:4: a revision of W19.XXXA");
    }

    @ParameterizedTest
    @CsvSource({
        "icd10cm_order_2026.txt, 2026",
        "icd10cm-order-April-1-2026.txt, 2026-04",
        "icd10cm_order_april_1_2026.txt, 2026-04",
        "icd10cm-April-2026.txt, 2026-04",
        "icd10cm-order-Jan-2021.txt, 2021-01",
        "icd10cm-Japril-2026.txt, 2026",
        "april 1 2026 codes.zip!codes.txt, 2026-04",
        "april-1-2026.zip!order_2026.txt, 2026",
    })
    void anUpdateWithinAYearHasAMonth(String name, String edition) {
        assertThat(Edition.inName(name)).isEqualTo(edition);
    }

    private Gathered read(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Gathered all = new Gathered();
        CodeTableReaders.read(List.of(file), all, all);
        return all;
    }
}
