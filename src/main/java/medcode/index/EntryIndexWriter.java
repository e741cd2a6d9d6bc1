package medcode.index;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private static final String RANGE = " through ";

    private final Function<String, List<String>> stems;
    private final Map<String, Postings> words = new HashMap<>();
    private final List<EntryTerm> entries = new ArrayList<>();
    private final Map<String, Integer> codes = new TreeMap<>();

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
        EntryIndexWriter writer = new EntryIndexWriter(stems);
        for (EntryTerm term : terms.terms()) {
            writer.add(term);
        }
        try (OutputStream file = Files.newOutputStream(folder.resolve(EntryIndex.FILE))) {
            SectionOutput out = new SectionOutput(file, EntryIndex.MAGIC, EntryIndex.VERSION);
            writer.write(out, terms.rewrites(), context);
            out.flush();
        }
    }

    private void add(EntryTerm term) {
        Set<String> required = new HashSet<>(stems.apply(term.required()));
        Set<String> optional = new HashSet<>(stems.apply(term.optional()));
        if (term.origin() == EntryTerm.Origin.TITLE || term.origin() == EntryTerm.Origin.INCLUSION_TERM) {
            makeOptional(required, optional);
        }
        if (term.required().contains(RANGE)) {
            numbersOptional(required, optional);
        }
        int entry = entries.size();
        entries.add(term);
        codes.putIfAbsent(term.code(), 0);
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

    /** Of «stage 1 through stage 4» a note names one. */
    private static void numbersOptional(Set<String> required, Set<String> optional) {
        for (String stem : List.copyOf(required)) {
            if (Character.isDigit(stem.charAt(0)) || RANGE.contains(stem) || stem.equals("stage")) {
                required.remove(stem);
                optional.add(stem);
            }
        }
    }

    private void write(SectionOutput out, List<Rewrite> rewrites, Function<String, String> context) throws IOException {
        int number = 0;
        for (Map.Entry<String, Integer> code : codes.entrySet()) {
            code.setValue(number++);
        }
        String[] sorted = words.keySet().toArray(String[]::new);
        Arrays.sort(sorted);
        float[] weights = new float[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            weights[i] = weight(words.get(sorted[i]).size(), entries.size());
        }
        out.strings(Arrays.asList(sorted));
        out.floats(weights);
        List<int[]> postings = postings(sorted);
        out.lists(postings);
        float[] required = requiredWeights(sorted, weights);
        entryColumns(out, required);
        out.strings(new ArrayList<>(codes.keySet()));
        out.lists(entriesOfCodes());
        contexts(out, sorted, context);
        out.strings(sorted(rewrites));
        EntryWordsTurned.of(postings, weights, required).write(out);
    }

    private float[] requiredWeights(String[] sorted, float[] weights) {
        float[] required = new float[entries.size()];
        for (int i = 0; i < sorted.length; i++) {
            Postings postings = words.get(sorted[i]);
            for (int p = 0; p < postings.size(); p++) {
                if ((postings.get(p) & 1) == 0) {
                    required[postings.get(p) >> 1] += weights[i];
                }
            }
        }
        return required;
    }

    /** By their bytes, to be found by bisection; of several for the same words the first of the Index. */
    private List<String> sorted(List<Rewrite> rewrites) {
        Map<String, String> first = new HashMap<>();
        for (Rewrite rewrite : rewrites) {
            first.putIfAbsent(
                    String.join(" ", stems.apply(rewrite.from())), String.join(" ", stems.apply(rewrite.to())));
        }
        List<String> lines = new ArrayList<>(first.size());
        first.forEach((from, to) -> lines.add(from + "\t" + to));
        lines.sort(Comparator.comparing(line -> line.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));
        return lines;
    }

    /** Rare words say more than frequent ones. */
    static float weight(int entriesWithWord, int entries) {
        return (float) Math.log(1 + (double) entries / (1 + entriesWithWord));
    }

    private List<int[]> postings(String[] sorted) {
        List<int[]> lists = new ArrayList<>(sorted.length);
        for (String word : sorted) {
            lists.add(words.get(word).toArray());
        }
        return lists;
    }

    private void entryColumns(SectionOutput out, float[] requiredWeights) throws IOException {
        int[] codeOfEntry = new int[entries.size()];
        byte[] origin = new byte[entries.size()];
        List<String> texts = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            EntryTerm term = entries.get(i);
            codeOfEntry[i] = codes.get(term.code());
            origin[i] = (byte) (term.origin().letter() | (term.isResidual() ? EntryIndex.RESIDUAL : 0));
            texts.add(term.manifestation() + "\n" + String.join("\n", term.trail()));
        }
        out.ints(codeOfEntry);
        out.section(origin);
        out.floats(requiredWeights);
        out.frontCoded(texts);
    }

    private List<int[]> entriesOfCodes() {
        List<Postings> byCode = new ArrayList<>(codes.size());
        for (int i = 0; i < codes.size(); i++) {
            byCode.add(new Postings());
        }
        for (int entry = 0; entry < entries.size(); entry++) {
            byCode.get(codes.get(entries.get(entry).code())).add(entry, false);
        }
        List<int[]> lists = new ArrayList<>(codes.size());
        for (Postings entriesOfCode : byCode) {
            lists.add(Arrays.stream(entriesOfCode.toArray())
                    .map(posting -> posting >> 1)
                    .toArray());
        }
        return lists;
    }

    private void contexts(SectionOutput out, String[] sorted, Function<String, String> context) throws IOException {
        Map<String, int[]> cache = new HashMap<>();
        List<int[]> lists = new ArrayList<>(codes.size());
        for (String code : codes.keySet()) {
            lists.add(cache.computeIfAbsent(context.apply(code), text -> numbers(text, sorted)));
        }
        out.lists(lists);
    }

    private int[] numbers(String text, String[] sorted) {
        return stems.apply(text).stream()
                .mapToInt(stem -> Arrays.binarySearch(sorted, stem))
                .filter(word -> word >= 0)
                .sorted()
                .distinct()
                .toArray();
    }
}
