package medcode.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import medcode.lexicon.Lexicon;

/**
 * Finds codes by words in several code sets at once, ranked together; safe for use by many threads, and quick enough to
 * be asked with every keystroke.
 *
 * <p>What words say is weighed over all the code sets, so that a code set that knows half of the words ranks below one
 * that knows them all.
 */
public final class CrossSearch {
    private static final int MOST_PARTS = 4;
    /** What the words that the first code leaves open must say of the question to be asked for on their own. */
    private static final float OPEN = 0.12f;
    /** What a code must score to answer them. */
    private static final float ANSWERED = 0.7f;

    /** What the best code of a code set must score beside the best of all to be shown among better ones. */
    private static final float NOT_FAR = 0.6f;
    /** The places that are kept so: one in three. */
    private static final int SHARE = 3;

    private final List<OpenRelease> releases;

    /** @param releases at most one of each code set; they stay open, and are the caller's to close */
    public CrossSearch(List<OpenRelease> releases) {
        this.releases = List.copyOf(releases);
    }

    /** A code of one of the releases. */
    private record Found(int release, CodeSearch in, Ranked ranked) {}

    /** Codes for words in any order, best first; where no code answers all words, the best code for each part first. */
    public SearchResult search(String words, int limit) throws IOException {
        List<CodeSearch> searches = new ArrayList<>();
        List<SearchVocabulary> vocabularies = new ArrayList<>();
        for (OpenRelease release : releases) {
            if (!release.search().isEmpty()) {
                searches.add(release.search());
                vocabularies.add(release.search().vocabulary());
            }
        }
        List<Wording> wordings = new Wordings(Lexicon.bundled(), rewrites()).of(words);
        if (wordings.isEmpty() || searches.isEmpty()) {
            return new SearchResult(List.of(), List.of(), List.of());
        }
        Question question = Question.of(wordings, vocabularies);
        List<Found> found = best(question, searches, limit);
        List<SearchHit> hits = hits(found, question, searches, limit);
        int meant = found.isEmpty()
                ? question.ways().get(0).words()
                : found.get(0).ranked.way().words();
        return new SearchResult(hits, question.guesses(meant), question.unknown(meant));
    }

    /** What the Index of any of the code sets sends elsewhere. */
    private Rewrites rewrites() {
        return stems -> {
            for (OpenRelease release : releases) {
                String rewrite = release.entries().rewrite(stems);
                if (rewrite != null) {
                    return rewrite;
                }
            }
            return null;
        };
    }

    private static List<Found> best(Question question, List<CodeSearch> searches, int limit) throws IOException {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < searches.size(); i++) {
            for (Ranked ranked : searches.get(i).best(question, limit)) {
                found.add(new Found(i, searches.get(i), ranked));
            }
        }
        found.sort((one, other) -> {
            int order = Float.compare(other.ranked.score(), one.ranked.score());
            order = order != 0 ? order : Integer.compare(one.release, other.release);
            return order != 0 ? order : one.ranked.compareTo(other.ranked);
        });
        return found.size() > limit ? cut(found, limit) : found;
    }

    /** The best ones, the last places for the best code of a code set that has none among them but is not far off. */
    private static List<Found> cut(List<Found> found, int limit) {
        List<Found> kept = new ArrayList<>(found.subList(0, limit));
        List<Found> others = new ArrayList<>();
        float least = NOT_FAR * found.get(0).ranked.score();
        for (Found next : found.subList(limit, found.size())) {
            boolean ofNewSet = others.size() < limit / SHARE && next.ranked.score() >= least;
            for (int i = 0; ofNewSet && i < limit + others.size(); i++) {
                ofNewSet = (i < limit ? kept.get(i) : others.get(i - limit)).release != next.release;
            }
            if (ofNewSet) {
                others.add(next);
            }
        }
        kept = kept.subList(0, limit - others.size());
        kept.addAll(others);
        return kept;
    }

    private static List<SearchHit> hits(List<Found> found, Question question, List<CodeSearch> searches, int limit)
            throws IOException {
        List<SearchHit> hits = new ArrayList<>();
        for (Found first : found) {
            if (hits.isEmpty()) {
                hits.add(first.in.hit(first.ranked, question, ""));
                hits.addAll(parts(first, question, searches));
            } else if (!holds(hits, first)) {
                hits.add(first.in.hit(first.ranked, question, ""));
            }
        }
        return hits.size() > limit ? hits.subList(0, limit) : hits;
    }

    private static boolean holds(List<SearchHit> hits, Found found) {
        for (SearchHit hit : hits) {
            if (hit.entry().code().equals(found.in.code(found.ranked))) {
                return true;
            }
        }
        return false;
    }

    /** The best code for what the first one leaves open, and so on. */
    private static List<SearchHit> parts(Found first, Question question, List<CodeSearch> searches) throws IOException {
        List<SearchHit> parts = new ArrayList<>();
        int all = first.ranked.way().words();
        int covered = first.ranked.answered();
        while (parts.size() < MOST_PARTS - 1) {
            int open = question.known(all & ~covered);
            if (question.weights().of(open) < OPEN * question.weights().of(all)) {
                break;
            }
            Question rest = question.without(covered);
            List<Found> next = best(rest, searches, 1);
            if (next.isEmpty() || next.get(0).ranked.score() < ANSWERED) {
                break;
            }
            Ranked ranked = next.get(0).ranked;
            all = ranked.way().words();
            parts.add(next.get(0).in.hit(ranked, question, question.text(ranked.answered() & ~covered)));
            covered |= ranked.answered();
        }
        return parts;
    }
}
