package medcode.edit.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.ReferenceRow;
import medcode.edit.Defect;
import medcode.edit.ListedDiagnosis;
import medcode.edit.ListedProcedure;

/** A coverage policy for one procedure: the diagnoses that support it, or those that do not. */
final class CoveragePolicy {
    private final String id;
    private final List<String> covered = new ArrayList<>();
    private final List<String> notCovered = new ArrayList<>();

    private CoveragePolicy(String id) {
        this.id = id;
    }

    /** The policies that rows of a site's table make on a day. */
    static Collection<CoveragePolicy> inForce(List<ReferenceRow> rows, LocalDate day) {
        Map<String, CoveragePolicy> policies = new LinkedHashMap<>();
        for (ReferenceRow row : rows) {
            if (row.validity().holds(day) && isInForce(row, day)) {
                CoveragePolicy policy = policies.computeIfAbsent(SiteCells.cell(row, "policy_id"), CoveragePolicy::new);
                String from = SiteCells.cell(row, "icd10_from");
                String to = SiteCells.cell(row, "icd10_to");
                boolean not =
                        SiteCells.cell(row, "group").toLowerCase(Locale.ROOT).contains("not covered");
                (not ? policy.notCovered : policy.covered).add(to.isEmpty() ? from : from + "-" + to);
            }
        }
        return policies.values();
    }

    /** A date that is none leaves its end open. */
    private static boolean isInForce(ReferenceRow row, LocalDate day) {
        return !day.isBefore(date(SiteCells.cell(row, "effective"), LocalDate.MIN))
                && !day.isAfter(date(SiteCells.cell(row, "end"), LocalDate.MAX));
    }

    private static LocalDate date(String written, LocalDate open) {
        try {
            return written.isEmpty() ? open : LocalDate.parse(written);
        } catch (DateTimeParseException malformed) {
            return open;
        }
    }

    /**
     * @param reasons the diagnoses that the line is for
     * @param pointed those that it points to
     */
    Optional<Defect> defect(ListedProcedure line, List<ListedDiagnosis> reasons, List<ListedDiagnosis> pointed) {
        ListedDiagnosis[] diagnoses = pointed.toArray(ListedDiagnosis[]::new);
        CodeRanges excluded = CodeRanges.of(notCovered);
        CodeRanges supporting = CodeRanges.of(covered);
        boolean allExcluded = reasons.stream().allMatch(listed -> excluded.hold(listed.code()));
        boolean supported = covered.isEmpty() || reasons.stream().anyMatch(listed -> supporting.hold(listed.code()));
        if (!allExcluded && supported) {
            return Optional.empty();
        }
        String message = "policy " + id + " does not cover " + line.code() + " for the diagnoses of the line";
        return Optional.of(Defect.of(message, line, diagnoses).quoting("policy " + id + " of the site's table"));
    }
}
