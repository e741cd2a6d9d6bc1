package medcode.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.index.OpenRelease;

/**
 * Codes under a heading, numbered.
 *
 * @param openCode the code that they belong to, which stays open
 */
record CodeList(String heading, List<Row> rows, List<OpenRelease> releases, Optional<CodeView> openCode)
        implements View {

    /** A code, and what is said of it beside its title; that may be empty. */
    record Row(FoundCode code, String remark) {}

    CodeList {
        rows = List.copyOf(rows);
        releases = List.copyOf(releases);
    }

    static CodeList of(String heading, List<FoundCode> codes, Optional<CodeView> open) {
        List<Row> rows = new ArrayList<>();
        List<OpenRelease> releases = new ArrayList<>();
        for (FoundCode code : codes) {
            rows.add(new Row(code, ""));
            if (!releases.contains(code.release())) {
                releases.add(code.release());
            }
        }
        return new CodeList(heading, rows, releases, open);
    }

    @Override
    public void write(Screen screen) {
        screen.say(heading);
        int number = 0;
        for (Row row : rows) {
            screen.row(
                    ++number, row.code().entry().code().toString(), row.code().described());
            if (!row.remark().isEmpty()) {
                screen.detail(row.remark());
            }
        }
    }

    @Override
    public List<Choice> choices() {
        return rows.stream().map(row -> (Choice) row.code()).toList();
    }
}
