package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;

/** A visit at a place where such visits are not made; professional claims alone name places of service. */
public final class PlaceOfServiceUnfit implements ClaimEdit {
    private static final List<CodedRule> RULES = CodedRule.bundled("places-of-service");

    @Override
    public EditCard card() {
        return new EditCard(
                "PX406",
                "place-of-service",
                Severity.WARNING,
                "Place of service does not fit the code",
                "CPT evaluation and management services; CMS place-of-service codes");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        if (context.claim().isInstitutional()) {
            return defects;
        }
        for (ListedProcedure line : context.services()) {
            String place = line.service().placeOfService().strip();
            CodedRule rule = place.isEmpty()
                    ? null
                    : CodedRule.of(RULES, line.code(), line.day()).orElse(null);
            if (rule != null && !isFit(place.length() == 1 ? "0" + place : place, rule)) {
                String message = line.code() + " is not performed at place of service " + place;
                defects.add(Defect.of(message, line).quoting(rule.text("authority")));
            }
        }
        return defects;
    }

    private static boolean isFit(String place, CodedRule rule) {
        List<String> only = rule.texts("only");
        return only.isEmpty() ? !rule.texts("not").contains(place) : only.contains(place);
    }
}
