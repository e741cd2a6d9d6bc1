package medcode.index;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;

/**
 * A code that answers a search.
 *
 * @param score from 0 to 1; comparable between code sets
 * @param origin of the entry term that says it best
 * @param trail of that entry term: an index path, an inclusion term or the title
 * @param part the words that it answers where no code answers all of them, and the score is for these; else empty
 */
public record SearchHit(
        CodeEntry entry, double score, EntryTerm.Origin origin, List<String> trail, Why why, String part) {
    private static final int WITH_SEVENTH_CHARACTER = 7;

    public SearchHit {
        trail = List.copyOf(trail);
    }

    /** True for a stem that is billable with a 7th character only. */
    public boolean needsSeventhCharacter() {
        boolean stem = false;
        for (Code child : entry.children()) {
            stem |= child.compact().length() == WITH_SEVENTH_CHARACTER;
        }
        return stem && !entry.billable() && entry.code().codeSet() == CodeSet.ICD10CM;
    }

    /**
     * How a hit came about.
     *
     * @param senses how words were taken: {@code fx → fracture}
     * @param words the words in that sense, and where each stands
     * @param ofQuestion how much of the question the code covers, from 0 to 1
     * @param ofEntry how much of the entry term the question covers, from 0 to 1
     */
    public record Why(List<String> senses, List<AskedWord> words, double ofQuestion, double ofEntry) {
        public Why {
            senses = List.copyOf(senses);
            words = List.copyOf(words);
        }

        static Why of(Ranked ranked, Question question) {
            List<AskedWord> words = new ArrayList<>();
            int rest = ranked.way().words();
            while (rest != 0) {
                int bit = Integer.lowestOneBit(rest);
                int number = Integer.numberOfTrailingZeros(bit);
                QueryWord word = question.words().get(number);
                Where where = (ranked.required() & bit) != 0
                        ? Where.REQUIRED
                        : (ranked.optional() & bit) != 0
                                ? Where.OPTIONAL
                                : (ranked.elsewhere() & bit) != 0 ? Where.ELSEWHERE : Where.MISSING;
                words.add(new AskedWord(word.text(), word.readAs(), where, question.weight(number)));
                rest ^= bit;
            }
            return new Why(ranked.way().wording().senses(), words, ranked.ofQuestion(), ranked.ofEntry());
        }
    }

    /**
     * A word of the question.
     *
     * @param readAs what it was read as where it stands nowhere as typed; else empty
     * @param weight how much it says, more for rarer words
     */
    public record AskedWord(String word, String readAs, Where where, double weight) {}

    /** Where a word of the question stands. */
    public enum Where {
        /** In the entry term, which requires it. */
        REQUIRED,
        /** In the entry term, which may do without it. */
        OPTIONAL,
        /** In another wording of the code, or of a code above it. */
        ELSEWHERE,
        MISSING
    }
}
