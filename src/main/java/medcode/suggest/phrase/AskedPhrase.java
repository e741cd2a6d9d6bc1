package medcode.suggest.phrase;

import java.util.List;
import java.util.Set;

/**
 * What is asked of a phrase: notes say the same ones over and over.
 *
 * @param title the words of a phrase that may be the title of a residual code, else empty
 * @param documented words from around it that may answer what the Tabular List asks
 * @param limit so many codes are wanted
 * @param least entries that score less may be left out
 */
record AskedPhrase(List<String> stems, String title, Set<String> documented, int limit, double least) {

    /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AskedPhrase asked
                && limit == asked.limit
                && Double.compare(least, asked.least) == 0
                && stems.equals(asked.stems)
                && title.equals(asked.title)
                && documented.equals(asked.documented);
    }

    @Override
    public int hashCode() {
        return 31 * stems.hashCode() + documented.hashCode();
    }
}
