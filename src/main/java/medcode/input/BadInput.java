package medcode.input;

import java.io.IOException;

/**
 * A file that cannot be read as what it is meant to be.
 *
 * <p>The message names file, line and column (each counted from 1, left out when 0), what is wrong and what to do; it
 * never holds text of a note.
 */
public class BadInput extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final long column;
    private final String reason;

    public BadInput(String file, String reason) {
        this(file, 0, 0, reason);
    }

    public BadInput(String file, long line, String reason) {
        this(file, line, 0, reason);
    }

    public BadInput(String file, long line, long column, String reason) {
        super(file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "") + ": " + reason);
        this.file = file;
        this.line = line;
        this.column = column;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    public long line() {
        return line;
    }

    public long column() {
        return column;
    }

    /** What is wrong and what to do, without the place. */
    public String what() {
        return reason;
    }
}
