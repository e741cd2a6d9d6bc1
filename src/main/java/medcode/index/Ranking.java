package medcode.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 */
final class Ranking {
    static final int MOST_WORDS = 31;

    /** What a word counts that only another wording of the code holds. */
    private static final float ELSEWHERE = 0.7f;
    /** How many times as much the question's coverage counts: a word that was typed was meant. */
    private static final float QUESTION = 2;

    /** How many codes are looked at closely. */
    private static final int MOST_CANDIDATES = 400;

    private final LeafReader index;
    private final KeyedTable codes;
    private final List<QueryWord> words;
    /** The words that each document requires, as bits; those that it allows, 32 bits higher. */
    private final long[] matched;
    /** The words that any wording of each code holds, as bits. */
    private final int[] ofCode;

    private final float[] bestScore;
    private final int[] bestDocument;
    private float total;

    /** A code in its place. */
    record Ranked(int position, int document, float score) {}

    Ranking(LeafReader index, KeyedTable codes, List<QueryWord> words) throws IOException {
        this.index = index;
        this.codes = codes;
        this.words = words;
        this.matched = new long[index.maxDoc()];
        this.ofCode = new int[codes.size()];
        this.bestScore = new float[codes.size()];
        this.bestDocument = new int[codes.size()];
        for (int i = 0; i < words.size(); i++) {
            QueryWord word = words.get(i);
            total += word.weight();
            for (String reading : word.readings()) {
                mark(SearchIndexWriter.REQUIRED, reading, 1L << i);
                mark(SearchIndexWriter.OPTIONAL, reading, 1L << (32 + i));
            }
        }
    }

    private void mark(String field, String word, long bit) throws IOException {
        Terms terms = index.terms(field);
        TermsEnum at = terms == null ? null : terms.iterator();
        if (at == null || !at.seekExact(new BytesRef(word))) {
            return;
        }
        PostingsEnum postings = at.postings(null, PostingsEnum.NONE);
        for (int document = postings.nextDoc(); document != PostingsEnum.NO_MORE_DOCS; document = postings.nextDoc()) {
            matched[document] |= bit;
        }
    }

    List<Ranked> best(int limit) throws IOException {
        scoreDocuments();
        List<Ranked> ranked = new ArrayList<>();
        for (int position : candidates()) {
            ranked.add(new Ranked(position, bestDocument[position], score(position)));
        }
        return top(ranked, limit);
    }

    private void scoreDocuments() throws IOException {
        NumericDocValues positions = index.getNumericDocValues(SearchIndexWriter.POSITION);
        for (int document = 0; document < matched.length; document++) {
            if (matched[document] != 0 && positions.advanceExact(document)) {
                int position = (int) positions.longValue();
                float score = mean(weight(both(document)) / total, ofEntry(document));
                ofCode[position] |= both(document);
                if (score > bestScore[position]) {
                    bestScore[position] = score;
                    bestDocument[position] = document;
                }
            }
        }
    }

    private int both(int document) {
        return (int) matched[document] | (int) (matched[document] >>> 32);
    }

    /** How much of an entry term's required words the question covers. */
    private float ofEntry(int document) throws IOException {
        NumericDocValues weights = index.getNumericDocValues(SearchIndexWriter.WEIGHT);
        float required = weights.advanceExact(document) ? Float.intBitsToFloat((int) weights.longValue()) : 0;
        return required == 0 ? 0 : Math.min(1, weight((int) matched[document]) / required);
    }

    private float weight(int bits) {
        float weight = 0;
        for (int i = 0; i < words.size(); i++) {
            if ((bits & 1 << i) != 0) {
                weight += words.get(i).weight() * words.get(i).certainty();
            }
        }
        return weight;
    }

    private static float mean(float ofQuestion, float ofEntry) {
        return ofQuestion + ofEntry == 0
                ? 0
                : (1 + QUESTION) * ofQuestion * ofEntry / (QUESTION * ofEntry + ofQuestion);
    }

    /** The positions of the codes with the best entry terms; the score's bits sort as the score does. */
    private int[] candidates() {
        long[] sorted = new long[bestScore.length];
        int count = 0;
        for (int position = 0; position < bestScore.length; position++) {
            if (bestScore[position] > 0) {
                sorted[count++] = (long) Float.floatToIntBits(bestScore[position]) << 32 | (~position & 0xFFFFFFFFL);
            }
        }
        Arrays.sort(sorted, 0, count);
        int[] positions = new int[Math.min(count, MOST_CANDIDATES)];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = ~(int) sorted[count - 1 - i];
        }
        return positions;
    }

    private float score(int position) throws IOException {
        int document = bestDocument[position];
        int elsewhere = (ofCode[position] | above(codes.key(position))) & ~both(document);
        float ofQuestion = (weight(both(document)) + ELSEWHERE * weight(elsewhere)) / total;
        return mean(ofQuestion, ofEntry(document));
    }

    private int above(String code) {
        int bits = 0;
        for (int length = code.length() - 1; length >= 3; length--) {
            int position = codes.position(code.substring(0, length));
            bits |= position < 0 ? 0 : ofCode[position];
        }
        return bits;
    }

    /** Best first; of equal ones billable codes first, then in the order of the codes. */
    private List<Ranked> top(List<Ranked> ranked, int limit) {
        ranked.sort((one, other) -> {
            int order = Float.compare(other.score, one.score);
            order = order != 0
                    ? order
                    : Boolean.compare(
                            codes.value(other.position).flag(),
                            codes.value(one.position).flag());
            return order != 0 ? order : Integer.compare(one.position, other.position);
        });
        return ranked.size() <= limit ? ranked : ranked.subList(0, limit);
    }

    /** The better place of each code in two rankings. */
    List<Ranked> merged(List<Ranked> own, List<Ranked> others, int limit) {
        Map<Integer, Ranked> best = new LinkedHashMap<>();
        for (Ranked ranked : own) {
            best.put(ranked.position, ranked);
        }
        for (Ranked ranked : others) {
            best.merge(ranked.position, ranked, (one, other) -> other.score > one.score ? other : one);
        }
        return top(new ArrayList<>(best.values()), limit);
    }
}
