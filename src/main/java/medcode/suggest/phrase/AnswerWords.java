package medcode.suggest.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import medcode.codeset.CodeEntry;

/**
 * The words of an answer to what a header leaves open: what the child's title adds to the header's, as written, and what
 * joins it: «with ketoacidosis», «other site»; whole titles where the header names several kinds and most children are of one.
 */
final class AnswerWords {
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern JOINS = Pattern.compile("(?i)with|other|unspecified");
    private static final Pattern UNSPECIFIED_AS = Pattern.compile("(?i)^not specified as ");

    private final Set<String> known;
    private final Function<String, List<String>> stems;
    private final boolean whole;

    /** @param known the stems that need no answer, the header's among them */
    AnswerWords(CodeEntry header, List<CodeEntry> children, Set<String> known, Function<String, List<String>> stems) {
        Set<String> kind = new HashSet<>(stems.apply(OpenTitle.said(header.title())));
        long same = children.stream()
                .filter(child -> stems.apply(child.title()).containsAll(kind))
                .count();
        this.known = known;
        this.stems = stems;
        this.whole = 2 * same < children.size();
    }

    String of(String title) {
        List<String> words = List.of(BLANKS.split(title));
        int first = 0;
        while (first < words.size() && isKnown(words.get(first))) {
            first++;
        }
        if (whole || first == words.size()) {
            return title;
        }
        int last = words.size() - 1;
        while (isKnown(words.get(last))) {
            last--;
        }
        String added = String.join(" ", words.subList(joined(words, first), last + 1));
        added = added.endsWith(",") ? added.substring(0, added.length() - 1) : added;
        return UNSPECIFIED_AS.matcher(added).replaceFirst("not ");
    }

    /** The first of the small words before a word, where these say how it is joined. */
    private int joined(List<String> words, int first) {
        int start = first;
        while (start > 0 && isSmall(words.get(start - 1))) {
            start--;
        }
        return JOINS.matcher(String.join(" ", words.subList(start, first))).find() ? start : first;
    }

    private boolean isKnown(String word) {
        return known.containsAll(stems.apply(word));
    }

    private boolean isSmall(String word) {
        return !word.endsWith(",") && !word.equals("of") && stems.apply(word).isEmpty();
    }
}
