package medcode.extract;

import java.util.List;
import medcode.index.TermDictionary;

/**
 * Finds the terms whose words stand about their main term in any order and with other words between: «fracture of the left
 * distal radius»; where words are coordinated, a term for each: «lung and liver metastases».
 */
final class NearTerms {
    /** A comma ends a phrase, but not the name of a problem, and it stands between coordinated words. */
    static final int COMMA = -4;

    static final TermWord COMMA_MARK = TermWord.mark(COMMA);
    static final TermWord BREAK_MARK = TermWord.mark(TermDictionary.BREAK);

    private static final int MOST_A_SIDE = 5;
    private static final int MOST_ADDED = 3;
    private static final int MOST_BETWEEN = 3;
    private static final int MOST_ITEMS = 4;

    private final TermDictionary terms;
    private final int and;
    private final int or;

    NearTerms(TermDictionary terms) {
        this.terms = terms;
        this.and = terms.word("and");
        this.or = terms.word("or");
    }

    /** Adds the terms about every main term of a row; where the row names a problem, over commas too. */
    void find(TermRow row, boolean problem, List<TermMatch> found) {
        int left = row.mainTerms();
        for (int at = 0; left > 0; at++) {
            if (row.isMainTerm(at)) {
                new Search(row, at, problem).find(found);
                left--;
            }
        }
    }

    /** The search about one main term. */
    private final class Search {
        private final TermRow row;
        private final int mainTerm;
        private final boolean problem;
        private final long own;
        private final long neoplasm;
        private final int[] places = new int[2 * MOST_A_SIDE];
        private final long[] keys = new long[2 * MOST_A_SIDE];
        private int count;

        Search(TermRow row, int mainTerm, boolean problem) {
            this.row = row;
            this.mainTerm = mainTerm;
            this.problem = problem;
            this.own = TermDictionary.key(row.id(mainTerm));
            this.neoplasm = terms.neoplasm(row.id(mainTerm));
        }

        void find(List<TermMatch> found) {
            int left = side(mainTerm, -1);
            int right = side(mainTerm, 1);
            best(found, false);
            items(left, -1, found);
            items(right, 1, found);
        }

        /** Gathers the words on one side up to a break or conjunction, and says where that stands. */
        private int side(int from, int step) {
            int between = 0;
            int most = count + MOST_A_SIDE;
            int at = from + step;
            while (at >= 0 && at < row.size() && !ends(at)) {
                if (count < most && take(at)) {
                    between = 0;
                } else if (row.id(at) != COMMA && row.id(at) != TermDictionary.FILLER && ++between > MOST_BETWEEN) {
                    return -1;
                }
                at += step;
            }
            return at;
        }

        /** Gathers a word with which a term may hold the main term. */
        private boolean take(int at) {
            int id = row.id(at);
            if (count == places.length
                    || !TermDictionary.begins(id)
                    || row.leadsOn(Math.min(at, mainTerm), Math.max(at, mainTerm))) {
                return false;
            }
            long key = TermDictionary.key(id);
            boolean taken = terms.mayHold(own, key) || (neoplasm != 0 && terms.mayHold(neoplasm, key));
            if (taken) {
                places[count] = at;
                keys[count++] = key;
            }
            return taken;
        }

        private boolean ends(int at) {
            int id = row.id(at);
            return id == TermDictionary.BREAK || isConjunction(id) || (id == COMMA && !problem);
        }

        /** The words of the items that are coordinated with those beside the main term, each a term of its own. */
        private void items(int from, int step, List<TermMatch> found) {
            int at = from;
            int before = found.size();
            boolean conjunction = false;
            for (int item = 0; item < MOST_ITEMS && at >= 0 && at < row.size() && separates(at); item++) {
                while (at >= 0 && at < row.size() && separates(at)) {
                    conjunction |= isConjunction(row.id(at));
                    at += step;
                }
                count = 0;
                int end = at;
                while (end >= 0 && end < row.size() && modifies(end, step)) {
                    take(end);
                    end += step;
                }
                best(found, true);
                at = end;
            }
            if (!conjunction) {
                found.subList(before, found.size()).clear();
            }
        }

        private boolean separates(int at) {
            return row.id(at) == COMMA || isConjunction(row.id(at));
        }

        private boolean modifies(int at, int step) {
            int id = row.id(at);
            return (TermDictionary.begins(id) || (id == TermDictionary.FILLER && step > 0))
                    && !isConjunction(id)
                    && !row.isMainTerm(at);
        }

        /** Adds the term that takes the most of the words gathered, and of those the one that stands closest. */
        private void best(List<TermMatch> found, boolean coordinated) {
            if (count == 0) {
                return;
            }
            long[] sums = new long[1 << count];
            TermMatch best = null;
            for (int set = 1; set < sums.length; set++) {
                sums[set] = sums[set & (set - 1)] + keys[Integer.numberOfTrailingZeros(set)];
                if (Integer.bitCount(set) <= MOST_ADDED) {
                    best = better(best, set, terms.withWords(own + sums[set]));
                    best = neoplasm == 0 ? best : better(best, set, terms.withWords(neoplasm + sums[set]));
                }
            }
            if (best != null) {
                found.add(
                        new TermMatch(best.from(), best.to(), best.words(), best.term(), best.mainTerm(), coordinated));
            }
        }

        private TermMatch better(TermMatch best, int set, int term) {
            if (term < 0) {
                return best;
            }
            int from = mainTerm;
            int to = mainTerm;
            for (int place = 0; place < count; place++) {
                if ((set & 1 << place) != 0) {
                    from = Math.min(from, places[place]);
                    to = Math.max(to, places[place]);
                }
            }
            int words = Integer.bitCount(set) + 1;
            boolean better = best == null
                    || words > best.words()
                    || (words == best.words() && to + 1 - from < best.to() - best.from());
            return better && !passesMainTerm(from, to, set)
                    ? new TermMatch(from, to + 1, words, term, mainTerm, false)
                    : best;
        }

        /** What stands beyond another main term belongs to that one, but for a word of sites: «carcinoma of the urinary bladder». */
        private boolean passesMainTerm(int from, int to, int set) {
            int inside = 0;
            for (int at = from + 1; at < to; at++) {
                inside += at != mainTerm && row.isMainTerm(at) ? 1 : 0;
            }
            for (int place = 0; place < count && inside > 0; place++) {
                int at = places[place];
                boolean own = ((set & 1 << place) != 0 || neoplasm != 0) && at > from && at < to && row.isMainTerm(at);
                inside -= own ? 1 : 0;
            }
            return inside > 0;
        }
    }

    private boolean isConjunction(int id) {
        return id >= 0 && (id == and || id == or);
    }
}
