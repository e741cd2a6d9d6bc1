package medcode.codeset.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import medcode.SharedData;
import medcode.codeset.Code;
import medcode.codeset.CodeRow;
import medcode.codeset.IndexEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the bundled ICD-10-CM promises: it is whole in itself, and what it says of a code is what the official table says. */
class StarterSetTest {
    private static final Gathered STARTER = new Gathered();

    @BeforeAll
    static void read() throws IOException {
        StarterYamlReader.read(BundledCodeSets.files("icd10cm-starter"), STARTER);
    }

    @Test
    void noCodeTwice() {
        assertThat(STARTER.rows).extracting(row -> row.code().compact()).doesNotHaveDuplicates();
    }

    @Test
    void theIndexLeadsToEveryBillableCode() {
        Set<String> reached = indexed();

        assertThat(STARTER.rows.stream()
                        .filter(CodeRow::billable)
                        .filter(row -> prefixes(row.code().compact()).noneMatch(reached::contains))
                        .map(StarterSetTest::line))
                .as("codes that no line of the Index or its tables leads to")
                .isEmpty();
    }

    @Test
    void theIndexLeadsNowhereElse() {
        Set<String> held = new HashSet<>();
        STARTER.rows.forEach(row -> held.add(row.code().compact()));

        assertThat(indexed()).as("codes on index lines").isSubsetOf(held);
    }

    @Test
    void aCodeWithoutADashIsBillable() {
        Map<String, CodeRow> rows = new HashMap<>();
        STARTER.rows.forEach(row -> rows.put(row.code().compact(), row));

        assertThat(STARTER.entries.stream()
                        .flatMap(entry -> written(entry).stream())
                        .filter(code -> {
                            CodeRow row = rows.get(compact(code));
                            return row != null && row.billable() == code.endsWith("-");
                        }))
                .as("a dash for what needs more characters, and only for that")
                .isEmpty();
    }

    @Test
    void crossReferencesFindTheirMainTerm() {
        List<String> mainTerms = STARTER.entries.stream()
                .filter(entry -> entry.level() == 0)
                .map(entry -> plain(entry.path().get(0).toString()))
                .toList();

        assertThat(STARTER.entries.stream()
                        .flatMap(entry -> Stream.of(entry.see(), entry.seeAlso()))
                        .filter(target -> !target.isEmpty() && !target.startsWith("code to "))
                        .filter(target -> {
                            String term = plain(target.split(",", 2)[0]);
                            return mainTerms.stream().noneMatch(mainTerm -> mainTerm.startsWith(term));
                        }))
                .as("«see» and «see also» whose main term is not there")
                .isEmpty();
    }

    /** Lower case and without what stands in parentheses. */
    private static String plain(String words) {
        return words.replaceAll("\\([^)]*\\)", "").replaceAll(" +", " ").strip().toLowerCase(Locale.ROOT);
    }

    @Test
    void codesAndTitlesAreTheOfficialOnes() throws IOException {
        List<String> official = orderFile("icd10cm/icd10cm-2026-full.zip", "icd10cm_order_2026.txt");
        Set<String> lines = new HashSet<>(official);

        assertThat(STARTER.rows).as("rows of the starter").hasSizeGreaterThan(1_000);
        assertThat(STARTER.rows.stream().map(StarterSetTest::line).filter(line -> !lines.contains(line)))
                .as("codes or titles that FY2026 does not have")
                .isEmpty();
    }

    @Test
    void codesStandInTabularOrder() throws IOException {
        List<String> official = orderFile("icd10cm/icd10cm-2026-full.zip", "icd10cm_order_2026.txt");
        Map<String, Integer> positions = new HashMap<>();
        official.forEach(line -> positions.put(line, positions.size()));
        List<String> outOfOrder = new ArrayList<>();
        int last = -1;
        for (CodeRow row : STARTER.rows) {
            int position = positions.getOrDefault(line(row), last);
            if (position < last) {
                outOfOrder.add(line(row));
            }
            last = Math.max(last, position);
        }

        assertThat(outOfOrder)
                .as("codes that stand too late in their file, or in a file too late")
                .isEmpty();
    }

    /** Code, billable flag and long title of every line, written as {@link #line} writes a row. */
    private static List<String> orderFile(String zip, String name) throws IOException {
        List<String> lines = new ArrayList<>();
        try (ZipFile file = new ZipFile(SharedData.official(zip).toFile())) {
            ZipEntry order = file.stream()
                    .filter(entry -> entry.getName().endsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new FileNotFoundException(name + " in " + zip));
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(file.getInputStream(order), StandardCharsets.UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    lines.add(line(
                            line.substring(6, 14).strip(),
                            line.charAt(14) == '1',
                            line.substring(77).strip()));
                }
            }
        }
        return lines;
    }

    private static String line(CodeRow row) {
        return line(row.code().compact(), row.billable(), row.title());
    }

    private static String line(String code, boolean billable, String title) {
        return code + (billable ? " " : " (header) ") + title;
    }

    private static Set<String> indexed() {
        Set<String> codes = new TreeSet<>();
        for (IndexEntry entry : STARTER.entries) {
            written(entry).forEach(code -> codes.add(compact(code)));
        }
        return codes;
    }

    private static Collection<String> written(IndexEntry entry) {
        List<String> codes = new ArrayList<>(entry.cells());
        codes.add(entry.code());
        codes.add(entry.manifestation());
        codes.removeIf(code -> code.isEmpty() || code.equals("-"));
        return codes;
    }

    private static String compact(String code) {
        String stem = code.endsWith("-") ? code.substring(0, code.length() - 1) : code;
        return Code.icd10cm(stem).compact();
    }

    /** The code and the headers above it. */
    private static Stream<String> prefixes(String code) {
        return Stream.iterate(3, length -> length + 1)
                .limit(code.length() - 2L)
                .map(length -> code.substring(0, length));
    }
}
