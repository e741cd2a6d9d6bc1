package medcode.checkup;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The jar that runs, and the class-data archive that makes it start quickly. */
final class Launcher implements Check {
    private static final String ARCHIVE = "-XX:SharedArchiveFile=";

    @Override
    public String name() {
        return "launcher";
    }

    @Override
    public List<Condition> of(Surroundings surroundings) throws IOException {
        String jar = System.getProperty("java.class.path", "");
        if (!jar.endsWith(".jar") || !Files.isRegularFile(Path.of(jar))) {
            return List.of(Condition.ok("medcode " + surroundings.version() + ", run from classes"));
        }
        List<Condition> found = new ArrayList<>();
        found.add(Condition.ok("medcode " + surroundings.version() + " in " + jar));
        found.add(archive(Path.of(jar), surroundings));
        return found;
    }

    private static Condition archive(Path jar, Surroundings surroundings) throws IOException {
        for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (argument.startsWith(ARCHIVE)) {
                return condition(Path.of(argument.substring(ARCHIVE.length())), jar);
            }
        }
        return surroundings.variable("MEDCODE_CDS").equals("off")
                ? Condition.ok("no class-data archive, as MEDCODE_CDS=off asks")
                : Condition.info(
                        "no class-data archive yet: commands start slowly", "MEDCODE_CDS=wait medcode --version");
    }

    private static Condition condition(Path archive, Path jar) throws IOException {
        boolean stale = !Files.isRegularFile(archive)
                || Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) < 0;
        return stale
                ? Condition.warning("class-data archive " + archive + " is older than the jar", "rm -f " + archive)
                : Condition.ok("class-data archive " + archive);
    }
}
