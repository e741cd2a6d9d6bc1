package medcode.suggest.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import medcode.encounter.Setting;
import medcode.extract.Extractor;
import medcode.index.OpenRelease;
import medcode.lexicon.Lexicon;
import medcode.note.Note;
import medcode.suggest.Policy;
import medcode.suggest.Starter;
import medcode.suggest.Suggestion;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Two conditions in one sentence have the codes that they have in a numbered list: what is said of one is said of no other. */
class SideBySideTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 10);
    private static final List<String> SENTENCES =
            List.of("%s and %s.", "Patient with %s, %s.", "Seen for %s and %s.", "%s with %s.");

    private final Suggester suggester;
    private final Extractor extractor;

    SideBySideTest() throws IOException {
        OpenRelease release = Starter.release();
        extractor = new Extractor(release.terms());
        Suggester.Options options = new Suggester.Options(Policy.REPORTABLE, Suggester.Options.USUAL_LEAST_SCORE);
        suggester = new Suggester(release, release.entries(), release.terms(), Lexicon.bundled(), options);
    }

    @Test
    void aSentenceIsCodedAsAListIs() throws IOException {
        List<String> conditions = conditions();
        assertThat(conditions).hasSizeGreaterThan(10);
        SoftAssertions softly = new SoftAssertions();
        for (String one : conditions) {
            for (String other : conditions) {
                if (!one.equals(other)) {
                    Set<String> listed = codes("1. " + one + "\n2. " + other + "\n");
                    for (String sentence : SENTENCES) {
                        String text = sentence.formatted(one, other);
                        softly.assertThat(codes(text)).as(text).isEqualTo(listed);
                    }
                }
            }
        }
        softly.assertAll();
    }

    private static List<String> conditions() throws IOException {
        try (InputStream in = SideBySideTest.class.getResourceAsStream("/suggest/side-by-side.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private Set<String> codes(String text) throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Suggestion suggestion : suggester
                .suggest(extractor.extract(Note.of("case", text)), Setting.OFFICE, DATE)
                .suggestions()) {
            codes.add(suggestion.code().toString());
        }
        return codes;
    }
}
