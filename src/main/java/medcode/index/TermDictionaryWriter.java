package medcode.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.lexicon.Lexicon;

/** Compiles the surface forms of entry terms into {@code terms.trie}, for {@link TermDictionary}. */
public final class TermDictionaryWriter {
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final Map<Sequence, int[]> terms = new HashMap<>();
    private final SurfaceForms forms;
    private final WordSets sets;

    /** The words of a surface form. */
    private static final class Sequence implements Comparable<Sequence> {
        private final int[] words;

        Sequence(int[] words) {
            this.words = words;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sequence sequence && Arrays.equals(words, sequence.words);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(words);
        }

        @Override
        public int compareTo(Sequence other) {
            return Arrays.compare(words, other.words);
        }
    }

    private TermDictionaryWriter(Lexicon lexicon) {
        this.forms = new SurfaceForms(lexicon);
        this.sets = new WordSets(lexicon, forms, stem -> words.computeIfAbsent(stem, any -> words.size()));
    }

    /** Writes the terms into a release's folder; the file appears whole or not at all. */
    public static void write(Path folder, EntryTerms terms) throws IOException {
        ByteBuffer compiled = compile(terms);
        Path temporary = folder.resolve(TermDictionary.FILE + ".part");
        try (FileChannel channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            while (compiled.hasRemaining()) {
                channel.write(compiled);
            }
            channel.force(true);
        }
        Files.move(
                temporary,
                folder.resolve(TermDictionary.FILE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** The file as it is written. */
    static ByteBuffer compile(EntryTerms terms) {
        Lexicon lexicon = Lexicon.bundled();
        TermDictionaryWriter writer = new TermDictionaryWriter(lexicon);
        for (EntryTerm term : terms.terms()) {
            writer.add(term);
        }
        writer.sets.neoplasmWords(terms.rewrites());
        for (List<String> row : lexicon.table("said_for.tsv")) {
            writer.addSaid(row.get(0), row.get(1));
        }
        return writer.compile();
    }

    private void add(EntryTerm term) {
        Integer code = codes.computeIfAbsent(term.code(), any -> codes.size());
        Set<List<String>> wordings = forms.of(term);
        sets.add(term, wordings, code);
        for (List<String> form : wordings) {
            terms.merge(sequence(form), new int[] {code}, MostCodes::union);
        }
    }

    /** Common speech leads where the term that it means leads; a wording that is a term itself stays. */
    private void addSaid(String phrase, String meaning) {
        int[] codesOfMeaning = sets.codes(forms.stems(meaning));
        if (codesOfMeaning == null) {
            codesOfMeaning = terms.get(sequence(forms.stems(meaning)));
        }
        if (codesOfMeaning != null) {
            List<String> said = forms.stems(phrase);
            terms.putIfAbsent(sequence(said), codesOfMeaning);
            sets.putIfAbsent(said, codesOfMeaning);
        }
    }

    private Sequence sequence(List<String> form) {
        int[] sequence = new int[form.size()];
        for (int i = 0; i < sequence.length; i++) {
            sequence[i] = words.computeIfAbsent(form.get(i), any -> words.size());
        }
        return new Sequence(sequence);
    }

    private ByteBuffer compile() {
        List<Sequence> sorted = new ArrayList<>(terms.keySet());
        sorted.sort(null);
        Trie trie = Trie.of(sorted.stream().map(sequence -> sequence.words).toList());
        int slots = Integer.highestOneBit(Math.max(words.size(), 1) * 2 + 1) << 1;
        boolean[] isTerm = new boolean[trie.size()];
        int[][] codesOfTerms = codesOfTerms(trie, sorted, isTerm);
        long[] keys = new long[TermSets.slots(sets.all().size())];
        int[] termsOfSets = new int[keys.length];
        TermSets.put(sets.all(), sorted.size(), keys, termsOfSets);
        int[] payloadOffsets = new int[codesOfTerms.length + 1];
        int[] payload = payload(codesOfTerms, payloadOffsets);
        TermNodes nodes = TermNodes.of(isTerm);
        byte[] wordBytes = joined(words);
        byte[] codeBytes = joined(codes);
        int ints = slots + 2 * words.size() + 1 + trie.size() + 1 + 2 * TermNodes.size(trie.size());
        ints += 2 * TermSets.PAIRS + 3 * keys.length;
        ints += payloadOffsets.length + payload.length + codes.size() + 1;
        int bytes = TrieLabels.bytes(trie.size(), words.size()) + wordBytes.length + codeBytes.length;
        ByteBuffer file = ByteBuffer.allocate(TermDictionary.HEADER + 4 * ints + bytes);
        file.putInt(TermDictionary.MAGIC).putInt(TermDictionary.VERSION).putInt(0);
        file.putInt(slots).putInt(words.size()).putInt(wordBytes.length).putInt(trie.size());
        file.putInt(codesOfTerms.length)
                .putInt(payload.length)
                .putInt(codes.size())
                .putInt(codeBytes.length);
        file.putInt(keys.length);
        putSets(file, keys, termsOfSets);
        put(file, slots(slots));
        put(file, offsets(words));
        put(file, trie.firstChildren());
        put(file, nodes.bits().array());
        put(file, nodes.before().array());
        put(file, payloadOffsets);
        put(file, payload);
        put(file, offsets(codes));
        TrieLabels.put(trie.labels(), words.size(), file);
        file.put(wordBytes).put(codeBytes).flip();
        return file.putInt(8, TermDictionary.checksum(file));
    }

    private void putSets(ByteBuffer file, long[] keys, int[] termsOfSets) {
        put(file, keys);
        put(file, sets.pairs());
        put(file, termsOfSets);
        put(file, sets.anchors(words.size()));
    }

    /** The codes of each term, in the order of the nodes at which the terms end. */
    private int[][] codesOfTerms(Trie trie, List<Sequence> sorted, boolean[] isTerm) {
        int[][] byNode = new int[trie.size()][];
        for (int i = 0; i < sorted.size(); i++) {
            int node = trie.nodeOfTerm()[i];
            byNode[node] = terms.get(sorted.get(i));
            isTerm[node] = true;
        }
        int[][] ofTerms = new int[sorted.size() + sets.all().size()][];
        int term = 0;
        for (int[] codesOfNode : byNode) {
            if (codesOfNode != null) {
                ofTerms[term++] = codesOfNode;
            }
        }
        for (int[] codesOfSet : sets.all().values()) {
            ofTerms[term++] = codesOfSet;
        }
        return ofTerms;
    }

    private static int[] payload(int[][] codesOfTerms, int[] offsets) {
        int total = 0;
        for (int term = 0; term < codesOfTerms.length; term++) {
            total += codesOfTerms[term].length;
            offsets[term + 1] = total;
        }
        int[] payload = new int[total];
        for (int term = 0; term < codesOfTerms.length; term++) {
            System.arraycopy(codesOfTerms[term], 0, payload, offsets[term], codesOfTerms[term].length);
        }
        return payload;
    }

    private int[] slots(int size) {
        int[] slots = new int[size];
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            int slot = TermDictionary.spread(word.getKey().hashCode()) & (size - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = word.getValue() + 1;
        }
        return slots;
    }

    private static int[] offsets(Map<String, Integer> strings) {
        int[] offsets = new int[strings.size() + 1];
        int i = 0;
        for (String string : strings.keySet()) {
            offsets[i + 1] = offsets[i] + string.length();
            i++;
        }
        return offsets;
    }

    private static byte[] joined(Map<String, Integer> strings) {
        return String.join("", strings.keySet()).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void put(ByteBuffer file, long[] numbers) {
        file.asLongBuffer().put(numbers);
        file.position(file.position() + Long.BYTES * numbers.length);
    }

    private static void put(ByteBuffer file, int[] numbers) {
        file.asIntBuffer().put(numbers);
        file.position(file.position() + 4 * numbers.length);
    }
}
