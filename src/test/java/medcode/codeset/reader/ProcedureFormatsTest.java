package medcode.codeset.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import medcode.codeset.AxisDefinition;
import medcode.codeset.CodeRow;
import medcode.codeset.IndexEntry;
import medcode.codeset.ProcedureChoice;
import medcode.codeset.ProcedureTable;
import medcode.input.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The formats of ICD-10-PCS, field by field. */
class ProcedureFormatsTest {

    @TempDir
    Path folder;

    @Test
    void orderFile() throws IOException {
        Gathered all = read("icd10pcs_order_2026.txt", PublishedProcedures.PROCEDURE_ORDER_FILE);

        assertThat(all.editions).containsExactly("icd10pcs 2026");
        assertThat(all.rows)
                .extracting(row -> row.code().toString(), CodeRow::billable)
                .containsExactly(
                        tuple("0SR", false), tuple("0SRC0J9", true), tuple("0SRD0J9", true), tuple("0SRC47Z", true));
        assertThat(all.rows.get(3).title()).isEqualTo("Renewal of the Right Knee with Own Tissue, through a Scope");
    }

    @Test
    void theMonthOfATablesFileStays() throws IOException {
        assertThat(read("icd10pcs_tables_April-1-2026.xml", PublishedProcedures.PROCEDURE_TABLES).editions)
                .containsExactly("icd10pcs 2026-04");
    }

    @Test
    void tables() throws IOException {
        Gathered all = read("t", PublishedProcedures.PROCEDURE_TABLES);

        assertThat(all.editions).containsExactly("icd10pcs 2026");
        assertThat(all.unparsed).isEmpty();
        ProcedureTable table = all.tables.get(0);
        assertThat(table.prefix()).isEqualTo("0SR");
        assertThat(table.definition()).isEqualTo("Putting something in the place of a part");
        ProcedureChoice choice = new ProcedureChoice(table.rows());
        assertThat(choice.codes()).containsExactly("0SRC0J9", "0SRC47Z", "0SRD0J9");
        assertThat(choice.beginning("0SRC").axis(6).values())
                .extracting(value -> value.character() + " " + value.label())
                .containsExactly("7 Own Tissue", "J Man-made");
        assertThat(choice.beginning("0SRC07").isEmpty())
                .as("no value of another row")
                .isTrue();
    }

    @Test
    void definitions() throws IOException {
        Gathered all = read("d", PublishedProcedures.PROCEDURE_DEFINITIONS);

        assertThat(all.editions).containsExactly("icd10pcs 2026");
        assertThat(all.definitions)
                .extracting(AxisDefinition::title)
                .containsExactly("Renewal", "Knee, Left", "Knee, Right");
        assertThat(all.definitions.get(0).explanation()).isEqualTo("The part may be gone before");
        assertThat(all.definitions.get(2).includes()).containsExactly("Kneecap joint", "Hinge of the leg");
        assertThat(all.unparsed).singleElement().asString().endsWith("the element deviceAggregation was passed over");
    }

    @Test
    void index() throws IOException {
        Gathered all = read("i", PublishedProcedures.PROCEDURE_INDEX);

        assertThat(all.editions).containsExactly("icd10pcs 2025");
        assertThat(all.entries)
                .extracting(
                        entry -> entry.path().get(entry.level()).text(),
                        IndexEntry::see,
                        IndexEntry::use,
                        IndexEntry::code)
                .containsExactly(
                        tuple("Kneecap joint", "", "Knee, Right", ""),
                        tuple("Kneeplasty", "", "", ""),
                        tuple("", "Renewal, Joints of the Leg", "", "0SR"),
                        tuple("Renewal", "", "", ""),
                        tuple("Knee", "", "", "0SRD"),
                        tuple("Scope", "", "", "0SRC47Z"));
        assertThat(all.unparsed).singleElement().asString().endsWith("a line without words was passed over");
    }

    @TestFactory
    List<DynamicTest> whatNoTableMayLookLike() {
        return Map.of(
                        "<label code=\"0\">Surgery</label>", "a row without codes",
                        "<axis pos=\"7\" values=\"1\"><title>Qualifier</title><label code=\"Z\">None</label></axis>",
                                "does not fill seven axes",
                        "<label code=\"4\">Through a Scope</label>", "a row without codes")
                .entrySet()
                .stream()
                .map(part -> DynamicTest.dynamicTest(
                        "without " + part.getKey(),
                        () -> assertThatThrownBy(() ->
                                        read("t", PublishedProcedures.PROCEDURE_TABLES.replace(part.getKey(), "")))
                                .isInstanceOf(BadInput.class)
                                .hasMessageContaining(part.getValue())))
                .toList();
    }

    private Gathered read(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Gathered all = new Gathered();
        CodeTableReaders.read(List.of(file), all, all);
        return all;
    }
}
