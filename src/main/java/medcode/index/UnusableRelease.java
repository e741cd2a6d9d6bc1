package medcode.index;

import java.nio.file.Path;
import medcode.input.BadInput;

/** Thrown where an answer needs a release of the store that is damaged, or that another version of medcode wrote. */
public final class UnusableRelease extends BadInput {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String reason;

    UnusableRelease(Path folder, String reason) {
        super(folder.toString(), reason + "; " + remedy(StoreFolder.id(folder)));
        this.id = StoreFolder.id(folder);
        this.reason = reason;
    }

    /** The release that it speaks of. */
    public String id() {
        return id;
    }

    /** What is wrong, without the place and the remedy. */
    String reason() {
        return reason;
    }

    /** What mends a release. */
    static String remedy(String id) {
        return "mend it with `medcode codesets mend " + id + "`, or load its published files again with `medcode load`";
    }
}
