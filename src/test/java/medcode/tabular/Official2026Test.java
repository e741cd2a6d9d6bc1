package medcode.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import medcode.SharedData;
import medcode.codeset.Code;
import medcode.codeset.HandMadeTable;
import medcode.edit.PublishedTables;
import org.junit.jupiter.api.Test;

/** Figures of fiscal year 2026 that were counted by other means. */
class Official2026Test {
    private static final int TITLES_THAT_DIFFER_IN_A_COMMA = 4;

    private final HandMadeTable table = PublishedTables.of2026();
    private final Tabular tabular = new Tabular(table);

    @Test
    void unspecifiedSidesWithARightOne() {
        assertThat(count(Side.UNSPECIFIED, Side.RIGHT)).isEqualTo(11_146 + TITLES_THAT_DIFFER_IN_A_COMMA);
    }

    @Test
    void rightLeftAndBilateral() {
        Set<String> triples = new TreeSet<>();
        for (Code code : table.codes()) {
            tabular.laterality(code)
                    .filter(axis -> axis.side() == Side.RIGHT
                            && axis.code(Side.BILATERAL).isPresent())
                    .filter(axis -> tabular.billable(code))
                    .ifPresent(axis -> triples.add(code.compact()));
        }
        // 969 whose codes differ in 1, 2 and 3; 19 in other characters; 11 of rules/laterality.yaml
        assertThat(triples).hasSize(969 + 19 + 11);
    }

    private long count(Side side, Side other) {
        return table.codes().stream()
                .filter(tabular::billable)
                .flatMap(code -> tabular.laterality(code).stream())
                .filter(axis -> axis.side() == side)
                .filter(axis -> axis.code(other).filter(tabular::billable).isPresent())
                .count();
    }

    @Test
    void manifestationsAreTheMedicareCodeEditors() throws IOException {
        Set<String> ours = new TreeSet<>();
        for (Code code : table.codes()) {
            if (tabular.billable(code) && tabular.isManifestation(code)) {
                ours.add(code.compact());
            }
        }
        assertThat(ours).hasSize(422).isEqualTo(medicareManifestations());
    }

    private Set<String> medicareManifestations() throws IOException {
        Set<String> manifestations = new TreeSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SharedData.official("mce/mce_v43.1_diagnoses.tsv.gz"))),
                StandardCharsets.UTF_8))) {
            List<String> header = Arrays.asList(lines.readLine().split("\t", -1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                String code = cells[header.indexOf("code")];
                if (cells[header.indexOf("flags")].contains("manifestation") && tabular.billable(Code.icd10cm(code))) {
                    manifestations.add(code);
                }
            }
        }
        return manifestations;
    }

    @Test
    void stemsThatLackTheirSeventhCharacterAlone() {
        Set<String> stems = new HashSet<>();
        List<String> unresolved = new ArrayList<>();
        for (Code code : table.codes()) {
            if (code.compact().length() == 7) {
                stems.add(code.compact().substring(0, 6));
                char last = code.compact().charAt(6);
                if (tabular.seventhCharacters(code).stream().noneMatch(one -> one.character() == last)) {
                    unresolved.add(code.compact());
                }
            }
        }
        assertThat(unresolved).isEmpty();
        assertThat(stems).hasSize(12_981).allMatch(stem -> tabular.lacksSeventhCharacter(Code.icd10cm(stem)));
    }
}
