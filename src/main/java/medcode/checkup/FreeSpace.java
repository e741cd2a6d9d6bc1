package medcode.checkup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Room for a load, which writes the new release before it removes the old one. */
final class FreeSpace implements Check {
    private static final long MEGABYTE = 1 << 20;
    private static final long ENOUGH = 500;

    @Override
    public String name() {
        return "free-space";
    }

    @Override
    public List<Condition> of(Surroundings surroundings) throws IOException {
        Path place = surroundings.store().home().toAbsolutePath();
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        long megabytes = Files.getFileStore(place).getUsableSpace() / MEGABYTE;
        return List.of(
                megabytes < ENOUGH
                        ? Condition.warning(
                                megabytes + " MB free at " + place + ": a full release needs " + ENOUGH + " to load",
                                "medcode codesets remove RELEASE")
                        : Condition.ok(megabytes + " MB free"));
    }
}
