package medcode.index;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import medcode.lexicon.Lexicon;

/**
 * Writes the entry terms of a release as {@code entries.idx}: which words stand in which entry, so that a phrase finds the
 * entries that share its words in any order.
 *
 * <p>Layout, all big-endian: magic, version, then sections, each behind its length in
 * bytes. Words are stems, sorted, so that a word's number is found by bisection.
 */
public final class EntryIndexWriter {
    static final int MAGIC = 0x4D434549;
    static final int VERSION = 1;

    private final Function<String, List<String>> stems;
    private final Map<String, Postings> words = new HashMap<>();
    private final List<EntryTerm> entries = new ArrayList<>();
    private final Map<String, Integer> codes = new LinkedHashMap<>();

    /** The entries that hold a word; the lowest bit of each says that the word is optional there. */
    private static final class Postings {
        private int[] entries = new int[4];
        private int size;

        void add(int entry, boolean optional) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size * 2);
            }
            entries[size++] = entry << 1 | (optional ? 1 : 0);
        }
    }

    private EntryIndexWriter(Function<String, List<String>> stems) {
        this.stems = stems;
    }

    /**
     * Writes the index of a release.
     *
     * @param stems the stems of a text's words, fillers left out
     * @param context the titles above a code, whose words a phrase may repeat
     */
    public static void write(
            Path folder, EntryTerms terms, Function<String, List<String>> stems, Function<String, String> context)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(EntryIndex.FILE))) {
            write(out, terms, stems, context);
        }
    }

    static void write(
            OutputStream out, EntryTerms terms, Function<String, List<String>> stems, Function<String, String> context)
            throws IOException {
        EntryIndexWriter writer = new EntryIndexWriter(stems);
        for (EntryTerm term : terms.terms()) {
            writer.add(term);
        }
        DataOutputStream buffered = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
        writer.write(buffered, terms.rewrites(), context);
        buffered.flush();
    }

    private void add(EntryTerm term) {
        Set<String> required = new HashSet<>(stems.apply(term.required()));
        Set<String> optional = new HashSet<>(stems.apply(term.optional()));
        if (term.origin() == EntryTerm.Origin.TITLE || term.origin() == EntryTerm.Origin.INCLUSION_TERM) {
            makeOptional(required, optional);
        }
        if (required.isEmpty()) {
            return;
        }
        int entry = entries.size();
        entries.add(term);
        codes.putIfAbsent(term.code(), codes.size());
        for (String word : required) {
            words.computeIfAbsent(word, any -> new Postings()).add(entry, false);
        }
        optional.removeAll(required);
        for (String word : optional) {
            words.computeIfAbsent(word, any -> new Postings()).add(entry, true);
        }
    }

    private static void makeOptional(Set<String> required, Set<String> optional) {
        for (String stem : List.copyOf(required)) {
            if (required.size() > 1 && Lexicon.bundled().stems().isUnsaid(stem)) {
                required.remove(stem);
                optional.add(stem);
            }
        }
    }

    private void write(DataOutputStream out, List<Rewrite> rewrites, Function<String, String> context)
            throws IOException {
        String[] sorted = words.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
        float[] weights = new float[sorted.length];
        float[] requiredWeight = new float[entries.size()];
        for (int i = 0; i < sorted.length; i++) {
            Postings postings = words.get(sorted[i]);
            weights[i] = weight(postings.size, entries.size());
            for (int p = 0; p < postings.size; p++) {
                if ((postings.entries[p] & 1) == 0) {
                    requiredWeight[postings.entries[p] >> 1] += weights[i];
                }
            }
        }
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        strings(out, Arrays.asList(sorted));
        section(out, floats(weights));
        postings(out, sorted);
        entryColumns(out, requiredWeight);
        strings(out, new ArrayList<>(codes.keySet()));
        contexts(out, sorted, context);
        strings(out, rewrites.stream().map(this::rewrite).distinct().toList());
    }

    private String rewrite(Rewrite rewrite) {
        return String.join(" ", stems.apply(rewrite.from())) + "\t" + String.join(" ", stems.apply(rewrite.to()));
    }

    /** Rare words say more than frequent ones. */
    static float weight(int entriesWithWord, int entries) {
        return (float) Math.log(1 + (double) entries / (1 + entriesWithWord));
    }

    private void postings(DataOutputStream out, String[] sorted) throws IOException {
        int total = 0;
        ByteBuffer offsets = ByteBuffer.allocate(4 * (sorted.length + 1));
        for (String word : sorted) {
            offsets.putInt(total);
            total += words.get(word).size;
        }
        offsets.putInt(total);
        section(out, offsets.array());
        out.writeInt(4 * total);
        for (String word : sorted) {
            Postings postings = words.get(word);
            for (int i = 0; i < postings.size; i++) {
                out.writeInt(postings.entries[i]);
            }
        }
    }

    private void entryColumns(DataOutputStream out, float[] requiredWeight) throws IOException {
        ByteBuffer codeOfEntry = ByteBuffer.allocate(4 * entries.size());
        byte[] origin = new byte[entries.size()];
        List<String> texts = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            EntryTerm term = entries.get(i);
            codeOfEntry.putInt(codes.get(term.code()));
            origin[i] = (byte) (term.origin().letter() | (term.isResidual() ? EntryIndex.RESIDUAL : 0));
            texts.add(term.manifestation() + "\n" + String.join("\n", term.trail()));
        }
        section(out, codeOfEntry.array());
        section(out, origin);
        section(out, floats(requiredWeight));
        strings(out, texts);
    }

    private void contexts(DataOutputStream out, String[] sorted, Function<String, String> context) throws IOException {
        Map<String, int[]> cache = new HashMap<>();
        ByteBuffer offsets = ByteBuffer.allocate(4 * (codes.size() + 1));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream numbers = new DataOutputStream(bytes);
        for (String code : codes.keySet()) {
            offsets.putInt(bytes.size() / 4);
            for (int word : cache.computeIfAbsent(context.apply(code), text -> numbers(text, sorted))) {
                numbers.writeInt(word);
            }
        }
        offsets.putInt(bytes.size() / 4);
        section(out, offsets.array());
        section(out, bytes.toByteArray());
    }

    private int[] numbers(String text, String[] sorted) {
        return stems.apply(text).stream()
                .mapToInt(stem -> Arrays.binarySearch(sorted, stem))
                .filter(word -> word >= 0)
                .sorted()
                .distinct()
                .toArray();
    }

    private static byte[] floats(float[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * values.length);
        buffer.asFloatBuffer().put(values);
        return buffer.array();
    }

    private static void section(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Two sections: where each string ends, and their UTF-8 bytes. */
    private static void strings(DataOutputStream out, List<String> strings) throws IOException {
        ByteBuffer offsets = ByteBuffer.allocate(4 * (strings.size() + 1));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String string : strings) {
            offsets.putInt(bytes.size());
            bytes.write(string.getBytes(StandardCharsets.UTF_8));
        }
        offsets.putInt(bytes.size());
        section(out, offsets.array());
        section(out, bytes.toByteArray());
    }
}
