package medcode.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The explanations of edits that come with the program, one Markdown file each. */
final class Explanations {
    private Explanations() {}

    /** Empty where there is none, as for a site's own edit. */
    static Optional<String> of(String id) {
        String path = "/medcode/edits/" + id + ".md";
        try (InputStream in = Explanations.class.getResourceAsStream(path)) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
