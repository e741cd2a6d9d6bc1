package medcode.cli.shell;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.IndexEntry;
import medcode.index.IndexPage;
import medcode.index.OpenRelease;
import medcode.report.IndexPageText;

/** Pages of the Alphabetic Index, their lines numbered. */
record IndexView(List<IndexPage> pages, OpenRelease release) implements View {

    IndexView {
        pages = List.copyOf(pages);
    }

    @Override
    public void write(Screen screen) {
        int number = 1;
        for (IndexPage page : pages) {
            if (number > 1) {
                screen.out().println();
            }
            new IndexPageText(screen.out(), screen.color(), release::leads).writeNumbered(page, number);
            number += page.lines().size();
        }
    }

    @Override
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (IndexPage page : pages) {
            List<IndexEntry> lines = page.lines();
            for (int i = 0; i < lines.size(); i++) {
                choices.add(new IndexLine(page, i, release));
            }
        }
        return choices;
    }

    @Override
    public List<OpenRelease> releases() {
        return List.of(release);
    }
}
