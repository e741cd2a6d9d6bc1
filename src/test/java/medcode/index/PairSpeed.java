package medcode.index;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import medcode.codeset.CodePair;
import medcode.codeset.Release;

/** Measures a million look-ups of NCCI pairs on one thread: {@code PairSpeed HOME ROUNDS}; no test, as its time varies. */
final class PairSpeed {
    private static final int LOOK_UPS = 1_000_000;
    private static final int CODES = 2_000;

    private PairSpeed() {}

    public static void main(String[] args) throws IOException {
        Store store = Store.at(Path.of(args[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Release release : store.tables()) {
            if (release.id().startsWith("ncci-ptp")) {
                OpenPairs pairs = store.openPairs(release);
                List<String> codes = codes(pairs);
                for (int round = 0; round < Integer.parseInt(args[1]); round++) {
                    out.println(release.id() + ": " + measured(pairs, codes, release.from()));
                }
            }
        }
    }

    /** Every code in turn is column 1, and half of the time a code that it has an edit with is column 2. */
    private static String measured(OpenPairs pairs, List<String> codes, LocalDate date) {
        Random random = new Random(1);
        int edits = 0;
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < LOOK_UPS; i++) {
            int one = random.nextInt(codes.size() / 2) * 2;
            int other = random.nextBoolean() ? one + 1 : random.nextInt(codes.size());
            edits += pairs.between(codes.get(one), codes.get(other), date).isPresent() ? 1 : 0;
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        return LOOK_UPS + " look-ups, " + edits + " edits, " + Math.round(seconds * 1e3) + " ms of CPU time";
    }

    /** Codes two by two: one that is column 1 of an edit, and its column 2. */
    private static List<String> codes(OpenPairs pairs) {
        Random random = new Random(2);
        List<String> codes = new ArrayList<>();
        while (codes.size() < CODES) {
            String code = String.valueOf(10_000 + random.nextInt(89_999));
            List<CodePair> of = pairs.withColumn1(code, pairs.release().from());
            if (!of.isEmpty()) {
                codes.add(code);
                codes.add(of.get(random.nextInt(of.size())).column2());
            }
        }
        return codes;
    }
}
