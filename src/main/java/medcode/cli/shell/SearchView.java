package medcode.cli.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.CodeSet;
import medcode.index.EntryTerm;
import medcode.index.OpenRelease;
import medcode.index.SearchHit;
import medcode.index.SearchResult;
import medcode.report.SearchText;

/** Codes for words, numbered through all code sets: the only place of the shell that knows how to search. */
final class SearchView implements View {
    private static final int MOST = 10;
    /** A hit of another code set must be nearly as good as the best of all. */
    private static final double LEAST_SHARE = 0.7;

    private record Hit(SearchHit hit, FoundCode code) {}

    private final List<OpenRelease> releases;
    private final List<String> readings = new ArrayList<>();
    private final List<Hit> hits = new ArrayList<>();

    private SearchView(List<OpenRelease> releases) {
        this.releases = List.copyOf(releases);
    }

    static SearchView of(String words, List<OpenRelease> releases) throws IOException {
        SearchView view = new SearchView(releases);
        List<SearchResult> results = new ArrayList<>();
        double best = 0;
        for (OpenRelease release : releases) {
            SearchResult result = release.search(words, MOST);
            results.add(result);
            best = result.hits().isEmpty()
                    ? best
                    : Math.max(best, result.hits().get(0).score());
        }
        for (int i = 0; i < results.size(); i++) {
            view.add(results.get(i), releases.get(i), best * LEAST_SHARE);
        }
        return view;
    }

    private void add(SearchResult result, OpenRelease release, double least) {
        boolean first = release.equals(releases.get(0));
        for (String reading : first ? result.readings() : List.<String>of()) {
            readings.add("read as " + reading);
        }
        for (String unknown : first ? result.unknown() : List.<String>of()) {
            readings.add("stands nowhere: " + unknown);
        }
        for (SearchHit hit : result.hits()) {
            if (first || hit.score() >= least) {
                hits.add(new Hit(hit, new FoundCode(hit.entry(), release)));
            }
        }
    }

    boolean isEmpty() {
        return hits.isEmpty();
    }

    @Override
    public void write(Screen screen) {
        readings.forEach(screen::remark);
        if (hits.isEmpty()) {
            screen.say("Nothing found.");
        }
        CodeSet codeSet = null;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            CodeSet own = hit.code().entry().code().codeSet();
            if (own != codeSet && (i > 0 || own != releases.get(0).release().codeSet())) {
                screen.remark(own.displayName());
            }
            codeSet = own;
            screen.row(i + 1, hit.code().entry().code().toString(), hit.code().described());
            if (hit.hit().origin() != EntryTerm.Origin.TITLE) {
                screen.detail(SearchText.source(hit.hit().origin()).replace('-', ' ') + ": "
                        + String.join(" › ", hit.hit().trail()));
            }
        }
    }

    @Override
    public List<Choice> choices() {
        return hits.stream().map(hit -> (Choice) hit.code()).toList();
    }

    @Override
    public List<OpenRelease> releases() {
        return releases;
    }
}
