package medcode.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medcode.codeset.Code;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Quote;
import medcode.edit.Severity;
import medcode.extract.Assertion;

/** An inpatient code whose condition stands among results alone. */
final class AbnormalFindingCoded implements NoteEdit {
    private static final Set<String> RESULTS = Set.of("labs", "imaging", "pathology", "vitals");

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC113",
                "abnormal-finding-coded",
                Severity.WARNING,
                "Abnormal result coded without provider interpretation",
                "ICD-10-CM guidelines III.B");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        if (!documentation.claim().claim().isInpatient()) {
            return defects;
        }
        for (ListedDiagnosis listed : documentation.billed()) {
            List<Documented> about = documentation.of(listed.code()).stream()
                    .filter(one -> one.is(Assertion.PRESENT))
                    .toList();
            boolean results = about.stream()
                    .allMatch(one -> RESULTS.contains(one.section().id()));
            List<Quote> quotes = about.isEmpty() ? unnamed(listed.code(), documentation) : Quotes.of(about);
            if (results && !quotes.isEmpty()) {
                defects.add(
                        Defect.of(listed.code() + " rests on results alone; a provider must say what they mean", listed)
                                .quoting(quotes));
            }
        }
        return defects;
    }

    /** The values that nobody gave a name. */
    static List<Quote> unnamed(Code code, Documentation documentation) {
        return documentation.claim().claim().isInpatient()
                        && documentation.of(code).isEmpty()
                ? AbnormalResult.behind(code, documentation)
                : List.of();
    }
}
