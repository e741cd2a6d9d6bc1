package medcode.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.claim.Claim;
import medcode.edit.Edit;
import medcode.edit.Finding;
import medcode.edit.Judgement;
import medcode.edit.Severity;

/**
 * Decides which findings count: not those of an edit that is switched off, not warnings that somebody waived, and not those
 * that were there before. Nothing goes without a word.
 */
public final class Triage {
    private final List<Edit> edits;
    private final Corrections corrections;
    private final Rules rules;
    private final Set<Remark> remarks = new LinkedHashSet<>();

    /**
     * What decides.
     *
     * @param inline whether waivers count that claims themselves bring
     */
    public record Rules(
            Waivers waivers, Baseline baseline, EditLevels levels, Fingerprints fingerprints, boolean inline) {}

    /** @param edits all that may have findings */
    public Triage(List<Edit> edits, Rules rules) {
        this.edits = List.copyOf(edits);
        this.corrections = new Corrections(edits);
        this.rules = rules;
    }

    /** Without a waiver, so that everything counts. */
    public static Triage of(List<Edit> edits) {
        Waivers none = new Waivers(List.of(), LocalDate.MIN);
        return new Triage(edits, new Rules(none, Baseline.none(), EditLevels.none(), Fingerprints.open(), true));
    }

    public ClaimVerdict of(Judgement judgement) {
        Claim claim = judgement.claim();
        Pseudonym own = rules.fingerprints().claim(claim.id());
        List<Waiver> inline = claim.waivers().isEmpty() ? List.of() : InlineWaivers.of(claim, remarks::add);
        Set<Waiver> idle = new LinkedHashSet<>(inline);
        List<Verdict> verdicts = new ArrayList<>();
        Fingerprints.Naming names = rules.fingerprints().of(claim.id());
        for (Finding finding : judgement.findings()) {
            Fingerprint name = names.name(finding);
            boolean ofThis = finding.claim().equals(claim.id());
            Pseudonym pseudonym = ofThis ? own : rules.fingerprints().claim(finding.claim());
            Optional<Suppression> suppression = rules.levels()
                    .off(finding)
                    .or(() -> waived(finding, name, pseudonym, inline, idle))
                    .or(() -> rules.baseline().excuse(name));
            Finding set = rules.levels().set(finding);
            verdicts.add(new Verdict(set, name, pseudonym, suppression, corrections.of(finding, claim)));
        }
        idle.forEach(waiver -> remarks.add(Waivers.remark(
                waiver, Remark.State.UNUSED, "the waiver of " + waiver.finding().named() + " meets no finding")));
        return new ClaimVerdict(judgement, own, verdicts);
    }

    private Optional<Suppression> waived(
            Finding finding, Fingerprint name, Pseudonym pseudonym, List<Waiver> inline, Set<Waiver> idle) {
        Optional<Waiver> waiver = rules.waivers().about(finding, name, pseudonym);
        for (Waiver own : inline) {
            if (own.finding().covers(finding, name, pseudonym)) {
                idle.remove(own);
                Optional<Waiver> applied = own(own);
                waiver = waiver.or(() -> applied);
            }
        }
        return waiver.filter(found -> !rules.waivers().expired(found) && mayBeWaived(finding, found))
                .map(Waiver::suppression);
    }

    private Optional<Waiver> own(Waiver waiver) {
        String what = "the waiver of " + waiver.finding().named();
        if (!rules.inline()) {
            remarks.add(Waivers.remark(
                    waiver,
                    Remark.State.NOT_APPLIED,
                    what + " is not applied: waivers beside the claims do not count here"));
            return Optional.empty();
        }
        if (rules.waivers().expired(waiver)) {
            remarks.add(Waivers.remark(
                    waiver,
                    Remark.State.EXPIRED,
                    what + " expired on " + waiver.expires() + ", so its finding counts"));
        }
        return Optional.of(waiver);
    }

    private boolean mayBeWaived(Finding finding, Waiver waiver) {
        if (finding.severity() != Severity.ERROR) {
            return true;
        }
        remarks.add(Waivers.remark(
                waiver, Remark.State.REFUSED, finding.edit() + " is an error, and errors are not waived"));
        return false;
    }

    /** What is to be said at the end of the run. */
    public List<Remark> remarks() {
        List<Remark> all = new ArrayList<>(rules.levels().remarks(edits));
        all.addAll(rules.waivers().remarks());
        all.addAll(remarks);
        all.addAll(rules.baseline().remarks());
        return all;
    }
}
