package medcode.checkup;

import java.time.LocalDate;
import java.util.Map;
import medcode.index.Store;

/**
 * What checks look at.
 *
 * @param today the date that releases should be in force on
 * @param deep true to read every file of the store
 * @param version of medcode
 */
public record Surroundings(
        Store store, LocalDate today, Map<String, String> environment, boolean deep, String version) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
