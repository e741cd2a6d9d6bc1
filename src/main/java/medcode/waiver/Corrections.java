package medcode.waiver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import medcode.claim.Claim;
import medcode.claim.Correction;
import medcode.claim.Place;
import medcode.codeset.Code;
import medcode.edit.Edit;
import medcode.edit.Finding;

/** How findings are mended without a coder: where their edit's only fix may be trusted, and they are about one diagnosis. */
final class Corrections {
    private final Set<String> mending;

    Corrections(List<Edit> edits) {
        this.mending =
                edits.stream().filter(Edit::mends).map(edit -> edit.card().id()).collect(Collectors.toSet());
    }

    Optional<Correction> of(Finding finding, Claim claim) {
        boolean unique = finding.fixes().size() == 1 && finding.positions().size() == 1;
        if (!unique || !mending.contains(finding.edit()) || finding.place().column() == 0) {
            return Optional.empty();
        }
        int position = finding.positions().get(0);
        if (!finding.claim().equals(claim.id()) || position > claim.diagnoses().size()) {
            return Optional.empty();
        }
        Claim.Diagnosis diagnosis = claim.diagnoses().get(position - 1);
        String replacement = like(diagnosis, finding.fixes().get(0));
        return Optional.of(new Correction(places(finding, diagnosis, claim), diagnosis.written(), replacement));
    }

    /** Its own place and, for the first diagnosis of the code, those where rows of the claim repeat it. */
    private static List<Place> places(Finding finding, Claim.Diagnosis wanted, Claim claim) {
        List<Place> places = new ArrayList<>(List.of(finding.place()));
        if (isFirst(wanted, claim)) {
            for (Claim.Repeat repeat : claim.repeats()) {
                if (repeat.list() == wanted.list() && repeat.written().equals(wanted.written())) {
                    places.add(repeat.place());
                }
            }
        }
        return places;
    }

    private static boolean isFirst(Claim.Diagnosis wanted, Claim claim) {
        for (Claim.Diagnosis one : claim.diagnoses()) {
            if (one.list() == wanted.list() && one.written().equals(wanted.written())) {
                return one.equals(wanted);
            }
        }
        return false;
    }

    /** With a point where the written code may have one and does, and in lower case where it is. */
    private static String like(Claim.Diagnosis diagnosis, String fix) {
        String written = diagnosis.written();
        boolean pointed = written.indexOf('.') >= 0 && diagnosis.qualifier().isEmpty();
        String replacement = pointed ? fix : Code.icd10cm(fix).compact();
        return written.equals(written.toUpperCase(Locale.ROOT)) ? replacement : replacement.toLowerCase(Locale.ROOT);
    }
}
