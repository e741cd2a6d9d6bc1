package medcode.checkup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Where the store is, whose it is, and whether loads can write there. */
final class StorePlace implements Check {

    @Override
    public String name() {
        return "store";
    }

    @Override
    public List<Condition> of(Surroundings surroundings) throws IOException {
        Path home = surroundings.store().home();
        if (!Files.exists(home)) {
            return List.of(Condition.info("no store yet in " + home, "medcode load FILE"));
        }
        if (!Files.isDirectory(home)) {
            return List.of(Condition.error(home + " is no folder", "export MEDCODE_HOME=DIR"));
        }
        String owner = Objects.toString(Files.getOwner(home).getName(), "");
        String store = "store " + home + " of " + owner;
        if (!Files.isWritable(home)) {
            return List.of(Condition.warning(
                    store + " cannot be written by " + System.getProperty("user.name")
                            + ": nothing can be loaded there",
                    "export MEDCODE_HOME=DIR"));
        }
        return List.of(Condition.ok(store + (surroundings.store().isBusy() ? "; a load is at work" : "")));
    }
}
