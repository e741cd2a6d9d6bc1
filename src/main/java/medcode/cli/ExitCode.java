package medcode.cli;

/** How a run ended. */
public enum ExitCode {
    /** Clean: nothing at or above {@code --fail-on}. */
    CLEAN(0),
    /** Findings at or above {@code --fail-on}, or an unknown code in {@code lookup}. */
    FINDINGS(1),
    /** The run failed or is incomplete: bad usage, unreadable input, no release for a date. */
    FAILED(2);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
