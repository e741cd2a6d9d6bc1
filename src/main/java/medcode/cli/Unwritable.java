package medcode.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import medcode.input.BadInput;

/** Results cannot be written, so that going on makes no sense. */
final class Unwritable extends BadInput {
    private static final long serialVersionUID = 1L;
    private static final String NOT_WHOLE = "could not be written whole; is the disk full?";
    private static final String GO_ON =
            " What is written stays, and the same command with --resume goes on from there.";

    private final boolean unwanted;

    private Unwritable(String name, String reason, boolean unwanted) {
        super(name, reason);
        this.unwanted = unwanted;
    }

    Unwritable(Path target) {
        this(target.toString(), NOT_WHOLE, false);
    }

    /** Of a file that has checkpoints. */
    static Unwritable resumable(Path target) {
        return new Unwritable(target.toString(), NOT_WHOLE + GO_ON, false);
    }

    /** Of standard output: where it is no file, its reader has read enough. */
    static Unwritable standardOutput() {
        return new Unwritable("standard output", NOT_WHOLE, !Files.isRegularFile(Path.of("/dev/stdout")));
    }

    /** True where nobody is left to read the results, as after {@code | head}. */
    boolean isUnwanted() {
        return unwanted;
    }
}
