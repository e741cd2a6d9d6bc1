package medcode.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Ranks codes by coverage in both directions: how much of the question an entry term covers, and how much of the entry
 * term the question covers, rare words counting more; a harmonic mean of both that favours the question.
 *
 * <p>Words that the entry term lacks but another wording of the same code, or of a code above it, holds count in part.
 *
 * <p>Entry terms lie in the order of their codes, so that one walk over the words' postings sees a code's terms together
 * and behind those of the codes above it; nothing of the index's size is kept.
 */
final class Ranking {
    /** What a word counts that only another wording of the code holds. */
    private static final float ELSEWHERE = 0.7f;
    /** What a word counts that the entry term may do without. */
    private static final float OPTIONAL = 0.9f;
    /** What a header counts: it cannot be reported. */
    private static final float HEADER = 0.95f;
    /** What a child's own wording counts beside the entry term of the code above that leads to it. */
    private static final float OF_CHILD = 0.4f;
    /** How many times as much the question's coverage counts: a word that was typed was meant. */
    private static final float QUESTION = 2;

    private static final int WINDOW = 1 << 12;
    private static final int DEEPEST = 8;

    private final BitWeights asked;
    private final BitWeights own;
    private final Question.Way[] ways;
    private final float[] totals;
    private final int limit;
    private final PriorityQueue<Ranked> best = new PriorityQueue<>(Collections.reverseOrder());

    private final NumericDocValues places;
    private final NumericDocValues weights;
    private final List<Cursor> cursors = new ArrayList<>();

    /** The codes above the present one that hold words, outermost first. */
    private final Match[] above = new Match[DEEPEST];

    private int depth;
    private Match present = new Match(-1);

    /** A code and the entry term that says it best. */
    private static final class Match {
        private final long place;
        /** The words that any wording of the code, or of a code above it, holds. */
        private int held;

        private int document;
        private int way;
        private int required;
        private int optional;
        private float ofEntry;
        private float score;

        Match(long place) {
            this.place = place;
        }
    }

    private static final class Cursor {
        private final PostingsEnum postings;
        private final long bit;

        Cursor(PostingsEnum postings, long bit) {
            this.postings = postings;
            this.bit = bit;
        }
    }

    private Ranking(Question question, LeafReader index, int limit) throws IOException {
        this.asked = question.coverage();
        this.own = question.weightsIn(new SearchVocabulary(index));
        this.ways = question.ways().toArray(new Question.Way[0]);
        this.totals = new float[ways.length];
        for (int i = 0; i < ways.length; i++) {
            totals[i] = question.weights().of(ways[i].words());
        }
        this.limit = limit;
        this.places = index.getNumericDocValues(SearchIndexWriter.PLACE);
        this.weights = index.getNumericDocValues(SearchIndexWriter.WEIGHT);
    }

    /** The best codes of a release, best first. */
    static List<Ranked> best(Question question, LeafReader index, int limit) throws IOException {
        if (question.ways().isEmpty()) {
            return List.of();
        }
        Ranking ranking = new Ranking(question, index, limit);
        for (int i = 0; i < question.words().size(); i++) {
            for (String word : question.words().get(i).meant()) {
                ranking.open(index, SearchIndexWriter.REQUIRED, word, 1L << i);
                ranking.open(index, SearchIndexWriter.OPTIONAL, word, 1L << (Integer.SIZE + i));
            }
        }
        ranking.walk(index.maxDoc());
        List<Ranked> ranked = new ArrayList<>(ranking.best);
        Collections.sort(ranked);
        return ranked;
    }

    private void open(LeafReader index, String field, String word, long bit) throws IOException {
        Terms terms = index.terms(field);
        TermsEnum at = terms == null ? null : terms.iterator();
        if (at != null && at.seekExact(new BytesRef(word))) {
            PostingsEnum postings = at.postings(null, PostingsEnum.NONE);
            postings.nextDoc();
            cursors.add(new Cursor(postings, bit));
        }
    }

    private void walk(int documents) throws IOException {
        long[] words = new long[WINDOW];
        for (int from = 0; from < documents; from += WINDOW) {
            boolean any = false;
            for (Cursor cursor : cursors) {
                PostingsEnum postings = cursor.postings;
                int document = postings.docID();
                while (document < from + WINDOW) {
                    words[document - from] |= cursor.bit;
                    any = true;
                    document = postings.nextDoc();
                }
            }
            if (any) {
                for (int i = 0; i < WINDOW; i++) {
                    if (words[i] != 0) {
                        visit(from + i, words[i]);
                    }
                }
                Arrays.fill(words, 0);
            }
        }
        leave();
    }

    private void visit(int document, long words) throws IOException {
        places.advanceExact(document);
        if (places.longValue() != present.place) {
            leave();
            present = new Match(places.longValue());
        }
        int required = (int) words;
        int optional = (int) (words >>> Integer.SIZE) & ~required;
        present.held |= required | optional;
        weights.advanceExact(document);
        float weight = Float.intBitsToFloat((int) weights.longValue());
        for (int way = 0; way < ways.length; way++) {
            if (((required | optional) & ways[way].wanted()) != 0) {
                int meant = ways[way].words();
                float ofEntry = weight == 0 ? 0 : Math.min(1, own.of(required & meant) / weight);
                float score = mean(ofQuestion(way, required & meant, optional & meant, 0), ofEntry)
                        * ways[way].wording().faith();
                if (score > present.score) {
                    keep(document, way, required & meant, optional & meant, ofEntry, score);
                }
            }
        }
    }

    private void keep(int document, int way, int required, int optional, float ofEntry, float score) {
        present.document = document;
        present.way = way;
        present.required = required;
        present.optional = optional;
        present.ofEntry = ofEntry;
        present.score = score;
    }

    private float ofQuestion(int way, int required, int optional, int elsewhere) {
        return (asked.of(required) + OPTIONAL * asked.of(optional) + ELSEWHERE * asked.of(elsewhere)) / totals[way];
    }

    /** All terms of a code have been seen. */
    private void leave() {
        int position = SearchIndexWriter.position(present.place);
        while (depth > 0 && SearchIndexWriter.end(above[depth - 1].place) < position) {
            depth--;
        }
        Match parent = depth > 0 ? above[depth - 1] : null;
        present.held |= parent == null ? 0 : parent.held;
        if (present.score > 0) {
            descend(parent);
            rank(position);
        }
        if (SearchIndexWriter.end(present.place) > position && depth < DEEPEST) {
            above[depth++] = present;
        }
    }

    /** Where the entry term of a header says more, and this code's own adds a word that was asked: they count together. */
    private void descend(Match parent) {
        if (parent == null || parent.score == 0) {
            return;
        }
        int meant = ways[parent.way].words();
        int said = parent.required | parent.optional;
        int further = (present.required | present.optional) & meant & ~said;
        if (further != 0) {
            float ofEntry = (1 - OF_CHILD) * parent.ofEntry + OF_CHILD * present.ofEntry;
            float ofQuestion = ofQuestion(parent.way, parent.required | further, parent.optional, 0);
            float score = mean(ofQuestion, ofEntry) * ways[parent.way].wording().faith();
            if (score > score(present)) {
                keep(parent.document, parent.way, parent.required | further, parent.optional, ofEntry, score);
            }
        }
    }

    private int elsewhere(Match match) {
        return match.held & ways[match.way].words() & ~match.required & ~match.optional;
    }

    private float score(Match match) {
        float ofQuestion = ofQuestion(match.way, match.required, match.optional, elsewhere(match));
        float score =
                mean(ofQuestion, match.ofEntry) * ways[match.way].wording().faith();
        return SearchIndexWriter.isCodable(match.place) ? score : score * HEADER;
    }

    private void rank(int position) {
        float score = score(present);
        if (best.size() < limit || score >= best.peek().score()) {
            best.add(new Ranked(
                    position,
                    present.document,
                    score,
                    SearchIndexWriter.isCodable(present.place),
                    ways[present.way],
                    present.required,
                    present.optional,
                    elsewhere(present),
                    ofQuestion(present.way, present.required, present.optional, elsewhere(present)),
                    present.ofEntry));
            if (best.size() > limit) {
                best.poll();
            }
        }
    }

    private static float mean(float ofQuestion, float ofEntry) {
        return ofQuestion + ofEntry == 0
                ? 0
                : (1 + QUESTION) * ofQuestion * ofEntry / (QUESTION * ofEntry + ofQuestion);
    }
}
