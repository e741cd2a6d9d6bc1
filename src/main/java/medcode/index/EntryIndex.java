package medcode.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medcode.input.BadInput;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The entry terms of a release, found by their words; memory-mapped, nothing is read until it is asked for, safe for many
 * threads.
 */
public final class EntryIndex implements Closeable {
    static final String FILE = "entries.idx";
    static final int RESIDUAL = 0x80;

    private final Strings words;
    private final FloatBuffer weights;
    private final IntBuffer postingOffsets;
    private final IntBuffer postings;
    private final IntBuffer codeOfEntry;
    private final ByteBuffer origins;
    private final FloatBuffer requiredWeights;
    private final Strings texts;
    private final Strings codes;
    private final IntBuffer contextOffsets;
    private final IntBuffer contexts;
    private final Strings rewrites;

    /** Strings behind each other, with the offset of each. */
    private record Strings(IntBuffer offsets, ByteBuffer bytes) {
        int size() {
            return offsets.limit() - 1;
        }

        String get(int i) {
            byte[] copy = new byte[offsets.get(i + 1) - offsets.get(i)];
            bytes.get(offsets.get(i), copy);
            return new String(copy, StandardCharsets.UTF_8);
        }
    }

    /**
     * An entry that shares words with a phrase.
     *
     * @param matched the phrase's words that it holds, as bits in the phrase's order
     * @param requiredMatched the weight of those of them that the entry requires
     * @param required the weight of all words that the entry requires
     */
    public record Match(int entry, long matched, float requiredMatched, float required) {}

    private EntryIndex(Sections sections) throws IOException {
        words = sections.strings();
        weights = sections.next().asFloatBuffer();
        postingOffsets = sections.next().asIntBuffer();
        postings = sections.next().asIntBuffer();
        codeOfEntry = sections.next().asIntBuffer();
        origins = sections.next();
        requiredWeights = sections.next().asFloatBuffer();
        texts = sections.strings();
        codes = sections.strings();
        contextOffsets = sections.next().asIntBuffer();
        contexts = sections.next().asIntBuffer();
        rewrites = sections.strings();
    }

    /** Cuts a mapped file into its sections. */
    private static final class Sections {
        private final ByteBuffer file;
        private final String name;

        Sections(ByteBuffer file, String name) throws BadInput {
            this.file = file;
            this.name = name;
            if (file.limit() < 8
                    || file.getInt() != EntryIndexWriter.MAGIC
                    || file.getInt() != EntryIndexWriter.VERSION) {
                throw damaged();
            }
        }

        BadInput damaged() {
            return new BadInput(name, "is damaged or of another version of medcode; load the release again");
        }

        ByteBuffer next() throws BadInput {
            if (file.remaining() < 4) {
                throw damaged();
            }
            int length = file.getInt();
            if (length < 0 || length > file.remaining()) {
                throw damaged();
            }
            ByteBuffer section = file.slice(file.position(), length);
            file.position(file.position() + length);
            return section;
        }

        Strings strings() throws BadInput {
            return new Strings(next().asIntBuffer(), next());
        }
    }

    /**
     * Opens the index of a release's folder.
     *
     * @throws BadInput where the file is damaged or of another version
     */
    public static EntryIndex open(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return open(mapped, file.toString());
        }
    }

    /** Opens an index from memory; the name is for messages. */
    static EntryIndex open(ByteBuffer bytes, String name) throws IOException {
        return new EntryIndex(new Sections(bytes, name));
    }

    /** The number of a stem, or -1 where no entry holds it. */
    public int word(String stem) {
        int word = firstFrom(stem);
        return word < words.size() && words.get(word).equals(stem) ? word : -1;
    }

    private int compare(int word, byte[] wanted) {
        int start = words.offsets.get(word);
        int length = words.offsets.get(word + 1) - start;
        for (int i = 0; i < Math.min(length, wanted.length); i++) {
            int order = Byte.compareUnsigned(words.bytes.get(start + i), wanted[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(length, wanted.length);
    }

    /**
     * The word nearest to a misspelt one: with the same first letter and one or two changes, alone in being that near; -1
     * where there is none. Short words are never repaired.
     */
    public int nearest(String stem) {
        int allowed = stem.length() >= 9 ? 2 : stem.length() >= 6 ? 1 : 0;
        if (allowed == 0) {
            return -1;
        }
        LevenshteinDistance distance = new LevenshteinDistance(allowed);
        int nearest = -1;
        int least = allowed + 1;
        for (int word = firstFrom(stem.substring(0, 1)); word < words.size(); word++) {
            String other = words.get(word);
            if (other.charAt(0) != stem.charAt(0)) {
                break;
            }
            int changes = Math.abs(other.length() - stem.length()) > allowed ? -1 : distance.apply(stem, other);
            if (changes >= 0 && changes <= least) {
                nearest = changes < least ? word : -1;
                least = changes;
            }
        }
        return nearest;
    }

    /** The first word that does not sort before a text. */
    private int firstFrom(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How much a word says: higher for rarer words. */
    public float weight(int word) {
        return weights.get(word);
    }

    /** The weight of a word that stands nowhere. */
    public float unknownWeight() {
        return EntryIndexWriter.weight(0, codeOfEntry.limit());
    }

    /** All entries that hold one of the words, in their order; at most 64 words, -1 for unknown ones. */
    public List<Match> matches(int[] phrase) {
        int size = 0;
        for (int word : phrase) {
            size += word < 0 ? 0 : postingOffsets.get(word + 1) - postingOffsets.get(word);
        }
        long[] hits = new long[size];
        int n = 0;
        for (int i = 0; i < phrase.length; i++) {
            if (phrase[i] >= 0) {
                for (int p = postingOffsets.get(phrase[i]); p < postingOffsets.get(phrase[i] + 1); p++) {
                    hits[n++] = (long) postings.get(p) << 8 | i;
                }
            }
        }
        Arrays.sort(hits);
        return grouped(hits, phrase);
    }

    private List<Match> grouped(long[] hits, int[] phrase) {
        List<Match> matches = new ArrayList<>();
        int i = 0;
        while (i < hits.length) {
            int entry = (int) (hits[i] >>> 9);
            long matched = 0;
            float required = 0;
            for (; i < hits.length && (int) (hits[i] >>> 9) == entry; i++) {
                int position = (int) (hits[i] & 0xff);
                matched |= 1L << position;
                if ((hits[i] & 0x100) == 0) {
                    required += weights.get(phrase[position]);
                }
            }
            matches.add(new Match(entry, matched, required, requiredWeights.get(entry)));
        }
        return matches;
    }

    /** The code that an entry leads to, compact. */
    public String code(int entry) {
        return codes.get(codeOfEntry.get(entry));
    }

    /** A number for the code that an entry leads to, the same for all its entries. */
    public int codeNumber(int entry) {
        return codeOfEntry.get(entry);
    }

    public EntryTerm.Origin origin(int entry) {
        return EntryTerm.Origin.of((char) (origins.get(entry) & (RESIDUAL - 1)));
    }

    /** True for an entry of what is specified but has no code of its own. */
    public boolean isResidual(int entry) {
        return (origins.get(entry) & RESIDUAL) != 0;
    }

    /** The index path or title of an entry. */
    public List<String> trail(int entry) {
        String[] lines = texts.get(entry).split("\n", -1);
        return List.of(lines).subList(1, lines.length);
    }

    /** The second code of an entry, as published, or empty. */
    public String manifestation(int entry) {
        String text = texts.get(entry);
        return text.substring(0, text.indexOf('\n'));
    }

    /** True when the titles above the entry's code hold the word. */
    public boolean inContext(int entry, int word) {
        int code = codeOfEntry.get(entry);
        for (int i = contextOffsets.get(code); i < contextOffsets.get(code + 1); i++) {
            if (contexts.get(i) == word) {
                return true;
            }
        }
        return false;
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

    /** The mapping goes with the object; there is nothing to give back earlier. */
    @Override
    public void close() {}
}
