package medcode.index;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import medcode.codeset.PairTerms;
import medcode.input.BadInput;

/** Packs edits of two codes into a {@link PairTable}; equal edits are kept once. */
final class PairTableWriter {
    private static final Comparator<PairTerms> OLDEST_FIRST = Comparator.<PairTerms, Integer>comparing(
                    terms -> PairTable.day(terms.validity().from()))
            .thenComparing(terms -> PairTable.day(terms.validity().to()))
            .thenComparing(PairTerms::modifier)
            .thenComparing(PairTerms::before1996)
            .thenComparing(PairTerms::rationale);

    private final int[] codes;
    private final List<PairTerms> terms;
    private final int termBits;

    private PairTableWriter(List<PairRows> sources) {
        codes = codes(sources);
        TreeSet<PairTerms> sorted = new TreeSet<>(OLDEST_FIRST);
        for (PairRows rows : sources) {
            sorted.addAll(rows.distinctTerms());
        }
        terms = new ArrayList<>(sorted);
        termBits = PairTable.bits(terms.size());
    }

    /** @return how many codes there are, and how many edits */
    static ReleaseManifest.Counts write(List<PairRows> sources, Path folder) throws IOException {
        PairTableWriter writer = new PairTableWriter(sources);
        if (PairTable.bits(writer.codes.length) + writer.termBits > Integer.SIZE) {
            throw new BadInput(
                    folder.toString(), "more codes and dates than any release of NCCI has; load fewer files");
        }
        long[] pairs = writer.sorted(sources);
        try (OutputStream out = Files.newOutputStream(folder.resolve(PairTable.FILE))) {
            SectionOutput sections = new SectionOutput(out, PairTable.MAGIC, PairTable.VERSION);
            sections.ints(writer.codes);
            writer.writePairs(pairs, sections);
            writer.writeTerms(sections);
            sections.flush();
        }
        return new ReleaseManifest.Counts(writer.codes.length, 0, 0, 0, pairs.length);
    }

    private static int[] codes(List<PairRows> sources) {
        int[] all = new int[2 * sources.stream().mapToInt(PairRows::size).sum()];
        int count = 0;
        for (PairRows rows : sources) {
            for (int row = 0; row < rows.size(); row++) {
                all[count++] = rows.column1(row);
                all[count++] = rows.column2(row);
            }
        }
        Arrays.sort(all);
        return Arrays.stream(all).distinct().toArray();
    }

    /** The edits as column 1 in the upper half, and packed column 2 and terms in the lower. */
    private long[] sorted(List<PairRows> sources) {
        Map<PairTerms, Integer> numbers = new HashMap<>();
        for (PairTerms each : terms) {
            numbers.put(each, numbers.size());
        }
        long[] pairs = new long[sources.stream().mapToInt(PairRows::size).sum()];
        int count = 0;
        for (PairRows rows : sources) {
            int[] renumbered =
                    rows.distinctTerms().stream().mapToInt(numbers::get).toArray();
            for (int row = 0; row < rows.size(); row++) {
                long column1 = Arrays.binarySearch(codes, rows.column1(row));
                long column2 = Arrays.binarySearch(codes, rows.column2(row));
                pairs[count++] = column1 << Integer.SIZE | column2 << termBits | renumbered[rows.termsNumber(row)];
            }
        }
        Arrays.sort(pairs);
        return Arrays.stream(pairs).distinct().toArray();
    }

    private void writePairs(long[] pairs, SectionOutput sections) throws IOException {
        int[] starts = new int[codes.length + 1];
        int[] packed = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            starts[(int) (pairs[i] >>> Integer.SIZE) + 1]++;
            packed[i] = (int) pairs[i];
        }
        for (int code = 0; code < codes.length; code++) {
            starts[code + 1] += starts[code];
        }
        sections.ints(starts);
        sections.ints(packed);
    }

    private void writeTerms(SectionOutput sections) throws IOException {
        List<String> rationales = new ArrayList<>();
        int[] numbers = new int[PairTable.TERM * terms.size()];
        for (int i = 0; i < terms.size(); i++) {
            PairTerms each = terms.get(i);
            int rationale = rationales.indexOf(each.rationale());
            if (rationale < 0) {
                rationale = rationales.size();
                rationales.add(each.rationale());
            }
            int at = PairTable.TERM * i;
            numbers[at] = PairTable.day(each.validity().from());
            numbers[at + 1] = PairTable.day(each.validity().to());
            numbers[at + 2] = each.modifier().ordinal() << 1 | (each.before1996() ? 1 : 0);
            numbers[at + 3] = rationale;
        }
        sections.ints(numbers);
        sections.strings(rationales);
    }
}
