package medcode.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import medcode.input.BadInput;

/**
 * The surface forms of a release's entry terms as one trie of words, memory-mapped, for the longest match from a word of a
 * note; safe for many threads.
 *
 * <p>Nodes are numbered in breadth-first order, so that a node's children have consecutive numbers, sorted by their word.
 */
public final class TermDictionary {
    static final String FILE = "terms.trie";
    static final int MAGIC = 0x4D435454;
    static final int VERSION = 3;
    /** Magic, version, checksum, slots, words, bytes of words, nodes, terms, payload, codes, bytes of codes, slots of sets. */
    static final int HEADER = 48;

    /** A word that no term holds. */
    public static final int UNKNOWN = -1;
    /** A word that a term may leave out: «of», «the». */
    public static final int FILLER = -2;
    /** A break that no term goes across. */
    public static final int BREAK = -3;

    private static final int MOST_FILLERS = 3;
    /** More words are looked for in many notes alone. */
    private static final int WORDS_OF_NOTES = 5000;

    private static final int FIRST_PASSABLE = -10;

    private final TermSets sets;
    private final IntBuffer anchors;
    private final MappedInts slots;
    private final IntBuffer wordOffsets;
    private final ByteBuffer wordBytes;
    private final TrieLabels labels;
    private final MappedInts firstChildren;
    private final TermNodes terms;
    private final IntBuffer payloadOffsets;
    private final IntBuffer payload;
    private final IntBuffer codeOffsets;
    private final ByteBuffer codeBytes;
    /** Each is made when it is first asked for; threads that ask at once make the same. */
    private final String[] codes;

    private final int mask;
    /** The root's child for each word, or 0: it has thousands, and every word of a note is looked for among them. */
    private final int[] beginnings;

    /**
     * A term found in a row of words.
     *
     * @param end the index behind its last word
     * @param node where it ends, for {@link #term}
     */
    public record Match(int end, int node) {}

    private TermDictionary(ByteBuffer file, Header header) {
        Cutter cutter = new Cutter(file);
        LongBuffer keys = cutter.bytes(Long.BYTES * header.sets).asLongBuffer();
        LongBuffer pairs = cutter.bytes(Long.BYTES * TermSets.PAIRS).asLongBuffer();
        sets = new TermSets(keys, cutter.ints(header.sets), pairs);
        anchors = cutter.ints(header.words);
        slots = new MappedInts(cutter.ints(header.slots), WORDS_OF_NOTES);
        wordOffsets = cutter.ints(header.words + 1);
        firstChildren = new MappedInts(cutter.ints(header.nodes + 1), WORDS_OF_NOTES);
        terms = new TermNodes(cutter.ints(TermNodes.size(header.nodes)), cutter.ints(TermNodes.size(header.nodes)));
        payloadOffsets = cutter.ints(header.terms + 1);
        payload = cutter.ints(header.payload);
        codeOffsets = cutter.ints(header.codes + 1);
        labels = TrieLabels.of(cutter.bytes(TrieLabels.bytes(header.nodes, header.words)), header.words);
        wordBytes = cutter.bytes(header.wordBytes);
        codeBytes = cutter.bytes(header.codeBytes);
        codes = new String[header.codes];
        mask = header.slots - 1;
        beginnings = new int[header.words];
        for (int node = 1; node < firstChildren.get(1); node++) {
            beginnings[labels.get(node)] = node;
        }
    }

    /** The counts at the beginning of the file. */
    private record Header(
            int slots,
            int words,
            int wordBytes,
            int nodes,
            int terms,
            int payload,
            int codes,
            int codeBytes,
            int sets) {
        static Header read(ByteBuffer file) {
            return new Header(
                    file.getInt(12),
                    file.getInt(16),
                    file.getInt(20),
                    file.getInt(24),
                    file.getInt(28),
                    file.getInt(32),
                    file.getInt(36),
                    file.getInt(40),
                    file.getInt(44));
        }

        boolean fits(int size) {
            long ints = (long) slots + words + 1 + nodes + 1 + terms + 1 + payload + codes + 1L;
            ints += 2L * TermNodes.size(Math.max(nodes, 0)) + 3L * sets + 2L * TermSets.PAIRS + words;
            long labels = TrieLabels.bytes(Math.max(nodes, 0), words);
            return slots > 0
                    && Integer.bitCount(slots) == 1
                    && Integer.bitCount(sets) == 1
                    && sets > 0
                    && words >= 0
                    && words < slots
                    && nodes > 0
                    && Math.min(Math.min(wordBytes, payload), Math.min(codes, codeBytes)) >= 0
                    && terms >= 0
                    && HEADER + 4 * ints + labels + wordBytes + codeBytes == size;
        }
    }

    /** Takes the sections off a file one by one. */
    private static final class Cutter {
        private final ByteBuffer file;
        private int at = HEADER;

        Cutter(ByteBuffer file) {
            this.file = file;
        }

        IntBuffer ints(int count) {
            return bytes(4 * count).asIntBuffer();
        }

        ByteBuffer bytes(int length) {
            ByteBuffer section = file.slice(at, length);
            at += length;
            return section;
        }
    }

    /**
     * Opens the terms of a release's folder.
     *
     * @throws BadInput where the file is damaged or of another version
     */
    public static TermDictionary open(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return open(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), file.toString());
        }
    }

    /** Opens terms from memory; the name is for messages. */
    static TermDictionary open(ByteBuffer file, String name) throws BadInput {
        boolean whole = file.limit() >= HEADER && file.getInt(0) == MAGIC && file.getInt(4) == VERSION;
        if (!whole || !Header.read(file).fits(file.limit()) || checksum(file) != file.getInt(8)) {
            throw new BadInput(name, "is damaged or of another version of medcode; load the release again");
        }
        return new TermDictionary(file, Header.read(file));
    }

    /** Over everything behind itself: what is read later was checked once. */
    static int checksum(ByteBuffer file) {
        CRC32 checksum = new CRC32();
        checksum.update(file.slice(12, file.limit() - 12));
        return (int) checksum.getValue();
    }

    /** The number of a stem, or {@link #UNKNOWN}. */
    public int word(String stem) {
        slots.look();
        int slot = spread(stem.hashCode()) & mask;
        int word = slots.get(slot) - 1;
        while (word >= 0) {
            if (is(word, stem)) {
                return word;
            }
            slot = (slot + 1) & mask;
            word = slots.get(slot) - 1;
        }
        return UNKNOWN;
    }

    /** False for the hash of a word that no term holds: cheaper asked than {@link #word}. */
    public boolean isHash(int hash) {
        return slots.get(spread(hash) & mask) != 0;
    }

    /** The number of a word that a term may hold or pass over: «pain in the left knee» is a pain in the knee too. */
    public static int passable(int word) {
        return word < 0 ? FILLER : FIRST_PASSABLE - word;
    }

    /** True for the number of a word with which a term can begin. */
    public static boolean begins(int number) {
        return number >= 0 || number <= FIRST_PASSABLE;
    }

    static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }

    /** Words are stored with a byte for each character; other scripts have no entry terms. */
    private boolean is(int word, String stem) {
        int start = wordOffsets.get(word);
        int length = wordOffsets.get(word + 1) - start;
        if (length != stem.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if ((wordBytes.get(start + i) & 0xFF) != stem.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The longest term that begins at a word.
     *
     * @param words numbers of words, {@link #passable passable} ones, {@link #FILLER} and {@link #BREAK}
     * @return null where no term begins there; on the hot path an {@code Optional} costs more than it says
     */
    public Match longest(int[] words, int from, int to) {
        if (firstChildren.look()) {
            labels.copy();
        }
        int node = 0;
        int fillers = 0;
        Match longest = null;
        for (int at = from; at < to; at++) {
            int word = words[at];
            boolean passable = word <= FIRST_PASSABLE;
            int next = word >= 0 || passable ? child(node, passable ? FIRST_PASSABLE - word : word) : -1;
            if (next >= 0) {
                node = next;
                fillers = 0;
                if (terms.isTerm(node)) {
                    longest = new Match(at + 1, node);
                }
            } else if ((word != FILLER && !passable) || node == 0 || ++fillers > MOST_FILLERS) {
                break;
            }
        }
        return longest;
    }

    private int child(int node, int word) {
        if (node == 0) {
            return beginnings[word] == 0 ? -1 : beginnings[word];
        }
        int low = firstChildren.get(node);
        int high = firstChildren.get(node + 1) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int label = labels.get(middle);
            if (label == word) {
                return middle;
            }
            if (label < word) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** The key of the word that a number stands for; a set's key is the sum of its words'. */
    public static long key(int number) {
        return TermSets.key(number >= 0 ? number : FIRST_PASSABLE - number);
    }

    /** True for a main term, the noun of a condition, about which other words of a term may stand in any order. */
    public boolean isMainTerm(int number) {
        return begins(number) && anchors.get(number >= 0 ? number : FIRST_PASSABLE - number) != WordSets.NONE;
    }

    /** The key of what a main term says with sites: «carcinoma» is a malignant neoplasm; 0 for all others. */
    public long neoplasm(int number) {
        int anchor = begins(number) ? anchors.get(number >= 0 ? number : FIRST_PASSABLE - number) : WordSets.NONE;
        return anchor > WordSets.MAIN_TERM ? TermSets.key(anchor - WordSets.MAIN_TERM - 1) : 0;
    }

    /** False where no term holds both of two words, of which one is a main term or {@link #neoplasm}, by their keys. */
    public boolean mayHold(long mainTerm, long word) {
        return sets.mayHold(mainTerm + word);
    }

    /** The number of the term whose words have this key in any order, or -1. */
    public int withWords(long key) {
        return sets.term(key);
    }

    /** The number of the term that a match found. */
    public int term(Match match) {
        return terms.number(match.node());
    }

    /** The codes, compact, that a term's words lead to: titles before inclusion terms before the Index. */
    public List<String> codes(int term) {
        int start = payloadOffsets.get(term);
        int end = payloadOffsets.get(term + 1);
        List<String> found = new ArrayList<>(end - start);
        for (int i = start; i < end; i++) {
            found.add(code(payload.get(i)));
        }
        return found;
    }

    private String code(int number) {
        String known = codes[number];
        if (known == null) {
            byte[] text = new byte[codeOffsets.get(number + 1) - codeOffsets.get(number)];
            codeBytes.get(codeOffsets.get(number), text);
            known = new String(text, StandardCharsets.ISO_8859_1);
            codes[number] = known;
        }
        return known;
    }
}
