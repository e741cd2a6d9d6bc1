package medcode.checkup;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeSet;
import medcode.codeset.Publication;
import medcode.codeset.Publications;
import medcode.codeset.Release;
import medcode.index.Store;
import medcode.index.UnusableRelease;

/** Whether what is loaded is in force today and stays so for a while; nothing codes well without ICD-10-CM. */
final class InForceToday implements Check {
    private static final int SOON = 45;

    @Override
    public String name() {
        return "in-force";
    }

    @Override
    public List<Condition> of(Surroundings surroundings) throws IOException {
        List<Condition> found = new ArrayList<>();
        for (Publication publication : Publications.all()) {
            try {
                condition(publication, surroundings.store(), surroundings.today())
                        .ifPresent(found::add);
            } catch (UnusableRelease saidOfReleases) {
                found.add(Condition.error(
                        "the release of " + publication.displayName() + " that would answer today cannot be used",
                        "medcode codesets mend " + saidOfReleases.id()));
            }
        }
        return found;
    }

    private static Optional<Condition> condition(Publication publication, Store store, LocalDate today)
            throws IOException {
        Release newest = store.newest(publication).orElse(null);
        if (newest == null || newest.starter()) {
            return missing(publication, newest, today);
        }
        Release now = store.inForce(publication, today).orElse(null);
        String name = publication.displayName();
        if (now == null) {
            return Optional.of(Condition.warning(
                    "no " + name + " in force on " + today + " is loaded; the newest is " + newest.edition()
                            + ", until " + newest.to(),
                    fetch(publication, today)));
        }
        if (now.equals(newest) && now.to().isBefore(today.plusDays(SOON))) {
            return Optional.of(Condition.warning(
                    name + " " + now.edition() + " ends on " + now.to() + ", and no later one is loaded",
                    fetch(publication, now.to().plusDays(1))));
        }
        return Optional.of(Condition.ok(name + " " + now.edition() + " is in force"));
    }

    private static Optional<Condition> missing(Publication publication, Release starter, LocalDate today) {
        if (publication == CodeSet.ICD10CM) {
            return Optional.of(Condition.warning(
                    "no official ICD-10-CM is loaded: answers come from the starter set", fetch(publication, today)));
        }
        return publication instanceof CodeSet
                ? Optional.of(Condition.info(
                        "no official " + publication.displayName() + " is loaded"
                                + (starter == null ? "" : ": answers come from the starter set"),
                        "medcode load FILE"))
                : Optional.empty();
    }

    private static String fetch(Publication publication, LocalDate date) {
        if (publication != CodeSet.ICD10CM) {
            return "medcode load FILE";
        }
        boolean nextYear = date.getMonthValue() >= Month.OCTOBER.getValue();
        return "bin/medcode-fetch " + publication.id() + " " + (date.getYear() + (nextYear ? 1 : 0)) + " --load";
    }
}
