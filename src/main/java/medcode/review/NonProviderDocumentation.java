package medcode.review;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.extract.Assertion;

/** A billed code that only somebody documents who may not diagnose. */
final class NonProviderDocumentation implements NoteEdit {
    private static final RuleCodes BY_OTHERS = new RuleCodes("documented-by-others");

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC114",
                "non-provider-documentation",
                Severity.WARNING,
                "Diagnosis only documented by a non-provider",
                "ICD-10-CM guidelines I.B.14");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : documentation.billed()) {
            List<Documented> about = documentation.of(listed.code()).stream()
                    .filter(one -> one.is(Assertion.PRESENT))
                    .toList();
            boolean others = about.stream().allMatch(one -> isNonProvider(one, documentation));
            if (!about.isEmpty() && others && !mayOthers(listed, documentation)) {
                defects.add(Defect.of(
                                listed.code() + " is documented by no provider; only some facts may come from others",
                                listed)
                        .quoting(Quotes.of(about)));
            }
        }
        return defects;
    }

    private static boolean mayOthers(ListedDiagnosis listed, Documentation documentation) {
        return BY_OTHERS.hold(listed.code(), documentation.claim().tabular().release());
    }

    private static boolean isNonProvider(Documented one, Documentation documentation) {
        return documentation.readings().stream()
                .filter(reading -> reading.note().name().equals(one.quote().note()))
                .anyMatch(reading -> reading.note()
                        .head()
                        .authorRole()
                        .map(role -> documentation.words().isAmong(role, "non_providers.tsv"))
                        .orElse(one.section().id().equals("nursing")));
    }
}
