package medcode.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import medcode.architecture.MedcodeClasses;
import medcode.edit.rule.Edits;
import medcode.review.ReviewEdits;
import org.junit.jupiter.api.Test;

/** Every edit is registered, named after its defect, and explained. */
class EditRegistryTest {
    private static final List<Edit> ALL = Stream.concat(Edits.set().all().stream(), ReviewEdits.all().stream())
            .toList();

    @Test
    void everyEditIsRegistered() {
        assertThat(MedcodeClasses.namesOf(ALL)).isEqualTo(MedcodeClasses.implementing(Edit.class));
    }

    @Test
    void idsAndNamesAreUniqueAndWellFormed() {
        Set<String> seen = new HashSet<>();
        for (Edit edit : ALL) {
            EditCard card = edit.card();
            assertThat(card.id()).matches("(DX|PX|CL|DOC)\\d{3}");
            assertThat(card.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(card.summary()).isNotBlank();
            assertThat(card.authority()).isNotBlank();
            assertThat(seen.add(card.id()) && seen.add(card.name()))
                    .as(card.id())
                    .isTrue();
        }
    }

    @Test
    void everyEditIsExplainedWithWrongAndRight() throws IOException {
        for (Edit edit : ALL) {
            String path = "/medcode/edits/" + edit.card().id() + ".md";
            try (InputStream file = Edits.class.getResourceAsStream(path)) {
                assertThat(file).as(path).isNotNull();
                String explanation = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(explanation).contains("\nWrong: ").contains("\nRight: ");
            }
        }
    }
}
