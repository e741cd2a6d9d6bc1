package medcode.checkup;

import java.util.List;

/** The Java that runs medcode. */
final class JavaRuntime implements Check {
    private static final int OLDEST = 17;

    @Override
    public String name() {
        return "java";
    }

    @Override
    public List<Condition> of(Surroundings surroundings) {
        String java = "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ") in "
                + System.getProperty("java.home");
        return List.of(
                Runtime.version().feature() < OLDEST
                        ? Condition.error(java + " is too old", "set JAVA_HOME to a JDK of version 17 or newer")
                        : Condition.ok(java));
    }
}
