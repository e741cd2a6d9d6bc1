package medcode.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.Severity;
import medcode.note.NoteHead;
import medcode.note.Signature;

/** A note that cannot be the source of the claim: not signed, of another day or patient, or another one again. */
final class NoteIntegrity implements NoteEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC118",
                "note-integrity",
                Severity.WARNING,
                "Note cannot be used as source",
                "CMS Program Integrity Manual ch. 3, 3.3.2.4");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        Claim claim = documentation.claim().claim();
        List<Reading> earlier = new ArrayList<>();
        for (Reading reading : inTime(documentation.readings())) {
            List<String> problems = problems(reading.note().head(), claim);
            if (CopiedForward.isCopy(reading, earlier)) {
                problems.add(
                        "repeats an earlier one of the encounter almost whole; what it copies was documented then");
            }
            earlier.add(reading);
            for (String problem : problems) {
                defects.add(Defect.of("a note " + problem, claim).quoting(List.of(reading.whole())));
            }
        }
        return defects;
    }

    private static List<Reading> inTime(List<Reading> readings) {
        return readings.stream()
                .sorted(Comparator.comparing(
                        reading -> reading.note().head().dateOfService().orElse(LocalDate.MAX)))
                .toList();
    }

    private static List<String> problems(NoteHead head, Claim claim) {
        List<String> problems = new ArrayList<>();
        boolean unsigned = head.signature()
                .filter(state -> state == Signature.UNSIGNED || state == Signature.WITHDRAWN)
                .isPresent();
        if (unsigned) {
            problems.add("is " + head.signature().get().id() + "; only a signed note supports a claim");
        }
        boolean otherPatient = head.patient().isPresent()
                && !claim.patient().id().isEmpty()
                && !head.patient().get().equals(claim.patient().id());
        if (otherPatient) {
            problems.add("is of another patient than the claim");
        }
        if (head.dateOfService().isPresent() && isOutside(head.dateOfService().get(), claim)) {
            problems.add("is of another day than the claim");
        }
        return problems;
    }

    private static boolean isOutside(LocalDate day, Claim claim) {
        Claim.Dates dates = claim.dates();
        Optional<LocalDate> first = dates.admission().or(dates::service);
        Optional<LocalDate> last = dates.discharge().or(dates::through).or(dates::service);
        if (first.isEmpty() || last.isEmpty()) {
            return false;
        }
        return day.isBefore(first.get()) || day.isAfter(last.get());
    }
}
