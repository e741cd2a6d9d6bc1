package medcode.checkup;

import java.util.List;

/** The memory that Java may use; loading a full ICD-10-CM release needs the most. */
final class HeapSize implements Check {
    private static final long MEGABYTE = 1 << 20;
    private static final long ENOUGH = 900;

    @Override
    public String name() {
        return "heap";
    }

    @Override
    public List<Condition> of(Surroundings surroundings) {
        long megabytes = Runtime.getRuntime().maxMemory() / MEGABYTE;
        String heap =
                "at most " + megabytes + " MB of heap, " + Runtime.getRuntime().availableProcessors() + " processors";
        return List.of(
                megabytes < ENOUGH
                        ? Condition.warning(
                                heap + "; loading a full release needs 1 GB", "export MEDCODE_JAVA_OPTS=-Xmx1g")
                        : Condition.ok(heap));
    }
}
