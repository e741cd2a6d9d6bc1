package medcode.index;

import java.util.List;

/**
 * What a search found.
 *
 * @param readings how words were read that stand nowhere as typed: {@code pnuemonia → pneumonia}
 * @param unknown words that nothing is spelt like
 */
public record SearchResult(List<SearchHit> hits, List<String> readings, List<String> unknown) {

    public SearchResult {
        hits = List.copyOf(hits);
        readings = List.copyOf(readings);
        unknown = List.copyOf(unknown);
    }
}
