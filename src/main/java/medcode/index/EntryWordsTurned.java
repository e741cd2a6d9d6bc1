package medcode.index;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;

/** Makes {@link EntryWords} of the entries that each word has. */
final class EntryWordsTurned {
    private EntryWordsTurned() {}

    /**
     * Turns them round.
     *
     * @param postings of each word, as {@link Postings} has them
     * @param required what the words that an entry requires weigh together
     */
    static EntryWords of(List<int[]> postings, float[] weights, float[] required) {
        int[] words = words(postings, required);
        long[][] found = new long[weights.length][];
        int[] sizes = new int[weights.length];
        for (int word = 0; word < weights.length; word++) {
            found[word] = new long[postings.get(word).length];
        }
        for (int place = 0; place < words.length - 1; place = end(words, place)) {
            lead(words, place, weights, found, sizes);
        }
        int[] starts = new int[weights.length + 1];
        for (int word = 0; word < weights.length; word++) {
            Arrays.sort(found[word], 0, sizes[word]);
            starts[word + 1] = starts[word] + sizes[word];
        }
        LongBuffer leads = LongBuffer.allocate(starts[weights.length]);
        for (int word = 0; word < weights.length; word++) {
            leads.put(found[word], 0, sizes[word]);
        }
        return new EntryWords(IntBuffer.wrap(words), IntBuffer.wrap(starts), leads);
    }

    private static int[] words(List<int[]> postings, float[] required) {
        int[] places = new int[required.length + 1];
        for (int[] ofWord : postings) {
            for (int posting : ofWord) {
                places[(posting >>> 1) + 1]++;
            }
        }
        for (int entry = 1; entry < places.length; entry++) {
            places[entry] += places[entry - 1] + 2;
        }
        int[] words = new int[places[required.length] + 1];
        for (int entry = 0; entry < required.length; entry++) {
            words[places[entry]++] = ~entry;
            words[places[entry]++] = Float.floatToIntBits(required[entry]);
        }
        words[words.length - 1] = ~required.length;
        for (int word = 0; word < postings.size(); word++) {
            for (int posting : postings.get(word)) {
                words[places[posting >>> 1]++] = (word << 1) | (posting & 1);
            }
        }
        return words;
    }

    private static int end(int[] words, int place) {
        int at = place + 2;
        while (words[at] >= 0) {
            at++;
        }
        return at;
    }

    private static void lead(int[] words, int place, float[] weights, long[][] found, int[] sizes) {
        float whole = Float.intBitsToFloat(words[place + 1]);
        int end = end(words, place);
        float[] own = new float[end - place - 2];
        long[] bits = new long[own.length];
        for (int i = 0; i < own.length; i++) {
            int word = words[place + 2 + i];
            boolean optional = (word & 1) != 0;
            own[i] = whole == 0 ? 1 : optional ? 0 : weights[word >>> 1] / whole;
            bits[i] = optional ? 0 : EntryWords.bit(word >>> 1);
        }
        for (int i = 0; i < own.length; i++) {
            double share = 0;
            long others = 0;
            for (int other = 0; other < own.length; other++) {
                share += own[other] <= own[i] ? own[other] : 0;
                others |= other == i ? 0 : bits[other];
            }
            if (own[i] > 0 && share >= EntryWords.LEAST) {
                int word = words[place + 2 + i] >>> 1;
                found[word][sizes[word]++] =
                        ((long) (EntryWords.PARTS * (1 - Math.min(1, share))) << EntryWords.SHORT_SHIFT)
                                | ((long) (EntryWords.PARTS * own[i]) << EntryWords.OWN_SHIFT)
                                | ((long) place << EntryWords.SIEVE_BITS)
                                | others;
            }
        }
    }
}
