package medcode.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.claim.Claim;
import medcode.claim.Claim.DiagnosisList;
import medcode.claim.ClaimLine;
import medcode.codeset.Code;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;
import medcode.index.CodeHistory;
import medcode.tabular.Tabular;

/**
 * A claim with the code sets that it is judged by.
 *
 * @param date the governing date; empty for an undated claim
 * @param inForce the release in force
 * @param codeSets all that is loaded
 * @param reported the valid billed diagnoses and external causes, each code once, in claim order
 * @param services the service lines with a valid code, in claim order
 * @param procedures those of service lines, then ICD-10-PCS codes; lines without a code are left out
 */
public record EditContext(
        Claim claim,
        Optional<LocalDate> date,
        ReleaseInForce inForce,
        CodeSetsInForce codeSets,
        List<ListedDiagnosis> diagnoses,
        List<ListedDiagnosis> reported,
        List<ListedProcedure> procedures,
        List<ListedProcedure> services) {

    public EditContext {
        diagnoses = List.copyOf(diagnoses);
        reported = List.copyOf(reported);
        procedures = List.copyOf(procedures);
        services = List.copyOf(services);
    }

    EditContext(
            Claim claim,
            Optional<LocalDate> date,
            ReleaseInForce inForce,
            CodeSetsInForce codeSets,
            List<ListedDiagnosis> diagnoses,
            List<ListedProcedure> procedures) {
        this(claim, date, inForce, codeSets, diagnoses, reported(diagnoses), procedures, services(procedures));
    }

    EditContext judging(List<ListedDiagnosis> judged) {
        return new EditContext(claim, date, inForce, codeSets, judged, procedures);
    }

    EditContext performing(List<ListedProcedure> judged) {
        return new EditContext(claim, date, inForce, codeSets, diagnoses, judged);
    }

    /** As findings name a release: with a word behind it where it was assumed to be in force. */
    static String named(Release release, LocalDate day) {
        ReferenceTable table = release.publication() instanceof ReferenceTable known ? known : null;
        boolean past = table != null && table.holdsItsPast() && day.isBefore(release.from());
        return release.inForce(day) || past ? release.id() : release.id() + " (assumed)";
    }

    /** The governing date; of an undated claim the day that it is judged as of. */
    public LocalDate day() {
        return date.orElseGet(codeSets::undatedDay);
    }

    /** The day of a service line, else the claim's. */
    public LocalDate day(ClaimLine line) {
        return line.dateOfService().orElseGet(this::day);
    }

    /** The valid diagnoses that a line points to, in its order. */
    public List<ListedDiagnosis> pointed(ListedProcedure procedure) {
        List<ListedDiagnosis> pointed = new ArrayList<>();
        for (int position : procedure.service().pointers()) {
            if (position > 0
                    && position <= diagnoses.size()
                    && diagnoses.get(position - 1).valid()) {
                pointed.add(diagnoses.get(position - 1));
            }
        }
        return pointed;
    }

    public LoadedTables tables() {
        return codeSets.tables();
    }

    /** A code's standing in every loaded release, oldest first. */
    public List<CodeHistory.Status> history(Code code) {
        return codeSets.history(code);
    }

    /** The principal or first-listed diagnosis, valid or not. */
    public Optional<ListedDiagnosis> firstListed() {
        return diagnoses.isEmpty() || !diagnoses.get(0).isIn(DiagnosisList.BILLED)
                ? Optional.empty()
                : Optional.of(diagnoses.get(0));
    }

    private static List<ListedProcedure> services(List<ListedProcedure> procedures) {
        return procedures.stream()
                .filter(procedure -> procedure.line() > 0 && procedure.valid())
                .toList();
    }

    private static List<ListedDiagnosis> reported(List<ListedDiagnosis> diagnoses) {
        Set<Code> seen = new HashSet<>();
        return diagnoses.stream()
                .filter(listed -> seen.add(listed.code()) && listed.valid())
                .filter(listed -> listed.isIn(DiagnosisList.BILLED) || listed.isIn(DiagnosisList.EXTERNAL_CAUSE))
                .toList();
    }

    /** Where a code was reported, if it was. */
    public Optional<ListedDiagnosis> reported(Code code) {
        return reported.stream().filter(listed -> listed.code().equals(code)).findFirst();
    }

    /** As said in messages: «on 2026-03-10», or nothing for an undated claim. */
    public String onDate() {
        return date.map(day -> " on " + day).orElse("");
    }

    public Tabular tabular() {
        return inForce.tabular();
    }

    /** As said behind a note's level where the notes come from an earlier release: «, ICD-10-CM 2026». */
    public String notesRelease() {
        return inForce.notes().equals(tabular().release())
                ? ""
                : ", " + inForce.notes().displayName();
    }
}
