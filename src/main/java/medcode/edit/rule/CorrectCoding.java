package medcode.edit.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.claim.Claim;
import medcode.claim.ClaimLine;
import medcode.codeset.Publication;
import medcode.codeset.ReferenceTable;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;

/** Which tables of the National Correct Coding Initiative a claim is judged by, and which of its lines together. */
final class CorrectCoding {
    private CorrectCoding() {}

    /**
     * The services of one day by one provider, in claim order; a line that names nobody is by the claim's own provider. Stays are
     * not judged by these tables.
     */
    static Collection<List<ListedProcedure>> together(EditContext context) {
        List<ListedProcedure> services = context.services();
        if (isOneDay(services)) {
            return services.isEmpty() ? List.of() : List.of(services);
        }
        Map<String, List<ListedProcedure>> together = new LinkedHashMap<>();
        for (ListedProcedure line : services) {
            String key = line.day() + line.service().rendering();
            together.computeIfAbsent(key, none -> new ArrayList<>()).add(line);
        }
        return together.values();
    }

    private static boolean isOneDay(List<ListedProcedure> services) {
        for (ListedProcedure line : services) {
            ListedProcedure first = services.get(0);
            if (!line.day().equals(first.day())
                    || !line.service().rendering().equals(first.service().rendering())) {
                return false;
            }
        }
        return true;
    }

    static ReferenceTable pairs(Claim claim) {
        return claim.isInstitutional() ? ReferenceTable.NCCI_PTP_HOSPITAL : ReferenceTable.NCCI_PTP_PRACTITIONER;
    }

    static ReferenceTable units(Claim claim) {
        return claim.isInstitutional() ? ReferenceTable.NCCI_MUE_HOSPITAL : ReferenceTable.NCCI_MUE_PRACTITIONER;
    }

    /** The table as something needed, where a claim has so many lines with codes and is not for a stay. */
    static List<Publication> needed(ReferenceTable table, Claim claim, int lines) {
        int coded = 0;
        for (ClaimLine line : claim.lines()) {
            coded += line.written().isBlank() ? 0 : 1;
        }
        return coded < lines || isForStay(claim) ? List.of() : List.of(table);
    }

    static boolean isForStay(Claim claim) {
        return claim.isInpatient() && !claim.isProfessional();
    }
}
