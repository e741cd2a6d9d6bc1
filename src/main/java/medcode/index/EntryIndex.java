package medcode.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entry terms of a release, found by their words; memory-mapped, nothing is read until it is asked for, safe for many
 * threads.
 */
public final class EntryIndex implements Closeable {
    static final String FILE = "entries.idx";
    static final int MAGIC = 0x4D434549;
    static final int VERSION = 3;
    static final int RESIDUAL = 0x80;

    private final Vocabulary words;
    private final float[] weights;
    private final IntBuffer postingOffsets;
    private final IntBuffer postings;
    private final MappedInts codeOfEntry;
    private final byte[] origins;
    private final FloatBuffer requiredWeights;
    private final FrontCodedStrings texts;
    private final MappedStrings codes;
    private final IntBuffer codeOffsets;
    private final IntBuffer entriesOfCodes;
    private final MappedInts contextOffsets;
    private final MappedInts contexts;
    private final MappedStrings rewrites;
    private volatile EntryWords entryWords;

    /**
     * An entry that shares words with a phrase.
     *
     * @param matched the phrase's words that it holds, as bits in the phrase's order
     * @param requiredMatched the weight of those of them that the entry requires
     * @param required the weight of all words that the entry requires
     */
    public record Match(int entry, long matched, float requiredMatched, float required) {}

    private EntryIndex(MappedSections sections) throws IOException {
        words = new Vocabulary(sections.strings());
        weights = floats(sections.next().asFloatBuffer());
        postingOffsets = sections.next().asIntBuffer();
        postings = sections.next().asIntBuffer();
        codeOfEntry = new MappedInts(sections.next().asIntBuffer(), EntryWords.PHRASES_OF_NOTES);
        origins = bytes(sections.next());
        requiredWeights = sections.next().asFloatBuffer();
        texts = sections.frontCoded();
        codes = sections.strings();
        codeOffsets = sections.next().asIntBuffer();
        entriesOfCodes = sections.next().asIntBuffer();
        contextOffsets = new MappedInts(sections.next().asIntBuffer(), EntryWords.PHRASES_OF_NOTES);
        contexts = new MappedInts(sections.next().asIntBuffer(), EntryWords.PHRASES_OF_NOTES);
        rewrites = sections.strings();
        entryWords = sections.hasNext() ? EntryWords.read(sections) : null;
    }

    private static byte[] bytes(ByteBuffer section) {
        byte[] all = new byte[section.limit()];
        section.get(0, all);
        return all;
    }

    private static float[] floats(FloatBuffer numbers) {
        float[] all = new float[numbers.limit()];
        numbers.get(0, all);
        return all;
    }

    /**
     * Opens the index of a release's folder.
     *
     * @throws medcode.input.BadInput where the file is damaged or of another version
     */
    public static EntryIndex open(Path folder) throws IOException {
        return new EntryIndex(MappedSections.open(folder.resolve(FILE), MAGIC, VERSION));
    }

    /** The number of a stem, or -1 where no entry holds it. */
    public int word(String stem) {
        return words.number(stem);
    }

    /** The number of the one word nearest to a misspelt stem, or -1. */
    public int nearest(String stem) {
        return words.nearest(stem);
    }

    /** How much a word says: higher for rarer words. */
    public float weight(int word) {
        return weights[word];
    }

    /** The weight of a word that stands nowhere. */
    public float unknownWeight() {
        return EntryIndexWriter.weight(0, requiredWeights.limit());
    }

    /**
     * The entries that hold a share of the words that they require, by weight, in their order.
     *
     * @param phrase the numbers of words, at most 64, -1 for unknown ones
     * @param least the share, {@link EntryWords#LEAST} to 1
     */
    public List<Match> matches(int[] phrase, double least) {
        return matches(phrase, -1L, least);
    }

    /**
     * Of those, the entries that hold one of the leading words.
     *
     * @param leading as bits in the phrase's order
     */
    List<Match> matches(int[] phrase, long leading, double least) {
        if (leading == 0) {
            return List.of();
        }
        contexts.look();
        contextOffsets.look();
        codeOfEntry.look();
        EntryWords entries = entryWords();
        float[] weights = weights(phrase);
        PhrasePlaces places = new PhrasePlaces(phrase, weights);
        List<Match> matches = new ArrayList<>();
        for (int place : entries.led(phrase, weights, least)) {
            entries.read(place, places);
            float required = places.required();
            float whole = entries.required(place);
            if ((places.matched() & leading) != 0 && required >= least * whole) {
                matches.add(new Match(entries.entry(place), places.matched(), required, whole));
            }
        }
        return matches;
    }

    private float[] weights(int[] phrase) {
        float[] all = new float[phrase.length];
        for (int word = 0; word < phrase.length; word++) {
            all[word] = phrase[word] < 0 ? 0 : weights[phrase[word]];
        }
        return all;
    }

    /** Releases that were loaded before it was kept have it made when it is first asked for. */
    private EntryWords entryWords() {
        EntryWords made = entryWords;
        if (made == null) {
            made = EntryWordsTurned.of(postings(), weights, floats(requiredWeights));
            entryWords = made;
        }
        return made;
    }

    private List<int[]> postings() {
        List<int[]> all = new ArrayList<>(weights.length);
        for (int word = 0; word < weights.length; word++) {
            int[] ofWord = new int[postingOffsets.get(word + 1) - postingOffsets.get(word)];
            postings.get(postingOffsets.get(word), ofWord);
            all.add(ofWord);
        }
        return all;
    }

    /** True for an entry that asks for a word. */
    boolean requires(int entry, int word) {
        int wanted = entry << 1;
        int from = postingOffsets.get(word);
        int to = postingOffsets.get(word + 1) - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int posting = postings.get(middle);
            if (posting == wanted) {
                return true;
            }
            from = posting < wanted ? middle + 1 : from;
            to = posting < wanted ? to : middle - 1;
        }
        return false;
    }

    /** The code that an entry leads to, compact. */
    public String code(int entry) {
        return codes.get(codeOfEntry.get(entry));
    }

    /** The first character of the code that an entry leads to. */
    char chapter(int entry) {
        return codes.first(codeOfEntry.get(entry));
    }

    /** A number for the code that an entry leads to, the same for all its entries. */
    public int codeNumber(int entry) {
        return codeOfEntry.get(entry);
    }

    public EntryTerm.Origin origin(int entry) {
        return EntryTerm.Origin.of((char) (origins[entry] & (RESIDUAL - 1)));
    }

    /** True for an entry of what is specified but has no code of its own. */
    public boolean isResidual(int entry) {
        return (origins[entry] & RESIDUAL) != 0;
    }

    /** The index path or title of an entry. */
    public List<String> trail(int entry) {
        String[] lines = texts.get(entry).split("\n", -1);
        return List.of(lines).subList(1, lines.length);
    }

    /** The paths of the Index and its tables that lead to exactly this code (compact), in the order of the book. */
    List<IndexPath> indexPaths(String compact) {
        int code = codes.firstFrom(compact);
        if (code >= codes.size() || !codes.get(code).equals(compact)) {
            return List.of();
        }
        Set<IndexPath> paths = new LinkedHashSet<>();
        for (int i = codeOffsets.get(code); i < codeOffsets.get(code + 1); i++) {
            int entry = entriesOfCodes.get(i);
            if (origin(entry).isOfIndex()) {
                paths.add(new IndexPath(origin(entry), trail(entry)));
            }
        }
        return new ArrayList<>(paths);
    }

    /** The second code of an entry, as published, or empty. */
    public String manifestation(int entry) {
        String text = texts.get(entry);
        return text.substring(0, text.indexOf('\n'));
    }

    /** The places of a phrase at which words stand that the titles above the entry's code hold, as bits. */
    long inContext(int entry, PhrasePlaces phrase) {
        int code = codeOfEntry.get(entry);
        int end = contextOffsets.get(code + 1);
        int[] copy = contexts.copy();
        phrase.clear();
        for (int i = contextOffsets.get(code); i < end; i++) {
            phrase.add(copy == null ? contexts.get(i) : copy[i], false);
        }
        return phrase.matched();
    }

    /** Stems that the Index sends elsewhere, each with the stems that replace it, both blank-separated. */
    public Map<String, String> rewrites() {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < rewrites.size(); i++) {
            String line = rewrites.get(i);
            int tab = line.indexOf('\t');
            all.putIfAbsent(line.substring(0, tab), line.substring(tab + 1));
        }
        return all;
    }

    /** The stems that replace these, both blank-separated; null where the Index sends them nowhere. */
    String rewrite(String stems) {
        String from = stems + "\t";
        int line = rewrites.firstFrom(from);
        String found = line < rewrites.size() ? rewrites.get(line) : "";
        return found.startsWith(from) ? found.substring(from.length()) : null;
    }

    /** The mapping goes with the object; there is nothing to give back earlier. */
    @Override
    public void close() {}
}
