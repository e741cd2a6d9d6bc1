package medcode.checkup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import medcode.index.ReleaseCondition;

/** Whether every release is as it was loaded: by sizes, or by checksums where the look is to be deep. */
final class Releases implements Check {

    @Override
    public String name() {
        return "releases";
    }

    @Override
    public List<Condition> of(Surroundings surroundings) throws IOException {
        List<Condition> found = new ArrayList<>();
        for (ReleaseCondition release : ReleaseCondition.all(surroundings.store(), surroundings.deep())) {
            found.add(
                    release.isWhole()
                            ? Condition.ok(release.id() + " is as it was loaded")
                            : Condition.error(
                                    release.id() + ": " + String.join(", ", release.damages()), release.remedy()));
        }
        return found;
    }
}
