package medcode.codeset.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medcode.SharedData;
import medcode.codeset.CodeRow;
import medcode.codeset.IndexEntry;
import medcode.codeset.IndexEntry.Table;
import medcode.codeset.TabularNode;
import org.junit.jupiter.api.Test;

class OfficialReleaseTest {

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
        assertThat(all.skipped).hasSize(4);
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

    private static Gathered read(String name) throws IOException {
        Gathered all = new Gathered();
        CodeTableReaders.read(List.of(SharedData.official(name)), all, all);
        return all;
    }
}
