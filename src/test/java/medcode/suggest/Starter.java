package medcode.suggest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import medcode.codeset.CodeSet;
import medcode.index.OpenRelease;
import medcode.index.Store;

/** The bundled starter set, opened once for the tests of this package. */
final class Starter {
    private Starter() {}

    private static final class Holder {
        static final OpenRelease RELEASE = open();
    }

    static OpenRelease release() {
        return Holder.RELEASE;
    }

    private static OpenRelease open() {
        try {
            Path home = Files.createTempDirectory("medcode-starter");
            Store store = Store.at(home.resolve("store"));
            return store.open(store.newest(CodeSet.ICD10CM).orElseThrow());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
