package medcode.checkup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.index.OpenRelease;
import medcode.index.UnusableRelease;

/** Releases that hold codes only, so that notes and Index are those of an earlier year. */
final class BorrowedNotes implements Check {

    @Override
    public String name() {
        return "tabular-and-index";
    }

    @Override
    public List<Condition> of(Surroundings surroundings) throws IOException {
        List<Condition> found = new ArrayList<>();
        for (Release release : surroundings.store().releases()) {
            if (release.isOf(CodeSet.ICD10CM)) {
                try (OpenRelease open = surroundings.store().open(release)) {
                    found.add(condition(open));
                } catch (UnusableRelease damaged) {
                    found.add(Condition.error(
                            "notes and Index of " + release.id() + " cannot be read",
                            "medcode codesets mend " + damaged.id()));
                }
            }
        }
        return found;
    }

    private static Condition condition(OpenRelease open) {
        String id = open.release().id();
        if (!open.hasTabularList()) {
            return Condition.warning(
                    id + " has neither Tabular List nor Index: codes are known, but nothing is suggested",
                    "medcode load FILE");
        }
        return open.publications().equals(open.release())
                ? Condition.ok(id + " has a Tabular List of its own")
                : Condition.warning(
                        id + " holds codes only; notes and Index are those of "
                                + open.publications().id(),
                        "medcode load FILE");
    }
}
