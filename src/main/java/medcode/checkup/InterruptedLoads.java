package medcode.checkup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What loads that were killed left behind; the next load removes it too. */
final class InterruptedLoads implements Check {

    @Override
    public String name() {
        return "interrupted-loads";
    }

    @Override
    public List<Condition> of(Surroundings surroundings) throws IOException {
        List<Path> left = surroundings.store().leftOvers();
        if (left.isEmpty()) {
            return List.of(Condition.ok("no load was interrupted"));
        }
        return List.of(Condition.warning(
                        "an interrupted load left " + left.get(0)
                                + (left.size() > 1 ? " and " + (left.size() - 1) + " more" : "") + " behind",
                        "medcode doctor --fix")
                .with(surroundings.store()::clean));
    }
}
