package medcode;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Official releases and gold answers, which are never part of the project; a test that needs a missing one is skipped. */
public final class SharedData {

    private SharedData() {}

    /** A file or folder of official publications, such as {@code icd10cm/icd10cm-2026-full.zip}. */
    public static Path official(String name) {
        return present("official", name);
    }

    /** A file or folder of answers that people gave, such as {@code phrases/disease_terms_dev.tsv}. */
    public static Path gold(String name) {
        return present("gold", name);
    }

    private static Path present(String part, String name) {
        String shared = System.getProperty("medcode.shared", "../shared");
        Path path = Path.of(shared, part).resolve(name);
        assumeTrue(Files.exists(path), () -> "skipped: needs " + path + " (set -Dmedcode.shared=FOLDER)");
        return path;
    }
}
