package medcode.cli;

/**
 * How far a run over notes has come.
 *
 * @param notes those whose results are written
 * @param failed notes and files that could not be read or worked on
 * @param found mentions or suggestions
 */
record RunCounts(long notes, long failed, long found) {
    static final RunCounts NONE = new RunCounts(0, 0, 0);

    RunCounts plus(RunCounts more) {
        return new RunCounts(notes + more.notes, failed + more.failed, found + more.found);
    }
}
