package medcode.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.claim.Place;
import medcode.edit.Finding;
import medcode.edit.Judgement;
import medcode.edit.Severity;
import medcode.edit.rule.Edits;
import org.junit.jupiter.api.Test;

/** Which findings count, and what is said of those that do not. */
class TriageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    void aWaiverCoversItsEditOnItsClaim() throws IOException {
        String yaml = waiver("DX201", "C1", "2026-12-31");
        assertThat(states(yaml, finding("DX201", "C1", Severity.WARNING))).containsExactly("waiver");
        assertThat(states(yaml, finding("DX201", "C2", Severity.WARNING))).startsWith("counts");
        assertThat(states(yaml, finding("DX401", "C1", Severity.WARNING))).startsWith("counts");
    }

    @Test
    void aWaiverMayNameTheClaimByItsHash() throws IOException {
        String hash = Fingerprints.open().claim("C1").text();
        assertThat(hash).matches("claim-[0-9a-f]{12}").doesNotContain("C1");
        assertThat(states(waiver("DX201", hash, "2026-12-31"), finding("DX201", "C1", Severity.WARNING)))
                .containsExactly("waiver");
    }

    @Test
    void aWaiverMayNameTheFinding() throws IOException {
        Finding finding = finding("DX201", "C1", Severity.WARNING);
        String name = Fingerprints.open().of("C1").name(finding).text().substring(0, 16);
        String yaml = "waivers:\n  - {fingerprint: '" + name + "', who: a, reason: b, expires: 2026-12-31}\n";
        assertThat(states(yaml, finding)).containsExactly("waiver");
    }

    @Test
    void theLastDayOfAWaiverCounts() throws IOException {
        Finding finding = finding("DX201", "C1", Severity.WARNING);
        assertThat(states(waiver("DX201", "C1", "2026-06-30"), finding)).containsExactly("waiver");
        assertThat(states(waiver("DX201", "C1", "2026-06-29"), finding))
                .containsExactly("counts", "expired: the waiver of DX201 expired on 2026-06-29, so its finding counts");
    }

    @Test
    void errorsAreNotWaived() throws IOException {
        assertThat(states(waiver("DX201", "C1", "2026-12-31"), finding("DX201", "C1", Severity.ERROR)))
                .containsExactly("counts", "refused: DX201 is an error, and errors are not waived");
    }

    @Test
    void aWaiverThatMeetsNothingIsReported() throws IOException {
        assertThat(states(waiver("DX201", "C9", "2026-12-31"), finding("DX201", "C1", Severity.WARNING)))
                .containsExactly("counts", "unused: the waiver of DX201 meets no finding; remove it");
    }

    @Test
    void aFingerprintKnowsNoPlaceAndNoPoint() {
        Finding finding = finding("DX201", "C1", Severity.WARNING);
        Finding elsewhere = new Finding(
                "DX201",
                "n",
                Severity.WARNING,
                "other.csv",
                Place.of(999, 2),
                "C1",
                0,
                List.of(4, 3),
                List.of("E119", "E109"),
                Optional.empty(),
                "",
                "said otherwise",
                "",
                "",
                List.of(),
                List.of());
        assertThat(name(elsewhere)).isEqualTo(name(finding)).matches("[0-9a-f]{64}");
        assertThat(name(finding("DX201", "C2", Severity.WARNING))).isNotEqualTo(name(finding));
    }

    @Test
    void aSecretHidesTheClaimWhereItsIdIsHidden() {
        Finding finding = finding("DX201", "C1", Severity.WARNING);
        Fingerprint hidden = new Fingerprints(() -> "secret").of("C1").name(finding);
        Fingerprint other = new Fingerprints(() -> "other").of("C1").name(finding);
        assertThat(hidden.text()).isEqualTo(name(finding)).isNotEqualTo(hidden.hidden());
        assertThat(hidden.hidden()).matches("[0-9a-f]{64}").isNotEqualTo(other.hidden());
        assertThat(new Fingerprints(() -> "secret").claim("C1").text())
                .isNotEqualTo(Fingerprints.open().claim("C1").text());
    }

    @Test
    void aBaselineHoldsWithAndWithoutTheSecret() throws IOException {
        Finding finding = finding("DX201", "C1", Severity.ERROR);
        Fingerprint name = new Fingerprints(() -> "secret").of("C1").name(finding);
        for (String written : List.of(name.text(), name.hidden())) {
            Baseline known = Baseline.read("b.jsonl", stream("{\"fingerprint\":\"" + written + "\"}\n"));
            Triage.Rules rules = new Triage.Rules(
                    new Waivers(List.of(), TODAY), known, EditLevels.none(), new Fingerprints(() -> "secret"), true);
            assertThat(states(new Triage(Edits.set().all(), rules), finding)).containsExactly("baseline");
        }
    }

    private static String name(Finding finding) {
        return Fingerprints.open().of(finding.claim()).name(finding).text();
    }

    @Test
    void equalFindingsOfAClaimAreNumbered() {
        Finding finding = finding("DX201", "C1", Severity.WARNING);
        Fingerprints.Naming names = Fingerprints.open().of("C1");
        assertThat(names.name(finding).text()).isNotEqualTo(names.name(finding).text());
    }

    @Test
    void aBaselineExcusesAsManyAsItHolds() throws IOException {
        Finding finding = finding("DX201", "C1", Severity.ERROR);
        String line = "{\"type\":\"finding\",\"waived\":false,\"fingerprint\":\"" + name(finding) + "\"}\n";
        assertThat(states(baseline(line), finding, finding)).containsExactly("baseline", "counts");
        assertThat(states(baseline(line + line.replace("false", "true"))))
                .containsExactly("unused: 1 finding of the baseline did not come up; write it anew, so that they cannot"
                        + " come back");
    }

    @Test
    void anEditThatIsOffIsSaidToBe() {
        EditLevels off = new EditLevels(Map.of("DX201", new EditLevels.Level(Optional.empty(), "m.yaml", 4)));
        Triage triage = new Triage(
                Edits.set().all(),
                new Triage.Rules(new Waivers(List.of(), TODAY), Baseline.none(), off, Fingerprints.open(), true));
        assertThat(states(triage, finding("DX201", "C1", Severity.ERROR)))
                .containsExactly("configuration", "changed: DX201 is switched off here, and published as warning");
    }

    private static String waiver(String edit, String claim, String expires) {
        return "waivers:\n  - edit: " + edit + "\n    claim: " + claim + "\n    codes: [E11.9]\n    who: jsmith\n"
                + "    reason: unrelated\n    expires: " + expires + "\n";
    }

    private static List<String> states(String waivers, Finding... findings) throws IOException {
        List<Waiver> read = WaiverFile.read("w.yaml", stream(waivers));
        return states(triage(new Waivers(read, TODAY), Baseline.none()), findings);
    }

    private static Triage baseline(String json) throws IOException {
        return triage(new Waivers(List.of(), TODAY), Baseline.read("b.jsonl", stream(json)));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Triage triage(Waivers waivers, Baseline baseline) {
        return new Triage(
                Edits.set().all(), new Triage.Rules(waivers, baseline, EditLevels.none(), Fingerprints.open(), true));
    }

    /** What becomes of each finding, then the remarks. */
    private static List<String> states(Triage triage, Finding... findings) {
        List<String> states = new ArrayList<>();
        for (Finding finding : findings) {
            Judgement judgement =
                    new Judgement(claim(finding), Optional.empty(), List.of(finding), List.of(), List.of());
            for (Verdict verdict : triage.of(judgement).verdicts()) {
                states.add(verdict.suppression().map(one -> one.kind().id()).orElse("counts"));
            }
        }
        triage.remarks().forEach(remark -> states.add(remark.state().id() + ": " + remark.message()));
        return states;
    }

    private static Claim claim(Finding finding) {
        return new Claim(
                "c.csv",
                Place.of(1, 0),
                finding.claim(),
                Optional.empty(),
                Optional.empty(),
                Claim.Patient.UNKNOWN,
                Claim.Dates.NONE,
                Claim.Billing.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Finding finding(String edit, String claim, Severity severity) {
        return new Finding(
                edit,
                "excludes1-conflict",
                severity,
                "c.csv",
                Place.of(12, 5),
                claim,
                0,
                List.of(1, 2),
                List.of("E10.9", "E11.9"),
                Optional.empty(),
                "icd10cm-2026",
                "message",
                "",
                "authority",
                List.of(),
                List.of());
    }
}
