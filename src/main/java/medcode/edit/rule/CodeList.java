package medcode.edit.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import medcode.claim.Claim;
import medcode.claim.Claim.DiagnosisList;
import medcode.claim.ClaimLine;
import medcode.codeset.CodeEntry;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;

/** The codes that a rule speaks of: lists and ranges, narrowed by what titles say, by 7th characters or by place. */
final class CodeList {

    /**
     * Codes that all meet the same conditions.
     *
     * @param codes diagnoses
     * @param services procedures of service lines, and inpatient procedures
     * @param titled words of which the title has one; empty for any title
     * @param untitled words of which it has none
     * @param seventh the 7th characters, of which the code has one; empty for any code
     * @param present the present-on-admission indicators, of which the code has one; empty for any
     */
    record Part(
            CodeRanges codes,
            CodeRanges except,
            CodeRanges services,
            List<String> titled,
            List<String> untitled,
            String seventh,
            Standing standing,
            List<String> present) {
        private static final int SEVENTH = 6;

        Part {
            titled = List.copyOf(titled);
            untitled = List.copyOf(untitled);
            present = List.copyOf(present);
        }

        boolean holds(Coded coded, EditContext context) {
            if (!coded.isDiagnosis()) {
                return services.hold(coded.compact());
            }
            return codes.hold(coded.compact())
                    && !except.hold(coded.compact())
                    && hasSeventh(coded.compact())
                    && standing.fits(coded.diagnosis().get())
                    && isPresent(coded.diagnosis().get())
                    && fitsTitle(coded, context);
        }

        private boolean hasSeventh(String compact) {
            return seventh.isEmpty() || (compact.length() > SEVENTH && seventh.indexOf(compact.charAt(SEVENTH)) >= 0);
        }

        private boolean isPresent(ListedDiagnosis listed) {
            return present.isEmpty() || present.contains(listed.diagnosis().presentOnAdmission());
        }

        private boolean fitsTitle(Coded coded, EditContext context) {
            if (titled.isEmpty() && untitled.isEmpty()) {
                return true;
            }
            String title =
                    context.tabular().find(coded.code()).map(CodeEntry::title).orElse("");
            String lower = title.toLowerCase(Locale.ROOT);
            return (titled.isEmpty() || titled.stream().anyMatch(lower::contains))
                    && untitled.stream().noneMatch(lower::contains);
        }
    }

    /** Where a diagnosis stands in the list of billed diagnoses. */
    enum Standing {
        ANYWHERE,
        FIRST,
        LATER;

        static final Map<String, Standing> NAMES = Map.of("first", FIRST, "later", LATER);

        boolean fits(ListedDiagnosis listed) {
            boolean first = listed.position() == 1 && listed.isIn(DiagnosisList.BILLED);
            return this == ANYWHERE || (this == FIRST) == first;
        }
    }

    static final CodeList NONE = new CodeList(List.of());

    private final List<Part> parts;

    CodeList(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    List<Part> parts() {
        return parts;
    }

    boolean holds(Coded coded, EditContext context) {
        for (Part part : parts) {
            if (part.holds(coded, context)) {
                return true;
            }
        }
        return false;
    }

    /** False for a claim that has none of the codes; true does not say that it has one. */
    boolean mayConcern(EditContext context) {
        for (Part part : parts) {
            if (mayConcern(part, context)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayConcern(Part part, EditContext context) {
        for (ListedDiagnosis listed : context.reported()) {
            if (part.codes().hold(listed.code().compact())) {
                return true;
            }
        }
        if (part.services().isEmpty()) {
            return false;
        }
        for (ClaimLine line : context.claim().lines()) {
            if (part.services().hold(Coded.compact(line.written()))) {
                return true;
            }
        }
        for (Claim.Procedure procedure : context.claim().procedures()) {
            if (part.services().hold(Coded.compact(procedure.written()))) {
                return true;
            }
        }
        return false;
    }
}
