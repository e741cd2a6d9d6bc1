package medcode.codeset.reader;

import java.util.Optional;
import java.util.function.Function;

/** The names that tell what a file is: its own, then those of the archives around it, all without folders. */
final class FileNames {
    private FileNames() {}

    /** What the innermost name tells that tells anything. */
    static <T> Optional<T> told(String name, Function<String, Optional<T>> by) {
        String within = name;
        while (!within.isEmpty()) {
            int archive = within.lastIndexOf('!');
            String own = within.substring(archive + 1);
            Optional<T> told = by.apply(own.substring(Math.max(own.lastIndexOf('/'), own.lastIndexOf('\\')) + 1));
            if (told.isPresent()) {
                return told;
            }
            within = within.substring(0, Math.max(archive, 0));
        }
        return Optional.empty();
    }
}
