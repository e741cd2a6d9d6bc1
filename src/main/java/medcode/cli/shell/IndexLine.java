package medcode.cli.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.IndexEntry;
import medcode.index.IndexPage;
import medcode.index.IndexQuestion;
import medcode.index.OpenRelease;
import medcode.input.BadInput;
import medcode.report.IndexPageText;

/** A line of an index page; it leads to its code, else where it says «see», else to the lines below it. */
record IndexLine(IndexPage page, int place, OpenRelease release) implements Choice {

    private IndexEntry line() {
        return page.lines().get(place);
    }

    @Override
    public View view(Session session) throws IOException {
        IndexEntry line = line();
        Optional<FoundCode> code = code(session);
        List<CodeList.Row> cells = cells();
        if (!cells.isEmpty()) {
            return new CodeList(line.path().get(line.level()).toString(), cells, List.of(release), Optional.empty());
        }
        if (code.isPresent()) {
            return code.get().view(session);
        }
        if (!written(line).isEmpty()) {
            throw new BadInput(written(line), "is not in " + release.release().displayName());
        }
        String see = line.see().isEmpty() ? line.seeAlso() : line.see();
        return see.isEmpty() ? below() : referredTo(see, release);
    }

    /** The page that a line refers to by words, such as «Disease, heart». */
    static View referredTo(String see, OpenRelease release) throws IOException {
        List<String> words = List.of(see.replace(",", " ").strip().split("\\s+"));
        IndexQuestion answer = IndexQuestion.ask(words, release);
        if (answer.pages().isEmpty()) {
            throw new BadInput("see " + see, "there is no such main term; search for it by words");
        }
        return new IndexView(answer.pages(), release);
    }

    private View below() throws BadInput {
        List<IndexEntry> lines = new ArrayList<>();
        lines.add(line());
        for (int i = place + 1; i < page.lines().size() && page.lines().get(i).level() > line().level(); i++) {
            lines.add(page.lines().get(i));
        }
        if (lines.size() == 1) {
            throw new BadInput("index", "this line names neither a code nor another term");
        }
        return new IndexView(List.of(new IndexPage(lines)), release);
    }

    @Override
    public Optional<FoundCode> code(Session session) {
        String written = written(line());
        return written.isEmpty() ? Optional.empty() : found(written);
    }

    /** The code, category or subcategory of a line as published, perhaps with an open end; empty where it has none. */
    private static String written(IndexEntry line) {
        if (!line.code().isEmpty()) {
            return line.code();
        }
        return line.seeCategory().isEmpty() ? line.subcategory() : line.seeCategory();
    }

    private Optional<FoundCode> found(String written) {
        String closed = written.replaceAll("[.-]*$", "");
        Optional<CodeEntry> entry = release.find(Code.of(release.release().codeSet(), closed.toUpperCase(Locale.ROOT)));
        return entry.map(found -> new FoundCode(found, release));
    }

    /** The codes of a row of the neoplasm or drug table, with their columns. */
    private List<CodeList.Row> cells() {
        List<CodeList.Row> rows = new ArrayList<>();
        List<String> cells = line().cells();
        for (int i = 0; i < cells.size(); i++) {
            String column = IndexPageText.column(line().table(), i);
            found(cells.get(i)).ifPresent(code -> rows.add(new CodeList.Row(code, column)));
        }
        return rows;
    }
}
