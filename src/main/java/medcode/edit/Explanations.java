package medcode.edit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The explanations of edits that come with the program, one Markdown file each. */
final class Explanations {
    private Explanations() {}

    static String of(String id) {
        String path = "/medcode/edits/" + id + ".md";
        try (InputStream in = Explanations.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
