package medcode.cli.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.CodeSet;
import medcode.index.CrossSearch;
import medcode.index.EntryTerm;
import medcode.index.OpenRelease;
import medcode.index.SearchHit;
import medcode.index.SearchResult;
import medcode.report.SearchText;

/** Codes for words, numbered through all code sets: the only place of the shell that knows how to search. */
record SearchView(SearchResult result, List<OpenRelease> releases) implements View {
    private static final int MOST = 10;

    static SearchView of(String words, List<OpenRelease> releases) throws IOException {
        return new SearchView(new CrossSearch(releases).search(words, MOST), releases);
    }

    boolean isEmpty() {
        return result.hits().isEmpty();
    }

    @Override
    public void write(Screen screen) {
        for (String reading : result.readings()) {
            screen.remark("read as " + reading);
        }
        for (String unknown : result.unknown()) {
            screen.remark("stands nowhere: " + unknown);
        }
        if (isEmpty()) {
            screen.say("Nothing found.");
        }
        for (int i = 0; i < result.hits().size(); i++) {
            write(result.hits().get(i), i + 1, screen);
        }
    }

    private void write(SearchHit hit, int number, Screen screen) {
        CodeSet own = hit.entry().code().codeSet();
        String set = own == releases.get(0).release().publication() ? "" : "  (" + own.displayName() + ")";
        screen.row(number, hit.entry().code().toString(), hit.entry().title() + SearchText.mark(hit) + set);
        if (!hit.part().isEmpty()) {
            screen.detail("for: " + hit.part());
        }
        if (hit.origin() != EntryTerm.Origin.TITLE) {
            screen.detail(SearchText.source(hit.origin()).replace('-', ' ') + ": " + String.join(" › ", hit.trail()));
        }
    }

    @Override
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (SearchHit hit : result.hits()) {
            for (OpenRelease release : releases) {
                if (release.release().isOf(hit.entry().code().codeSet())) {
                    choices.add(new FoundCode(hit.entry(), release));
                }
            }
        }
        return choices;
    }
}
