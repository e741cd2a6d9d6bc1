package medcode.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import medcode.claim.Claim;
import medcode.codeset.Code;
import medcode.codeset.HandMadeTable;
import medcode.codeset.InstructionalNote.Kind;
import medcode.edit.rule.Edits;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/**
 * Clean claims are damaged with the codes of each edit's own cases: the edit must find that in some of them, and nothing else
 * may be found there at warning or above. By the official release where it is at hand, else by the starter set.
 */
class MutationTest {
    /** Diagnoses together; edits of one code, of procedures and of forms cannot be brought into another claim. */
    private static final String AGE = "DX801";

    private static final String DIAGNOSES_TOGETHER = "DX[2-7]\\d\\d";

    private final HandMadeTable table = table();
    private final ClaimValidation validation = new ClaimValidation(Edits.set(), new TablesInForce(table));
    private final Tabular tabular = new Tabular(table);

    private static HandMadeTable table() {
        try {
            return PublishedTables.of2026();
        } catch (TestAbortedException missing) {
            return PublishedTables.starter();
        }
    }

    @Test
    void everyEditFindsItsDamageAndNothingElseIsFound() throws IOException {
        List<JsonNode> clean = clean();
        List<String> blind = new ArrayList<>();
        for (Map.Entry<String, List<JsonNode>> cases : EditCases.all().entrySet()) {
            if (cases.getKey().matches(DIAGNOSES_TOGETHER) && !needsTables(cases.getKey())) {
                for (JsonNode one : cases.getValue()) {
                    if (fires(cases.getKey(), one)
                            && EditCases.isHeld(one.path("claim"), tabular)
                            && !isFoundInSome(clean, cases.getKey(), one)) {
                        blind.add(cases.getKey() + " " + one.path("case").asText());
                    }
                }
            }
        }
        assertThat(blind).isEmpty();
    }

    @Test
    void whatIsQuotedStandsInTheTabularList() throws IOException {
        int quoted = 0;
        for (List<JsonNode> cases : EditCases.all().values()) {
            for (JsonNode one : cases.stream().filter(each -> each.has("claim")).toList()) {
                for (Finding finding : findings(one.path("claim"))) {
                    if (isNote(finding.evidence())) {
                        quoted++;
                        assertThat(notes(finding)).as("%s", finding).contains(finding.evidence());
                    }
                }
            }
        }
        assertThat(quoted).isGreaterThan(100);
    }

    /** Those without service lines first: pointers of lines do not move with the diagnoses. */
    private List<JsonNode> clean() throws IOException {
        List<JsonNode> clean = new ArrayList<>();
        for (List<JsonNode> ofFile : EditCases.clean().values()) {
            for (JsonNode one : ofFile) {
                if (!one.has("waived") && EditCases.isHeld(one.path("claim"), tabular)) {
                    clean.add(one.path("claim"));
                }
            }
        }
        clean.sort(Comparator.comparing(claim -> claim.has("procs")));
        return clean;
    }

    private static boolean needsTables(String id) throws IOException {
        Claim any = EditCases.claim(EditCases.all().get(id).get(0).path("claim"));
        return Edits.set()
                .find(id)
                .filter(edit ->
                        edit instanceof ClaimEdit claim && claim.needs(any).isEmpty())
                .isEmpty();
    }

    private static boolean fires(String id, JsonNode one) {
        return finds(one).contains(id);
    }

    /** The edits that a case names. */
    private static Set<String> finds(JsonNode one) {
        Set<String> edits = new TreeSet<>();
        one.path("finds").forEach(finding -> edits.add(finding.asText().split(" ")[0]));
        return edits;
    }

    private boolean isFoundInSome(List<JsonNode> clean, String id, JsonNode damage) throws IOException {
        boolean silent = true;
        for (JsonNode claim : clean) {
            JsonNode damaged = damaged(claim, damage);
            if (isFound(damaged, id, damage)) {
                return true;
            }
            silent &= findings(damaged).stream()
                    .noneMatch(finding -> finding.edit().equals(id));
        }
        // codes that must not stand alone are right beside any other
        return silent && isFound(replaced(clean.get(0), damage), id, damage);
    }

    private boolean isFound(JsonNode damaged, String id, JsonNode damage) throws IOException {
        boolean told =
                findings(damaged).stream().anyMatch(finding -> finding.edit().equals(id));
        Set<String> unrelated = found(damaged);
        unrelated.removeAll(finds(damage));
        unrelated.remove(AGE); // the patient is the clean claim's, whose age need not fit the damage's codes
        return told && unrelated.isEmpty();
    }

    /** A clean claim with what a case says in place of its own; for codes that must not stand alone. */
    private static ObjectNode replaced(JsonNode clean, JsonNode damage) {
        ObjectNode replaced = clean.deepCopy();
        damage.path("claim")
                .properties()
                .forEach(field -> replaced.set(field.getKey(), field.getValue().deepCopy()));
        return replaced;
    }

    /** A clean claim with the diagnoses of a case before its own, and whatever else the case says. */
    private static JsonNode damaged(JsonNode clean, JsonNode damage) {
        ObjectNode damaged = replaced(clean, damage);
        ArrayNode diagnoses = (ArrayNode) damaged.path("dx");
        clean.path("dx").forEach(diagnoses::add);
        return damaged;
    }

    /** The edits that find something at warning or above. */
    private Set<String> found(JsonNode claim) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Finding finding : findings(claim)) {
            if (finding.severity() != Severity.INFO) {
                found.add(finding.edit());
            }
        }
        return found;
    }

    private List<Finding> findings(JsonNode claim) throws IOException {
        return validation.judge(EditCases.claim(claim)).findings();
    }

    private static boolean isNote(String evidence) {
        for (Kind kind : Kind.values()) {
            if (evidence.startsWith(kind.label() + ": ")) {
                return true;
            }
        }
        return false;
    }

    private List<String> notes(Finding finding) {
        List<String> notes = new ArrayList<>();
        for (String code : finding.codes()) {
            for (Kind kind : Kind.values()) {
                tabular.notes(Code.icd10cm(code), kind).stream()
                        .map(LeveledNote::quotation)
                        .forEach(notes::add);
            }
        }
        return notes;
    }
}
