package medcode.codeset.reader;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.CodeChange;
import medcode.codeset.CodeChange.Action;
import medcode.codeset.CodeSet;
import medcode.codeset.ListCounts;
import medcode.input.BadInput;

/** The changes of an addendum, and the counts at its end, which must agree with them: a cut-off file changes nothing. */
final class Addenda {
    private static final Pattern COUNT = Pattern.compile("\\s*(\\d{1,9}) (\\w+)(?: in (\\S+))?.*");
    private static final String CODES = "Codes";

    private final Lines lines;
    private final Layout layout;
    private final CodeTableSink sink;
    private final Map<Action, Integer> made = new EnumMap<>(Action.class);
    private String revisedFrom = "";
    private final int[] headers = {-1, -1};
    private final int[] billable = {-1, -1};
    private String heading = "";
    /** The edition in the file's name, or empty; else the list that the addendum makes names it. */
    private final String named;

    private String edition;

    /** Where the columns of a line are. */
    interface Layout {
        AddendaLine of(String line, long number);
    }

    private Addenda(Lines lines, Layout layout, CodeTableSink sink, String named) {
        this.lines = lines;
        this.layout = layout;
        this.sink = sink;
        this.named = named;
        this.edition = named;
    }

    /** True where the beginning of a file is an addendum of this layout, or one without changes that begins its counts. */
    static boolean recognizes(Sample sample, Layout layout, String counts) {
        List<String> lines = sample.lines();
        boolean counted = lines.size() > 1 && lines.get(0).strip().equals(counts);
        if (lines.isEmpty() || (AddendaLine.action(lines.get(0)).isEmpty() && !counted)) {
            return false;
        }
        if (counted) {
            Matcher count = COUNT.matcher(lines.get(1));
            return count.matches() && count.group(3) != null;
        }
        return lines.stream()
                .filter(line -> !AddendaLine.action(line).isEmpty())
                .allMatch(line -> layout.of(line, 1).row() != null);
    }

    static void read(SourceFile file, Layout layout, CodeTableSink sink) throws IOException {
        try (Lines lines = new Lines(file)) {
            new Addenda(lines, layout, sink, Edition.inName(file.name())).read();
        }
    }

    private void read() throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (AddendaLine.action(line).isEmpty()) {
                count(line);
            } else {
                change(layout.of(line, lines.number()));
            }
        }
        if (billable[1] < 0) {
            throw lines.wrong("ends without the counts of codes; the file is cut off, fetch it again");
        }
        sink.edition(CodeSet.ICD10CM, edition);
        sink.counts(new ListCounts(headers[0], billable[0]), new ListCounts(headers[1], billable[1]));
    }

    private void change(AddendaLine line) throws BadInput {
        if (line.row() == null) {
            throw lines.wrong("not a change to an ICD-10-CM code (what happens, code and titles in columns); "
                    + "the file may be cut off or mixed up, fetch it again");
        }
        switch (line.action()) {
            case AddendaLine.ADD -> change(Action.ADD, line);
            case AddendaLine.DELETE -> change(Action.DELETE, line);
            case AddendaLine.REVISE_FROM -> revisedFrom = line.row().code().compact();
            case AddendaLine.REVISE_TO -> {
                if (!revisedFrom.equals(line.row().code().compact())) {
                    throw lines.wrong("a revision of " + line.row().code() + " that does not say from what");
                }
                change(Action.REVISE, line);
            }
            default -> {}
        }
    }

    private void change(Action action, AddendaLine line) {
        sink.change(new CodeChange(action, line.row()));
        if (line.row().billable()) {
            made.merge(action, 1, Integer::sum);
        }
    }

    /** A line of the counts: the two lists under each heading, then how many codes changed. */
    private void count(String line) throws BadInput {
        Matcher count = COUNT.matcher(line);
        if (!count.matches()) {
            heading = line.strip();
            return;
        }
        int number = Integer.parseInt(count.group(1));
        if (count.group(3) != null) {
            int[] counts = heading.equals(CODES) ? billable : headers;
            counts[counts[0] < 0 ? 0 : 1] = number;
            edition = named.isEmpty() ? Edition.inName(count.group(3)) : named;
        } else if (heading.equals(CODES)) {
            check(count.group(2), number);
        }
    }

    private void check(String what, int number) throws BadInput {
        Action action = what.startsWith("add") ? Action.ADD : what.startsWith("del") ? Action.DELETE : Action.REVISE;
        int here = made.getOrDefault(action, 0);
        if (here != number) {
            throw lines.wrong("counts " + number + " " + what + " of codes, but " + here
                    + " stand here; the file may be cut off or mixed up, fetch it again");
        }
    }
}
