package medcode.suggest;

import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;

/**
 * A code that a phrase may mean.
 *
 * @param node the code that the publications led to, before the Tabular List was descended
 * @param score 0 to 1
 * @param trail the index path or title that led there
 * @param manifestation the second code of the index line, as published, or empty
 * @param open what the phrase leaves open below the node
 */
public record Candidate(
        Code code,
        String title,
        Code node,
        double score,
        Suggestion.Source source,
        List<String> trail,
        String manifestation,
        List<OpenAxis> open) {

    public Candidate {
        trail = List.copyOf(trail);
        open = List.copyOf(open);
    }

    /** True for a factor that influences health, which is no condition. */
    boolean isOfChapter21() {
        return code.compact().startsWith("Z");
    }

    /** True for a code that says what was: of chapter 21, or where the Index's «History» leads. */
    boolean isHistory() {
        return isOfChapter21() || (!trail.isEmpty() && trail.get(0).equals("History"));
    }

    /** The same finding at another code of its family. */
    Candidate at(CodeEntry entry) {
        return new Candidate(entry.code(), entry.title(), node, score, source, trail, manifestation, open);
    }
}
