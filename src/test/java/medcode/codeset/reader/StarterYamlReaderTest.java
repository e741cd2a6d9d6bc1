package medcode.codeset.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import medcode.codeset.Code;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.codeset.IndexEntry.Table;
import medcode.codeset.IndexTitle;
import medcode.codeset.InstructionalNote;
import medcode.codeset.Release;
import medcode.codeset.TabularNode;
import medcode.input.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarterYamlReaderTest {
    private static final String RELEASE = """
            release: icd10cm-starter
            codeSet: icd10cm
            edition: "2026"
            from: 2025-10-01
            to: 2026-09-30
            """;

    private static final String FALLS = """
            chapter: {name: "20", title: External causes of morbidity (V00-Y99), notes: [a note]}
            section: {name: W00-W19, title: Slipping and falls (W00-W19)}
            codes:
              - code: W18
                title: Other slipping
                seventhCharacters: {A: initial encounter, D: subsequent encounter}
                excludes1: ["elsewhere:", fall on stairs (W10.-)]
                codes:
                  - {code: W18.1, title: Falling from toilet}
                  - code: W18.2
                    title: Fall in shower
                    codes:
                      - {code: W18.2XXS, title: "Fall in shower, sequela"}
              - {code: W19, title: Unspecified fall}
            index:
              - term: "Fall, falling (accidental) (same level)"
                code: W19
                terms:
                  - {term: from toilet, code: W18.1-}
                  - {term: with, see: Crush}
              - {term: autonomic (poly)neuropathy, code: W19, manifestation: W18.1}
            neoplasms:
              - site: breast
                malignantPrimary: C50.9-
                benign: "-"
                sites: [{site: nipple, unspecified: D49.3}]
            """;

    @Test
    void release() throws IOException {
        assertThat(StarterYamlReader.release(files(RELEASE, FALLS)))
                .isEqualTo(new Release(
                        "icd10cm-starter",
                        CodeSet.ICD10CM,
                        "2026",
                        LocalDate.of(2025, 10, 1),
                        LocalDate.of(2026, 9, 30),
                        true));
    }

    @Test
    void sevenCharacterCodesAreMadeForEachLeaf() throws IOException {
        assertThat(read(FALLS).rows)
                .extracting(CodeRow::order, row -> row.code().toString(), CodeRow::billable, CodeRow::title)
                .containsExactly(
                        tuple(1, "W18", false, "Other slipping"),
                        tuple(2, "W18.1", false, "Falling from toilet"),
                        tuple(3, "W18.1XXA", true, "Falling from toilet, initial encounter"),
                        tuple(4, "W18.1XXD", true, "Falling from toilet, subsequent encounter"),
                        tuple(5, "W18.2", false, "Fall in shower"),
                        tuple(6, "W18.2XXS", true, "Fall in shower, sequela"),
                        tuple(7, "W19", true, "Unspecified fall"));
    }

    @Test
    void nodesAndNotes() throws IOException {
        List<TabularNode> nodes = read(FALLS).nodes;

        assertThat(nodes)
                .extracting(TabularNode::name, TabularNode::parent)
                .startsWith(tuple("20", ""), tuple("W00-W19", "20"), tuple("W18", "W00-W19"), tuple("W18.1", "W18"));
        assertThat(nodes.get(2).notes())
                .extracting(InstructionalNote::lead, InstructionalNote::text)
                .containsExactly(tuple("", "elsewhere:"), tuple("elsewhere:", "fall on stairs (W10.-)"));
        assertThat(nodes.get(2).seventhCharacters()).hasSize(2);
    }

    @Test
    void indexInTheOrderOfTheBook() throws IOException {
        Gathered all = read(FALLS);

        assertThat(all.entries)
                .filteredOn(entry -> entry.table() == Table.DISEASES)
                .extracting(entry -> entry.path().get(entry.level()), entry -> entry.code() + entry.see())
                .containsExactly(
                        tuple(new IndexTitle("autonomic", "(poly)", "neuropathy"), "W19"),
                        tuple(new IndexTitle("Fall, falling", "(accidental) (same level)", ""), "W19"),
                        tuple(new IndexTitle("with", "", ""), "Crush"),
                        tuple(new IndexTitle("from toilet", "", ""), "W18.1-"));
        assertThat(all.entries)
                .filteredOn(entry -> entry.table() == Table.NEOPLASMS)
                .extracting(entry -> entry.path().get(entry.level()).text(), entry -> String.join(",", entry.cells()))
                .containsExactly(
                        tuple("Neoplasm, neoplastic", ""),
                        tuple("breast", "C50.9-,,,,,"),
                        tuple("nipple", ",,,,,D49.3"));
    }

    @Test
    void aMainTermSpreadOverFilesIsOne() throws IOException {
        String more =
                "index: [{term: \"Fall, falling (accidental) (same level)\", terms: [{term: due to, code: W19}]}]";

        Gathered all = read(FALLS, more);

        assertThat(all.entries).filteredOn(entry -> entry.level() == 0).hasSize(3);
        assertThatThrownBy(() -> read(FALLS, more.replace("terms:", "code: W18.1-, terms:")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("1.yaml:1:");
    }

    @Test
    void codeSetsWithoutATabularList() throws IOException {
        List<SourceFile> files = files(RELEASE.replace("icd10cm", "hcpcs"), "codes: [{code: g0008, title: Flu shot}]");
        Gathered all = new Gathered();

        StarterYamlReader.read(files, all);

        assertThat(all.rows)
                .containsExactly(new CodeRow(Code.of(CodeSet.HCPCS, "G0008"), 1, true, "Flu shot", "Flu shot"));
        assertThat(all.nodes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: Unspecified fall  | titel: Unspecified fall | 0.yaml:14:24: unknown key 'titel'
            code: W18.1,             | code: W17.1,            | 0.yaml:9:
            code: W19, title         | code: W18, title        | 0.yaml:14:
            code: W18.1,             | code: WALLS,            | 0.yaml:9:
            excludes1: ["elsewhere:" | excludes1: {"a": b}     | 0.yaml:7:
            section: {name: W00-W19, | section: {              | 'name' is missing
            code: W19, title         | code: *a, title         | aliases are not used
            codes:                   | codes: [                | 0.yaml:
            """)
    void mistakesAreNamedWithTheirLine(String right, String wrong, String message) {
        assertThat(FALLS).contains(right);
        assertThatThrownBy(() -> read(FALLS.replace(right, wrong)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message);
    }

    @Test
    void hostileFiles() {
        byte[] file = FALLS.getBytes(StandardCharsets.UTF_8);
        Stream.of(Hostile.truncated(file, 7), Hostile.damaged(file, 7), Hostile.noiseAfter(file, 7))
                .flatMap(variants -> variants)
                .forEach(StarterYamlReaderTest::assertReadOrRefused);
        assertThatThrownBy(() -> read("a: ".repeat(50_000))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> read("[".repeat(50_000))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(BadInput.class).hasMessage("0.yaml: the file is empty");
    }

    private static void assertReadOrRefused(byte[] file) {
        try {
            StarterYamlReader.read(
                    List.of(source("release.yaml", RELEASE.getBytes(StandardCharsets.UTF_8)), source("0.yaml", file)),
                    new Gathered());
        } catch (BadInput refused) {
            assertThat(refused).hasMessageStartingWith("0.yaml");
        } catch (IOException | RuntimeException unnamed) {
            throw new AssertionError("a failure that names no file", unnamed);
        }
    }

    private static Gathered read(String... documents) throws IOException {
        Gathered all = new Gathered();
        StarterYamlReader.read(files(RELEASE, documents), all);
        return all;
    }

    private static List<SourceFile> files(String release, String... documents) {
        List<SourceFile> files = new ArrayList<>();
        for (String document : documents) {
            files.add(source(files.size() + ".yaml", document.getBytes(StandardCharsets.UTF_8)));
        }
        files.add(source("release.yaml", release.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static SourceFile source(String name, byte[] content) {
        return new SourceFile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }
}
