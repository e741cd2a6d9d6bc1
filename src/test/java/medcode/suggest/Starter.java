package medcode.suggest;

import java.io.IOException;
import java.io.UncheckedIOException;
import medcode.SharedFolder;
import medcode.codeset.CodeSet;
import medcode.index.OpenRelease;
import medcode.index.Store;

/** The bundled starter set, opened once for tests. */
public final class Starter {
    private Starter() {}

    private static final class Holder {
        static final OpenRelease RELEASE = open(CodeSet.ICD10CM);
    }

    public static OpenRelease release() {
        return Holder.RELEASE;
    }

    /** The starter set of another code set, opened anew. */
    public static OpenRelease open(CodeSet codeSet) {
        try {
            Store store = Store.at(SharedFolder.named("starter"));
            return store.open(store.newest(codeSet).orElseThrow());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
