package medcode.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A question to the Alphabetic Index: a main term, and subterms to go down to ({@code diabetes type 2 with}).
 *
 * @param pages the pages of the main term, each cut down to the lines that the further words lead to
 * @param rest words that lead nowhere below the main term
 * @param similar main terms spelt like the first word, where it is none itself
 */
public record IndexQuestion(List<IndexPage> pages, List<String> rest, List<String> similar) {

    public IndexQuestion {
        pages = List.copyOf(pages);
        rest = List.copyOf(rest);
        similar = List.copyOf(similar);
    }

    /** As many of the words as there is a main term of, and the others as subterms. */
    public static IndexQuestion ask(List<String> words, OpenRelease release) throws IOException {
        for (int count = words.size(); count > 0; count--) {
            List<IndexPage> pages = release.indexPages(String.join(" ", words.subList(0, count)));
            if (!pages.isEmpty()) {
                return narrowed(pages, words.subList(count, words.size()));
            }
        }
        return new IndexQuestion(List.of(), words, release.similarMainTerms(words.get(0)));
    }

    private static IndexQuestion narrowed(List<IndexPage> pages, List<String> words) {
        if (words.isEmpty()) {
            return new IndexQuestion(pages, List.of(), List.of());
        }
        List<IndexPage> reached = new ArrayList<>();
        int furthest = 0;
        for (IndexPage page : pages) {
            int used = 0;
            IndexPage here = page;
            for (int taken = longest(here, words, used); taken > 0; taken = longest(here, words, used)) {
                here = here.below(String.join(" ", words.subList(used, used + taken)));
                used += taken;
            }
            if (used > furthest) {
                furthest = used;
                reached.clear();
            }
            if (used == furthest) {
                reached.add(here);
            }
        }
        return new IndexQuestion(reached, words.subList(furthest, words.size()), List.of());
    }

    /** How many of the next words name a line below; 0 where not even one does. */
    private static int longest(IndexPage page, List<String> words, int from) {
        for (int count = words.size() - from; count > 0; count--) {
            if (page.below(String.join(" ", words.subList(from, from + count))) != null) {
                return count;
            }
        }
        return 0;
    }
}
