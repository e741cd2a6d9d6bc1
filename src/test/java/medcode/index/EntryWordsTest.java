package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What words lead to is all of which they may hold the share, whatever the weights. */
class EntryWordsTest {
    private static final int WORDS = 40;
    private static final int ENTRIES = 500;

    @TempDir
    private Path folder;

    private final Random random = new Random(20261127);
    private final float[] weights = new float[WORDS];
    private final float[] required = new float[ENTRIES];
    private final List<int[]> postings = new ArrayList<>();

    EntryWordsTest() {
        for (int word = 0; word < WORDS; word++) {
            weights[word] = 0.7f + 9 * random.nextFloat();
            Postings ofWord = new Postings();
            for (int entry = 0; entry < ENTRIES; entry++) {
                if (random.nextInt(8) == 0) {
                    boolean optional = random.nextInt(4) == 0;
                    ofWord.add(entry, optional);
                    required[entry] += optional ? 0 : weights[word];
                }
            }
            postings.add(ofWord.toArray());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.34, 0.43, 0.6, 0.85, 0.999})
    void leadsToEveryEntryThatHoldsTheShare(double share) {
        EntryWords words = EntryWordsTurned.of(postings, weights, required);
        for (int i = 0; i < 200; i++) {
            int[] phrase = random.ints(-1, WORDS).distinct().limit(1 + i % 9).toArray();
            assertThat(found(words, phrase, share)).isEqualTo(holding(phrase, share));
        }
    }

    private Set<Integer> found(EntryWords words, int[] phrase, double share) {
        PhrasePlaces places = new PhrasePlaces(phrase, weightsOf(phrase));
        Set<Integer> found = new TreeSet<>();
        for (int place : words.led(phrase, weightsOf(phrase), share)) {
            words.read(place, places);
            if (places.required() >= share * words.required(place)) {
                found.add(words.entry(place));
            }
        }
        return found;
    }

    private float[] weightsOf(int[] phrase) {
        float[] own = new float[phrase.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = phrase[i] < 0 ? 0 : weights[phrase[i]];
        }
        return own;
    }

    /** By reading all postings. */
    private Set<Integer> holding(int[] phrase, double share) {
        float[] held = new float[ENTRIES];
        boolean[] named = new boolean[ENTRIES];
        for (int word : phrase) {
            for (int posting : word < 0 ? new int[0] : postings.get(word)) {
                named[posting >>> 1] = true;
                held[posting >>> 1] += (posting & 1) == 0 ? weights[word] : 0;
            }
        }
        Set<Integer> holding = new TreeSet<>();
        for (int entry = 0; entry < ENTRIES; entry++) {
            if (named[entry] && held[entry] >= share * required[entry]) {
                holding.add(entry);
            }
        }
        return holding;
    }

    @Test
    void areReadAsTheyWereWritten() throws Exception {
        EntryWords made = EntryWordsTurned.of(postings, weights, required);
        Path file = folder.resolve("words");
        try (var out = Files.newOutputStream(file)) {
            SectionOutput sections = new SectionOutput(out, 1, 1);
            made.write(sections);
            sections.flush();
        }
        EntryWords read = EntryWords.read(MappedSections.open(file, 1, 1));
        int[] phrase = {3, 17, 29};
        assertThat(found(read, phrase, 0.5)).isEqualTo(found(made, phrase, 0.5)).isNotEmpty();
    }
}
