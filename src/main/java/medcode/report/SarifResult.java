package medcode.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.claim.Correction;
import medcode.claim.Place;
import medcode.edit.Finding;
import medcode.edit.Severity;
import medcode.waiver.Baseline;
import medcode.waiver.Suppression;
import medcode.waiver.Verdict;

/** A finding as a result of SARIF. */
final class SarifResult {
    private final Verdict verdict;
    private final Finding finding;
    private final ValidationRun run;

    SarifResult(Verdict verdict, ValidationRun run) {
        this.verdict = verdict;
        this.finding = verdict.finding();
        this.run = run;
    }

    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.id();
    }

    static Map<String, String> text(String text) {
        return Map.of("text", text);
    }

    Map<String, Object> fields(int ruleIndex) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ruleId", finding.edit());
        fields.put("ruleIndex", ruleIndex);
        fields.put("level", level(finding.severity()));
        fields.put("message", text(finding.message()));
        fields.put("locations", List.of(location()));
        Optional<Suppression> waiver = verdict.suppression().filter(reason -> !reason.isBaseline());
        waiver.ifPresent(reason -> fields.put("suppressions", List.of(suppression(reason))));
        fields.put("partialFingerprints", Map.of(Baseline.SARIF_KEY, run.fingerprint(verdict)));
        boolean known = verdict.suppression().filter(Suppression::isBaseline).isPresent();
        if (run.comparesToBaseline()) {
            fields.put("baselineState", known ? "unchanged" : "new");
        }
        verdict.correction()
                .filter(SarifResult::isExact)
                .ifPresent(correction -> fields.put("fixes", List.of(fix(correction))));
        fields.put("properties", properties());
        return fields;
    }

    private Map<String, Object> artifact() {
        return Map.of("uri", SarifUri.of(finding.file()));
    }

    private Map<String, Object> location() {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", artifact());
        physical.put("region", region());
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        String claim = run.claim(verdict);
        if (!claim.isEmpty()) {
            location.put("logicalLocations", List.of(Map.of("name", claim)));
        }
        return location;
    }

    /** Of a table a line alone: SARIF counts columns in characters, and a finding knows the field. */
    private Map<String, Object> region() {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", finding.place().row());
        characters(finding.place(), region);
        return region;
    }

    private static void characters(Place place, Map<String, Object> region) {
        if (place.from() > 0) {
            region.put("startColumn", place.from());
        }
        if (place.to() > 0) {
            region.put("endColumn", place.to());
        }
    }

    /** True where the characters that a correction replaces are known one by one. */
    private static boolean isExact(Correction correction) {
        int length = correction.written().length();
        return correction.places().stream().allMatch(place -> place.to() > 0 && place.to() - place.from() == length);
    }

    private static Map<String, Object> suppression(Suppression reason) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "external");
        fields.put("status", "accepted");
        String who = reason.who().isEmpty() ? "" : reason.who() + ": ";
        String until = reason.expires().map(day -> ", until " + day).orElse("");
        fields.put("justification", who + reason.reason() + until + " (" + reason.source() + ")");
        return fields;
    }

    private Map<String, Object> fix(Correction correction) {
        List<Map<String, Object>> replacements = new ArrayList<>();
        for (Place place : correction.places()) {
            Map<String, Object> deleted = new LinkedHashMap<>();
            deleted.put("startLine", place.row());
            characters(place, deleted);
            Map<String, Object> replacement = new LinkedHashMap<>();
            replacement.put("deletedRegion", deleted);
            replacement.put("insertedContent", text(correction.replacement()));
            replacements.add(replacement);
        }
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("artifactLocation", artifact());
        change.put("replacements", replacements);
        Map<String, Object> fix = new LinkedHashMap<>();
        fix.put("description", text("Write " + correction.replacement()));
        fix.put("artifactChanges", List.of(change));
        return fix;
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (finding.place().field()) {
            properties.put("field", finding.place().column());
        }
        properties.put("positions", finding.positions());
        properties.put("release", finding.release());
        properties.put("evidence", finding.evidence());
        properties.put("fixes", finding.fixes());
        return properties;
    }
}
