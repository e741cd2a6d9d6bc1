package medcode.codeset.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import medcode.SharedData;
import medcode.codeset.CodeEnding;
import medcode.codeset.CodeReferences;
import medcode.codeset.CodeRow;
import medcode.codeset.IndexEntry;
import medcode.codeset.IndexEntry.Table;
import medcode.codeset.InstructionalNote;
import medcode.codeset.ProcedureChoice;
import medcode.codeset.ProcedureTable;
import medcode.codeset.TabularNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialReleaseTest {
    private final Map<String, Gathered> releases = new HashMap<>();

    @Test
    void countsOf2017() throws IOException {
        Gathered all = read("icd10cm/icd10cm-2017-full.zip");

        List<IndexEntry> diseases = all.entries.stream()
                .filter(entry -> entry.table() == Table.DISEASES)
                .toList();
        assertThat(diseases.stream().filter(entry -> entry.level() == 0)).hasSize(7_973);
        assertThat(diseases.stream().filter(entry -> entry.level() > 0)).hasSize(69_226);
        assertThat(diseases.stream().filter(entry -> !entry.code().isEmpty())).hasSize(59_412);
        assertThat(diseases.stream().filter(entry -> !entry.manifestation().isEmpty()))
                .hasSize(746);
        assertThat(all.editions).containsOnly("icd10cm 2017");
        assertThat(all.unparsed).isEmpty();
        assertThat(all.skipped).hasSize(3);
        assertThat(all.changes).hasSize(3_326);
        assertThat(unresolved(all)).isEmpty();
    }

    @Test
    void countsOf2026() throws IOException {
        Gathered all = read("icd10cm/icd10cm-2026-full.zip");

        assertThat(all.rows).hasSize(98_186);
        assertThat(all.rows.stream().filter(CodeRow::billable)).hasSize(74_719);
        assertThat(all.nodes.stream().filter(node -> node.level() == TabularNode.Level.CODE))
                .hasSize(46_881);
        assertThat(all.unparsed).isEmpty();
        assertThat(unresolved(all)).isEmpty();
    }

    @Test
    void countsOf2027() throws IOException {
        Gathered all = read("icd10cm/icd10cm-2027-codes.zip");

        assertThat(all.rows).hasSize(74_879).allMatch(CodeRow::billable);
        assertThat(all.editions).containsOnly("icd10cm 2027");
        assertThat(all.changes).hasSize(224);
        assertThat(all.skipped).isEmpty();
    }

    @Test
    void proceduresAreNotMistakenForDiagnoses() throws IOException {
        Gathered all = read("icd10pcs/icd10pcs-2026-order.zip");

        assertThat(all.editions).containsExactly("icd10pcs 2026");
        assertThat(all.rows.stream().filter(CodeRow::billable)).hasSize(79_115);
    }

    @Test
    void theTablesOfProceduresHoldExactlyTheCodesOfTheOrderFile() throws IOException {
        Set<String> listed = new TreeSet<>();
        for (CodeRow row : read("icd10pcs/icd10pcs-2026-order.zip").rows) {
            if (row.billable()) {
                listed.add(row.code().compact());
            }
        }
        Gathered tables = read("icd10pcs/icd10pcs-2026-tables.zip");
        Set<String> expanded = new TreeSet<>();
        for (ProcedureTable table : tables.tables) {
            expanded.addAll(new ProcedureChoice(table.rows()).codes());
        }

        assertThat(tables.editions).containsExactly("icd10pcs 2026", "icd10pcs 2026");
        assertThat(tables.definitions).hasSize(1_090);
        assertThat(expanded).hasSize(79_115).isEqualTo(listed);
    }

    @Test
    void aReleaseTakenApartGivesTheSameInAnyOrder(@TempDir Path folder) throws IOException {
        Path release = SharedData.official("icd10cm/icd10cm-2026-full.zip");
        List<Path> parts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(release.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path part = folder.resolve("part-" + parts.size());
                Files.copy(zip.getInputStream(entry), part);
                parts.add(part);
            }
        }
        Collections.shuffle(parts, new Random(2026));
        Gathered apart = new Gathered();
        CodeTableReaders.read(parts, apart, apart);
        Gathered whole = read("icd10cm/icd10cm-2026-full.zip");

        assertThat(apart.rows).isEqualTo(whole.rows);
        assertThat(apart.nodes).isEqualTo(whole.nodes);
        for (Table table : Table.values()) {
            assertThat(of(table, apart)).as(table.name()).isEqualTo(of(table, whole));
        }
    }

    private static List<IndexEntry> of(Table table, Gathered all) {
        return all.entries.stream().filter(entry -> entry.table() == table).toList();
    }

    @Test
    void nearlyEveryNoteThatShowsACodeIsUnderstood() throws IOException {
        Pattern code = Pattern.compile("\\b[A-Z][0-9A][0-9AB](?:\\.[0-9A-Z]+|\\.?-|\\))");
        Set<InstructionalNote.Kind> edited = EnumSet.of(
                InstructionalNote.Kind.EXCLUDES1,
                InstructionalNote.Kind.EXCLUDES2,
                InstructionalNote.Kind.CODE_FIRST,
                InstructionalNote.Kind.USE_ADDITIONAL_CODE);
        for (String release : List.of("icd10cm/icd10cm-2017-full.zip", "icd10cm/icd10cm-2026-full.zip")) {
            List<String> unread = read(release).nodes.stream()
                    .flatMap(node -> node.notes().stream())
                    .filter(note ->
                            edited.contains(note.kind()) && note.references().isEmpty())
                    .map(InstructionalNote::text)
                    .filter(text -> code.matcher(text).find())
                    .toList();

            assertThat(unread).hasSizeLessThanOrEqualTo(4);
        }
    }

    /** «T36-T50 with fifth or sixth character 5» is how notes speak of adverse effects; the titles name them too. */
    @Test
    void fifthOrSixthCharacterMeansTheIntent() throws IOException {
        Gathered all = read("icd10cm/icd10cm-2026-full.zip");
        CodeEnding adverse = CodeReferences.in("(T36-T50 with fifth or sixth character 5)")
                .get(0)
                .ending();

        assertThat(all.rows)
                .filteredOn(row -> row.billable()
                        && row.code().compact().compareTo("T36") > 0
                        && row.code().compact().compareTo("T51") < 0)
                .allMatch(row ->
                        adverse.matches(row.code().compact()) == row.title().startsWith("Adverse effect"));
    }

    /** The 7-character codes whose last character no definition in force at their stem names. */
    private static List<String> unresolved(Gathered all) {
        Map<String, TabularNode> nodes = new HashMap<>();
        all.nodes.forEach(node -> nodes.put(node.name().replace(".", ""), node));
        return all.rows.stream()
                .map(row -> row.code().compact())
                .filter(code -> code.length() == 7 && !nodes.containsKey(code))
                .filter(code -> !isDefined(code, nodes))
                .toList();
    }

    private static boolean isDefined(String code, Map<String, TabularNode> nodes) {
        String stem = code.substring(0, 6);
        while (!nodes.containsKey(stem) && stem.endsWith("X")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        for (TabularNode node = nodes.get(stem);
                node != null;
                node = nodes.get(node.parent().replace(".", ""))) {
            if (node.seventhCharacters().stream().anyMatch(character -> character.character() == code.charAt(6))) {
                return true;
            }
        }
        return false;
    }

    private Gathered read(String name) throws IOException {
        Gathered known = releases.get(name);
        if (known != null) {
            return known;
        }
        Gathered all = new Gathered();
        CodeTableReaders.read(List.of(SharedData.official(name)), all, all);
        releases.put(name, all);
        return all;
    }
}
