package medcode.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import medcode.extract.Judgement;
import medcode.input.BadInput;
import medcode.note.Span;

/** A sentence with a target in it and what a person read about the target. */
public record AssertionGold(long line, String sentence, Span target, Stated stated) {

    /**
     * What a sentence states of a target.
     *
     * @param negated it is said not to be so
     * @param historical it was so in the past
     * @param hypothetical it might come
     * @param otherPerson it is another person's
     */
    public record Stated(boolean negated, boolean historical, boolean hypothetical, boolean otherPerson) {

        /** As medcode reads it; what might come is neither past nor present. */
        static Stated by(Judgement judgement) {
            return new Stated(
                    judgement.negated(),
                    judgement.historical() && !judgement.hypothetical(),
                    judgement.hypothetical(),
                    judgement.otherPerson());
        }
    }

    public static List<AssertionGold> read(Path path) throws IOException {
        GoldTable table = GoldTable.read(path);
        Columns columns = Columns.of(table);
        List<AssertionGold> targets = new ArrayList<>();
        for (GoldTable.Row row : table.rows()) {
            String temporality = value(table, row, columns.temporality, "recent", "historical", "not particular");
            targets.add(new AssertionGold(
                    row.line(),
                    columns.text(table, row),
                    columns.target(table, row),
                    new Stated(
                            value(table, row, columns.negation, "affirmed", "negated")
                                    .equals("negated"),
                            temporality.equals("historical"),
                            temporality.equals("not particular"),
                            !table.required(row, columns.experiencer).equalsIgnoreCase("patient"))));
        }
        return targets;
    }

    private static String value(GoldTable table, GoldTable.Row row, int column, String... allowed) throws BadInput {
        String written = table.required(row, column).toLowerCase(Locale.ROOT);
        for (String value : allowed) {
            if (value.equals(written)) {
                return value;
            }
        }
        throw new BadInput(
                table.file(),
                row.line(),
                column + 1,
                "unknown value; one of " + String.join(", ", allowed) + " is due");
    }

    /** Where the columns stand. */
    private record Columns(
            int sentence, int concept, int start, int end, int negation, int temporality, int experiencer) {

        static Columns of(GoldTable table) throws BadInput {
            return new Columns(
                    table.column("sentence"),
                    table.optionalColumn("concept"),
                    table.column("start"),
                    table.column("end"),
                    table.column("negation"),
                    table.column("temporality"),
                    table.column("experiencer"));
        }

        /** The sentence with its blanks, which the offsets count. */
        String text(GoldTable table, GoldTable.Row row) throws BadInput {
            table.required(row, sentence);
            return row.fields().get(sentence);
        }

        /** The span as given; -1 means: find the concept; the whole sentence where the concept is not in it. */
        Span target(GoldTable table, GoldTable.Row row) throws BadInput {
            String text = text(table, row);
            int from = number(table, row, start);
            int to = number(table, row, end);
            if (from < 0) {
                String wanted = row.field(concept);
                int found =
                        wanted.isEmpty() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(wanted.toLowerCase(Locale.ROOT));
                return found < 0 ? new Span(0, text.length()) : new Span(found, found + wanted.length());
            }
            if (to < from || to > text.length()) {
                throw new BadInput(table.file(), row.line(), end + 1, "the span does not lie within the sentence");
            }
            return new Span(from, to);
        }

        private static int number(GoldTable table, GoldTable.Row row, int column) throws BadInput {
            try {
                return Integer.parseInt(table.required(row, column));
            } catch (NumberFormatException noNumber) {
                throw new BadInput(table.file(), row.line(), column + 1, "is no number; an offset or -1 is due");
            }
        }
    }
}
