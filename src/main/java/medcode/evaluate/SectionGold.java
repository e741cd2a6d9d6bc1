package medcode.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import medcode.input.BadInput;

/**
 * A heading, or the text of a section without its heading, and the classes that a person may have meant.
 *
 * @param label the class as the file has it; empty where the file only lists headings
 * @param classes our classes that answer it; any of them is right
 * @param count how many times it stands for
 */
public record SectionGold(long line, boolean heading, String text, String label, List<String> classes, long count) {

    public SectionGold {
        classes = List.copyOf(classes);
    }

    /** True where somebody said what it is. */
    boolean isAnswered() {
        return !label.isEmpty();
    }

    /** @param classes our classes that a label of a gold file means; none where it is unknown */
    public static List<SectionGold> read(Path path, Function<String, List<String>> classes) throws IOException {
        GoldTable table = GoldTable.read(path);
        int header = table.optionalColumn("header");
        boolean heading = header >= 0;
        int text = heading ? header : table.column("section_text", "text");
        int label = heading ? table.optionalColumn("class") : table.column("section_header", "class");
        int count = table.optionalColumn("count");
        List<SectionGold> sections = new ArrayList<>();
        for (GoldTable.Row row : table.rows()) {
            String written = label < 0 ? "" : table.required(row, label);
            List<String> meant = written.isEmpty() ? List.of() : classes.apply(written);
            if (meant.isEmpty() && !written.isEmpty()) {
                throw new BadInput(
                        table.file(),
                        row.line(),
                        label + 1,
                        "unknown class of section; one of sections.tsv or section_labels.tsv is due");
            }
            sections.add(new SectionGold(
                    row.line(), heading, table.required(row, text), written, meant, count(table, row, count)));
        }
        return sections;
    }

    private static long count(GoldTable table, GoldTable.Row row, int column) throws BadInput {
        try {
            return row.field(column).isEmpty() ? 1 : Long.parseLong(row.field(column));
        } catch (NumberFormatException noNumber) {
            throw new BadInput(
                    table.file(), row.line(), column + 1, "is no number; how often the heading stands is due");
        }
    }
}
