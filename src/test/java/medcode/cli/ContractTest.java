package medcode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The JSON records have the fields and values that scripts depend on, as {@code contract/} lists them. */
final class ContractTest {
    private static final Path CONTRACT = Path.of("src/test/resources/contract");

    @TempDir
    static Path home;

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, List<String>> fields = table("records.txt");
    private final Map<String, List<String>> values = table("values.txt");

    @TestFactory
    Stream<DynamicTest> records() throws IOException {
        return lines("commands.txt").stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private void check(String line) throws IOException {
        CommandRun run = CommandRun.of(home, CommandRun.words(line));
        assertThat(run.out()).as(run.err()).isNotEmpty();
        for (String record : run.out().lines().toList()) {
            JsonNode node = json.readTree(record);
            String type = node.path("type").asText();
            assertThat(fields).as("type of %s", record).containsKey(type);
            for (String path : fields.get(type)) {
                assertThat(missing(node, path)).as("%s in %s", path, record).isEmpty();
            }
            checkValues(node);
            checkQuotes(node);
        }
    }

    /** The places where a path such as {@code suggestions[].evidence[].start} leads nowhere. */
    private static List<JsonNode> missing(JsonNode node, String path) {
        int list = path.indexOf("[].");
        if (list < 0) {
            return node.has(path) ? List.of() : List.of(node);
        }
        List<JsonNode> missing = new ArrayList<>();
        for (JsonNode element : node.path(path.substring(0, list))) {
            missing.addAll(missing(element, path.substring(list + 3)));
        }
        return missing;
    }

    private void checkValues(JsonNode node) {
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isTextual() && values.containsKey(field.getKey())) {
                assertThat(values.get(field.getKey())).as(field.getKey()).contains(value.asText());
            } else if (value.isObject()) {
                checkValues(value);
            } else if (value.isArray()) {
                value.forEach(this::checkValues);
            }
        });
    }

    /** Offsets and the quote agree with the note on disk. */
    private static void checkQuotes(JsonNode record) throws IOException {
        Path file = Path.of(record.path("note").asText("none"));
        if (!Files.isRegularFile(file)) {
            return;
        }
        String text = Files.readString(file);
        List<JsonNode> quotes = new ArrayList<>(record.findParents("end"));
        for (JsonNode quote : quotes) {
            if (quote.has("text")) {
                int start = quote.path("start").asInt();
                assertThat(quote.path("text").asText())
                        .isEqualTo(text.substring(start, quote.path("end").asInt()));
                if (quote.has("line")) {
                    String before = text.substring(0, start);
                    assertThat(quote.path("line").asLong())
                            .isEqualTo(before.chars()
                                            .filter(letter -> letter == '\n')
                                            .count()
                                    + 1);
                    assertThat(quote.path("column").asInt()).isEqualTo(start - before.lastIndexOf('\n'));
                }
            }
        }
    }

    private static Map<String, List<String>> table(String name) {
        Map<String, List<String>> table = new TreeMap<>();
        for (String line : lines(name)) {
            List<String> words = Arrays.asList(line.split("\\s+"));
            table.computeIfAbsent(words.get(0), key -> new ArrayList<>()).addAll(words.subList(1, words.size()));
        }
        return table;
    }

    private static List<String> lines(String name) {
        try (Stream<String> lines = Files.lines(CONTRACT.resolve(name))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
