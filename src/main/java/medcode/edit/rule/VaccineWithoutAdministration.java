package medcode.edit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;

/** A vaccine without its administration on the same day, or an administration without a vaccine. */
public final class VaccineWithoutAdministration implements ClaimEdit {

    @Override
    public EditCard card() {
        return new EditCard(
                "PX503",
                "vaccine-admin-pair",
                Severity.WARNING,
                "Vaccine product without administration (or the reverse)",
                "CPT, instructions on immunization");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        Map<LocalDate, ListedProcedure> products = new LinkedHashMap<>();
        Map<LocalDate, ListedProcedure> administrations = new LinkedHashMap<>();
        for (ListedProcedure line : context.services()) {
            if (Vaccines.isProduct(line)) {
                products.putIfAbsent(line.day(), line);
            } else if (Vaccines.isAdministration(line)) {
                administrations.putIfAbsent(line.day(), line);
            }
        }
        products.forEach((day, line) -> {
            if (!administrations.containsKey(day)) {
                defects.add(Defect.of(
                        line.code() + " is a vaccine, and no line of " + day + " says that it was given", line));
            }
        });
        administrations.forEach((day, line) -> {
            if (!products.containsKey(day)) {
                defects.add(Defect.of(line.code() + " gives a vaccine, and no line of " + day + " says which", line));
            }
        });
        return defects;
    }
}
