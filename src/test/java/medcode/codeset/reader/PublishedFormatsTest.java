package medcode.codeset.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import medcode.codeset.CodeRow;
import medcode.codeset.IndexEntry;
import medcode.codeset.IndexEntry.Table;
import medcode.codeset.IndexTitle;
import medcode.codeset.InstructionalNote;
import medcode.codeset.ReferenceRow;
import medcode.codeset.SeventhCharacter;
import medcode.codeset.TabularNode;
import medcode.codeset.Validity;
import medcode.input.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedFormatsTest {

    @TempDir
    Path folder;

    @Test
    void orderFile() throws IOException {
        Gathered all = read("order-2026.txt", Published.ORDER_FILE);

        assertThat(all.editions).containsExactly("icd10cm 2026");
        assertThat(all.rows)
                .extracting(CodeRow::order, row -> row.code().toString(), CodeRow::billable, CodeRow::title)
                .containsExactly(
                        tuple(1, "E10", false, "Type 1 diabetes mellitus"),
                        tuple(2, "E10.9", true, "Type 1 diabetes mellitus without complications"),
                        tuple(3, "W19", false, "Unspecified fall"),
                        tuple(4, "W19.XXXA", true, "Unspecified fall, initial encounter"));
    }

    @Test
    void codesFile() throws IOException {
        Gathered all = read("codes", Published.CODES_FILE);

        assertThat(all.editions).containsExactly("icd10cm ");
        assertThat(all.rows)
                .allMatch(CodeRow::billable)
                .extracting(row -> row.code().toString())
                .containsExactly("E10.9", "QA0.0", "W19.XXXA");
    }

    @Test
    void siteTable() throws IOException {
        Gathered all = read("s", Published.SITE_TABLE);

        assertThat(all.editions).containsExactly("site charge-master");
        Validity validity = new Validity(LocalDate.of(2026, 1, 1), LocalDate.MAX);
        assertThat(all.references)
                .containsExactly(
                        new ReferenceRow(
                                "A6000", "charge-master", validity, List.of("hcpcs", "CDM: 4711", "PRICE: 12.50")),
                        new ReferenceRow("A6001", "charge-master", validity, List.of("hcpcs", "CDM: 4712", "PRICE: ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code: CODE       | code: NUMBER      | has no column
            codeSet: hcpcs   | codeSet: snomed   | no code set that medcode knows
            from: 2026-01-01 | from: January     | not a date
            values: [        | valeus: [         | unknown key
            kind: charge-master | kind: synonyms | unknown key
            A6001            | ''                | has no code in column
            """)
    void siteTableThatDoesNotFitItself(String right, String wrong, String said) {
        assertThatThrownBy(() -> read("s", Published.SITE_TABLE.replace(right, wrong)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(said);
    }

    @Test
    void ontology() throws IOException {
        Gathered all = read("o", Published.OBO);

        assertThat(all.editions).containsExactly("icd10cm ");
        assertThat(all.synonyms)
                .extracting(synonym -> synonym.code() + " " + synonym.term() + " " + synonym.source())
                .containsExactly("E10.9 sugar disease OWN:1", "E10.9 honeyed \"sweet\" illness OWN:1");
        assertThat(all.unparsed)
                .containsExactly(all.read.get(0).substring(0, all.read.get(0).indexOf(" = "))
                        + ":15: refers to E10-E14, which is no single ICD-10-CM code");
    }

    @Test
    void tabularList() throws IOException {
        Gathered all = read("t", Published.TABULAR);

        assertThat(all.editions).containsExactly("icd10cm 2026");
        assertThat(all.nodes)
                .extracting(TabularNode::name, TabularNode::parent, TabularNode::title)
                .containsExactly(
                        tuple("4", "", "Endocrine, nutritional and metabolic diseases (E00-E89)"),
                        tuple("E00-E89", "4", "All of it (E00-E89)"),
                        tuple("E08-E13", "E00-E89", "Diabetes mellitus (E08-E13)"),
                        tuple("E11", "E08-E13", "Type 2 diabetes mellitus"),
                        tuple("E11.3X", "E11", "with a placeholder"));
        assertThat(all.nodes.get(0).notes()).extracting(InstructionalNote::text).contains("a remark");
        assertThat(all.nodes.get(4).placeholder()).isTrue();
        assertThat(all.unparsed).hasSize(1).first().asString().endsWith("t:18: a deactivated code was passed over");
    }

    @Test
    void notesOfTheTabularList() throws IOException {
        TabularNode node = read("t", Published.TABULAR).nodes.get(3);

        assertThat(node.seventhCharacters())
                .containsExactly(new SeventhCharacter('1', "right eye"), new SeventhCharacter('2', "left eye"));
        assertThat(node.notes())
                .extracting(note -> note.kind().label() + ": " + note.lead() + " " + note.text())
                .containsExactly(
                        "Includes:  diabetes NOS",
                        "Inclusion term:  another name",
                        "Excludes2:  something else (E13.-)",
                        "Code first:  the cause",
                        "Use additional code:  code to identify control using:",
                        "Use additional code: code to identify control using: insulin (Z79.4)",
                        "Code also:  this too (I10)",
                        "Note:  a note",
                        "7th character:  One of the following is to be assigned:",
                        "7th character:  goes on",
                        "Note:  Category 1 - less than 6/18, equal to or better than 6/60");
    }

    @Test
    void alphabeticIndex() throws IOException {
        List<IndexEntry> entries = read("i", Published.INDEX).entries;

        assertThat(entries).allMatch(entry -> entry.table() == Table.DISEASES).hasSize(5);
        assertThat(entries.get(0).path())
                .containsExactly(new IndexTitle("Diabetes, diabetic", "(mellitus) (sugar)", ""));
        assertThat(entries.get(2).path().get(2)).isEqualTo(new IndexTitle("autonomic", "(poly)", "neuropathy"));
        assertThat(entries.get(2).level()).isEqualTo(2);
        assertThat(entries.get(3).manifestation()).isEqualTo("H28");
        assertThat(entries.get(4))
                .isEqualTo(new IndexEntry(
                        Table.DISEASES,
                        List.of(new IndexTitle("Diabetic", "", "")),
                        "",
                        "",
                        "Diabetes",
                        "Sugar",
                        "E08",
                        "E11.3",
                        "",
                        List.of()));
    }

    @Test
    void neoplasmTable() throws IOException {
        List<IndexEntry> entries = read("n", Published.NEOPLASM_TABLE).entries;

        assertThat(entries).allMatch(entry -> entry.table() == Table.NEOPLASMS);
        assertThat(entries.get(0).cells()).containsExactly("C80.1", "", "", "", "", "D49.9");
        assertThat(entries.get(1).path().get(1)).isEqualTo(new IndexTitle("breast", "(connective tissue)", ""));
        assertThat(entries.get(1).cells()).containsExactly("C50.9-", "", "", "", "", "");
    }

    @Test
    void tablesAreToldApartByTheirTitles() throws IOException {
        for (Map.Entry<String, Table> title : Map.of(
                        "EXTERNAL CAUSE of INJURIES INDEX", Table.EXTERNAL_CAUSES,
                        "TABLE of DRUGS and CHEMICALS", Table.DRUGS,
                        "TABLE of NEOPLASMS", Table.NEOPLASMS)
                .entrySet()) {
            Gathered all = read("i", Published.INDEX.replace("INDEX TO DISEASES and INJURIES", title.getKey()));

            assertThat(all.entries).allMatch(entry -> entry.table() == title.getValue());
        }
        assertThatThrownBy(() -> read("i", Published.INDEX.replace("TO DISEASES and INJURIES", "")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("i:4:");
    }

    @Test
    void addendaSchemasAndProceduresArePassedOver() throws IOException {
        Files.writeString(folder.resolve("order.txt"), Published.ORDER_FILE);
        Files.writeString(folder.resolve("addenda.txt"), "Add:         XW0333A Something introduced\n");
        Files.writeString(folder.resolve("schema.xsd"), "<?xml version=\"1.0\"?>\n<xsd:schema id=\"x\"></xsd:schema>");
        Files.writeString(
                folder.resolve("addenda.xml"),
                Published.TABULAR.replace("<ICD10CM.tabular>", "<ICD10CM.tabular isAddenda=\"true\">"));
        Files.writeString(folder.resolve("readme"), "Nothing of interest.\n");
        Files.writeString(folder.resolve("empty"), "");

        Gathered all = read(folder);

        assertThat(all.rows).hasSize(4);
        assertThat(all.nodes).isEmpty();
        assertThat(all.read).singleElement().asString().endsWith("order.txt = ICD-10-CM order file");
        assertThat(all.skipped)
                .map(skipped -> skipped.substring(folder.toString().length() + 1))
                .containsExactly(
                        "addenda.txt: addenda: only changes; the full list has them in",
                        "addenda.xml: addenda: only changes; the full file has them in",
                        "empty: the file is empty",
                        "readme: not a known format",
                        "schema.xsd: an XML schema, not needed for reading");
    }

    @Test
    void archivesWithinArchivesWhateverTheirNames() throws IOException {
        byte[] order = Published.ORDER_FILE.getBytes(StandardCharsets.UTF_8);
        byte[] packed = Hostile.zip("folder/inner.dat", Hostile.zip("order 2026.bin", Hostile.gzip(order)));
        Files.write(folder.resolve("outer"), packed);

        Gathered all = read(folder);

        assertThat(all.rows).hasSize(4);
        assertThat(all.editions).containsExactly("icd10cm 2026");
        assertThat(all.read).singleElement().asString().contains("outer!folder/inner.dat!order 2026.bin = ");
    }

    @Test
    void aWrongLineIsNamed() {
        assertThatThrownBy(() -> read("o", Published.ORDER_FILE.repeat(60) + "and so on\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(folder.resolve("o") + ":241: not a row of an ICD-10-CM order file");
        assertThatThrownBy(() -> read("t", Published.TABULAR.replace("E11.3X", "nonsense")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("t:47:");
    }

    @Test
    void windows1252WhereItIsNotUtf8() throws IOException {
        String title = Published.CODES_FILE.replace("Type 1", "M\u00e9ni\u00e8re\u2019s type");
        Files.write(folder.resolve("codes"), title.getBytes(Charset.forName("windows-1252")));
        Files.writeString(folder.resolve("utf8"), "\uFEFF" + title);

        Gathered all = read(folder);

        assertThat(all.rows.get(0).title()).startsWith("M\u00e9ni\u00e8re\u2019s type");
        assertThat(all.rows.get(3)).isEqualTo(all.rows.get(0));
    }

    private Gathered read(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return read(file);
    }

    private static Gathered read(Path path) throws IOException {
        Gathered all = new Gathered();
        CodeTableReaders.read(List.of(path), all, all);
        return all;
    }
}
