package medcode.index;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import medcode.codeset.CodeSet;

/**
 * Measures searches on one thread: {@code SearchSpeed HOME QUERIES ROUNDS}, over the newest release of every code set, a
 * query a line up to a vertical bar; no test, as its time varies.
 */
final class SearchSpeed {
    private static final int LIMIT = 10;

    private SearchSpeed() {}

    public static void main(String[] args) throws IOException {
        Store store = Store.at(Path.of(args[0]));
        List<OpenRelease> releases = new ArrayList<>();
        for (CodeSet codeSet : CodeSet.values()) {
            if (store.newest(codeSet).isPresent()) {
                releases.add(store.open(store.newest(codeSet).get()));
            }
        }
        CrossSearch search = new CrossSearch(releases);
        List<String> lines = Files.readAllLines(Path.of(args[1]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int round = 0; round < Integer.parseInt(args[2]); round++) {
            double[] milliseconds = new double[lines.size()];
            String slowest = "";
            double most = 0;
            for (int i = 0; i < milliseconds.length; i++) {
                String words = lines.get(i).split("\\|", -1)[0];
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                search.search(words, LIMIT);
                milliseconds[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
                slowest = milliseconds[i] > most ? words : slowest;
                most = Math.max(most, milliseconds[i]);
            }
            Arrays.sort(milliseconds);
            out.printf(
                    "CPU time of a search: median %.2f ms, 9 of 10 below %.2f ms, most %.2f ms (%s)%n",
                    milliseconds[milliseconds.length / 2], milliseconds[milliseconds.length * 9 / 10], most, slowest);
        }
    }
}
