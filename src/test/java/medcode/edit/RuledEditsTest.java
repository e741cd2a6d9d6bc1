package medcode.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import medcode.edit.rule.RuledEdits;
import medcode.input.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules files: what they say is kept, what is wrong in them is said with its line. */
class RuledEditsTest {
    private static final String EDIT = """
            lists:
              visits: {services: [99202-99215]}
            edits:
              - id: SITE1
                name: site-visit
                severity: error
                summary: A visit without its reason
                authority: our policy
                rules:
                  - kind: without
                    codes: visits
                    companions: any
                    settings: [office]
                    says: "{1} needs a diagnosis"
            """;

    @Test
    void whatAFileSaysIsKept() throws IOException {
        List<ClaimEdit> edits = RuledEdits.read("site.yaml", stream(EDIT));
        assertThat(edits)
                .extracting(ClaimEdit::card)
                .containsExactly(new EditCard(
                        "SITE1", "site-visit", Severity.ERROR, "A visit without its reason", "our policy"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            severity: error      | severity: bad        | site.yaml:6:15: severity is error, warning or info
            kind: without        | kind: never          | site.yaml:10:15: is no kind of rule
            codes: visits        | codes: vists         | site.yaml:11:16: there is no list «vists» above
            codes: visits        | codes: i50           | site.yaml:11:16: there is no list «i50» above
            codes: visits        | codes: [I50, I5*]    | site.yaml:11:22: is not a code
            codes: visits        | codes: Z99-A00       | site.yaml:11:16: is not a code
            codes: visits        | codes: {code: I50}   | site.yaml:11:23: «code» is no field here
            settings: [office]   | settings: [clinic]   | site.yaml:13:20: is no setting
            settings: [office]   | setting: office      | site.yaml:13:18: «setting» is no field here
            settings: [office]   | from: 2025           | site.yaml:13:15: is no date
            settings: [office]   | days: few            | site.yaml:13:15: is a span of numbers
            settings: [office]   | share: first         | site.yaml:13:16: names places of characters
            settings: [office]   | quotes: excludes1    | site.yaml:13:17: quotes one of
            {1} needs            | {0} needs            | site.yaml:14:15: has a placeholder that is none
            {1} needs            | {2} needs            | site.yaml:14:15: names code 2; a mistake of this kind has 1
            codes: visits        | codes: 99213         | procedures are written {services: [99213]}
            companions: any      | unless: any          | site.yaml:10:9: the field «companions» is missing
            name: site-visit     | name: [site, visit]  | site.yaml:5:11: must be a text
            rules:               | once: perhaps\\n    rules: | site.yaml:9:11: must be true or false
            lists:               | list:                | site.yaml:2:3: «list» is no field here
            id: SITE1            | id: SITE1\\n    id: SITE2 | site.yaml:5:14: a key that is there twice
            """)
    void whatIsWrongIsSaidWithItsLine(String right, String wrong, String message) {
        assertThat(EDIT).contains(right);
        String broken = EDIT.replace(right, wrong.replace("\\n", "\n"));
        assertThatThrownBy(() -> RuledEdits.read("site.yaml", stream(broken)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message);
    }

    @Test
    void anIdIsUsedOnce() {
        String twice = EDIT + EDIT.substring(EDIT.indexOf("  - id"));
        assertThatThrownBy(() -> RuledEdits.read("site.yaml", stream(twice)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a second edit has the id SITE1");
    }

    @Test
    void damagedFilesAreBadInput() {
        Random random = new Random(7);
        byte[] whole = EDIT.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            for (int hit = 0; hit < 4; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                RuledEdits.read("site.yaml", new ByteArrayInputStream(damaged));
            } catch (IOException problem) {
                assertThat(problem).isInstanceOf(BadInput.class).hasMessageStartingWith("site.yaml");
            }
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
