package medcode.edit.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import medcode.claim.Claim.DiagnosisList;
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

        Part standing(Standing other) {
            return new Part(codes, except, services, titled, untitled, seventh, other, present);
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

    /** Those of the codes that stand in a place. */
    CodeList standing(Standing standing) {
        return new CodeList(parts.stream().map(part -> part.standing(standing)).toList());
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
    boolean mayConcern(RuledClaim claim) {
        for (Part part : parts) {
            if (claim.hasAny(part.codes(), part.services())) {
                return true;
            }
        }
        return false;
    }
}
