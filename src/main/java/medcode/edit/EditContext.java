package medcode.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import medcode.claim.Claim;
import medcode.claim.Claim.DiagnosisList;
import medcode.claim.ClaimLine;
import medcode.codeset.Code;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;
import medcode.index.CodeHistory;
import medcode.tabular.Tabular;

/**
 * A claim with the code sets that it is judged by; for one thread, since what several edits ask for is worked out when the first
 * one asks.
 */
public final class EditContext {
    private final Claim claim;
    private final Optional<LocalDate> date;
    private final ReleaseInForce inForce;
    private final CodeSetsInForce codeSets;
    private final List<ListedDiagnosis> diagnoses;
    private final List<ListedProcedure> procedures;
    private final boolean documented;
    private Object view;
    private List<ListedDiagnosis> reported;
    private List<ListedProcedure> services;

    EditContext(
            Claim claim,
            Optional<LocalDate> date,
            ReleaseInForce inForce,
            CodeSetsInForce codeSets,
            List<ListedDiagnosis> diagnoses,
            List<ListedProcedure> procedures,
            boolean documented) {
        this.claim = claim;
        this.date = date;
        this.inForce = inForce;
        this.codeSets = codeSets;
        this.diagnoses = List.copyOf(diagnoses);
        this.procedures = List.copyOf(procedures);
        this.documented = documented;
    }

    public Claim claim() {
        return claim;
    }

    /** The governing date; empty for an undated claim. */
    public Optional<LocalDate> date() {
        return date;
    }

    /** The release in force. */
    public ReleaseInForce inForce() {
        return inForce;
    }

    /** All that is loaded. */
    public CodeSetsInForce codeSets() {
        return codeSets;
    }

    /** True for a claim with a note: one that it names, or that lies where its notes are looked for. */
    public boolean isDocumented() {
        return documented;
    }

    public List<ListedDiagnosis> diagnoses() {
        return diagnoses;
    }

    /** Those of service lines, then ICD-10-PCS codes; lines without a code are left out. */
    public List<ListedProcedure> procedures() {
        return procedures;
    }

    /** The valid billed diagnoses and external causes, each code once, in claim order. */
    public List<ListedDiagnosis> reported() {
        if (reported == null) {
            reported = reported(diagnoses);
        }
        return reported;
    }

    /** The service lines with a valid code, in claim order. */
    public List<ListedProcedure> services() {
        if (services == null) {
            services = services(procedures);
        }
        return services;
    }

    /** The claim as edits of one kind see it, one behind the other: made once for all of them. */
    public <T> T view(Class<T> kind, Function<EditContext, T> maker) {
        if (!kind.isInstance(view)) {
            view = maker.apply(this);
        }
        return kind.cast(view);
    }

    EditContext judging(List<ListedDiagnosis> judged) {
        return new EditContext(claim, date, inForce, codeSets, judged, procedures, documented);
    }

    EditContext performing(List<ListedProcedure> judged) {
        return new EditContext(claim, date, inForce, codeSets, diagnoses, judged, documented);
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

    /** What a line is for: the diagnoses that it points to, or where a layout has no pointers, all of the claim. */
    public List<ListedDiagnosis> diagnosesOf(ListedProcedure procedure) {
        return procedure.service().writtenPointers().isEmpty() ? reported() : pointed(procedure);
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
        List<ListedProcedure> services = new ArrayList<>(procedures.size());
        for (ListedProcedure procedure : procedures) {
            if (procedure.line() > 0 && procedure.valid()) {
                services.add(procedure);
            }
        }
        return List.copyOf(services);
    }

    private static List<ListedDiagnosis> reported(List<ListedDiagnosis> diagnoses) {
        Set<Code> seen = new HashSet<>();
        List<ListedDiagnosis> reported = new ArrayList<>(diagnoses.size());
        for (ListedDiagnosis listed : diagnoses) {
            boolean first = seen.add(listed.code()) && listed.valid();
            if (first && (listed.isIn(DiagnosisList.BILLED) || listed.isIn(DiagnosisList.EXTERNAL_CAUSE))) {
                reported.add(listed);
            }
        }
        return List.copyOf(reported);
    }

    /** Where a code was reported, if it was. */
    public Optional<ListedDiagnosis> reported(Code code) {
        for (ListedDiagnosis listed : reported()) {
            if (listed.code().equals(code)) {
                return Optional.of(listed);
            }
        }
        return Optional.empty();
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
