package medcode.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import medcode.input.BadInput;

/**
 * How far a run that writes a file has come, kept in a journal beside it, so that {@code --resume} can go on from there.
 *
 * <p>The first line of the journal tells what the run's results depend on; each further one, after how many chunks and
 * notes the file had how many bytes, and which inputs had failed since the line before. A single number is how long the
 * whole file was when it was put in place.
 */
final class Checkpoints {
    private static final String LAYOUT = "1";
    private static final int EVERY_NOTES = 2_000;
    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final RunJournal journal;
    private final PartFile file;
    private final LocalDate date;
    private final List<Integer> failed = new ArrayList<>();
    private long chunks;
    private RunCounts counts = RunCounts.NONE;
    private long journaledNotes;
    private long journaled = System.nanoTime();

    private Checkpoints(RunJournal journal, PartFile file, LocalDate date) {
        this.journal = journal;
        this.file = file;
        this.date = date;
    }

    /** Of a new run; what an earlier one left behind goes. */
    static Checkpoints begin(Path target, RunIdentity identity, LocalDate date) throws IOException {
        return opened(target, journal -> begin(journal, target, identity, date));
    }

    /** What is made of a journal, which closes where that fails. */
    private interface Opening {
        Checkpoints of(RunJournal journal) throws IOException;
    }

    private static Checkpoints opened(Path target, Opening opening) throws IOException {
        RunJournal journal = RunJournal.open(target);
        try {
            return opening.of(journal);
        } catch (IOException failure) {
            journal.close();
            throw failure;
        }
    }

    private static Checkpoints begin(RunJournal journal, Path target, RunIdentity identity, LocalDate date)
            throws IOException {
        journal.clear();
        PartFile file = PartFile.begin(target);
        journal.append(String.join(
                " ",
                LAYOUT,
                identity.version(),
                identity.options(),
                identity.releases(),
                identity.inputs(),
                date.toString()));
        return new Checkpoints(journal, file, date);
    }

    /**
     * Of the run that was broken off; of a new one where there is none.
     *
     * @throws BadInput where its results depended on something that has changed
     */
    static Checkpoints resume(Path target, RunIdentity identity, LocalDate date) throws IOException {
        return opened(target, journal -> resume(journal, target, identity, date));
    }

    private static Checkpoints resume(RunJournal journal, Path target, RunIdentity identity, LocalDate date)
            throws IOException {
        if (journal.lines().isEmpty()) {
            return begin(journal, target, identity, date);
        }
        String[] head = journal.lines().get(0).split(" ", -1);
        String changed = head[0].equals(LAYOUT)
                ? identity.changedSince(new RunIdentity(head[1], head[2], head[3], head[4]))
                : "medcode is of another version";
        if (!changed.isEmpty()) {
            throw new BadInput(
                    target.toString(), "the run cannot be resumed: " + changed + "; start it anew without --resume");
        }
        return resumed(journal, target, LocalDate.parse(head[5]));
    }

    private static Checkpoints resumed(RunJournal journal, Path target, LocalDate date) throws IOException {
        List<String> lines = new ArrayList<>(journal.lines());
        String end = lines.get(lines.size() - 1);
        if (isWhole(end)) {
            PartFile.takeBack(target, Long.parseLong(end));
        }
        lines.removeIf(Checkpoints::isWhole);
        String[] last = lines.size() == 1
                ? new String[] {"0", "0", "0", "0", "0"}
                : lines.get(lines.size() - 1).split(" ", -1);
        Checkpoints resumed = new Checkpoints(journal, PartFile.resume(target, Long.parseLong(last[1])), date);
        resumed.chunks = Long.parseLong(last[0]);
        resumed.counts = new RunCounts(Long.parseLong(last[2]), Long.parseLong(last[3]), Long.parseLong(last[4]));
        resumed.journaledNotes = resumed.counts.notes();
        for (String line : lines.subList(1, lines.size())) {
            String[] numbers = line.split(" ", -1);
            for (int i = 5; i < numbers.length; i++) {
                resumed.failed.add(Integer.parseInt(numbers[i]));
            }
        }
        return resumed;
    }

    private static boolean isWhole(String line) {
        return line.indexOf(' ') < 0;
    }

    PartFile file() {
        return file;
    }

    /** The day on which the run began, which undated notes are judged by. */
    LocalDate date() {
        return date;
    }

    /** How many chunks of the notes are done. */
    long chunks() {
        return chunks;
    }

    RunCounts counts() {
        return counts;
    }

    /** Takes the inputs in which something failed before the run was broken off, once for each failure. */
    List<Integer> takeFailed() {
        List<Integer> taken = List.copyOf(failed);
        failed.clear();
        return taken;
    }

    /** Another chunk is written to the file; from time to time this is journaled. */
    void passed(WrittenChunk written) throws IOException {
        chunks++;
        counts = counts.plus(written.counts());
        for (WrittenChunk.Remark remark : written.remarks()) {
            if (remark.failure()) {
                failed.add(remark.input());
            }
        }
        if (counts.notes() - journaledNotes >= EVERY_NOTES || System.nanoTime() - journaled >= EVERY_NANOS) {
            journal();
        }
    }

    private void journal() throws IOException {
        StringBuilder line = new StringBuilder();
        line.append(chunks).append(' ').append(file.sync());
        line.append(' ')
                .append(counts.notes())
                .append(' ')
                .append(counts.failed())
                .append(' ')
                .append(counts.found());
        failed.forEach(input -> line.append(' ').append(input));
        journal.append(line.toString());
        failed.clear();
        journaledNotes = counts.notes();
        journaled = System.nanoTime();
    }

    /** Everything is written, and about to be put in place. */
    void whole() throws IOException {
        journal.append(Long.toString(file.sync()));
    }

    /** The results are in their place. */
    void end() throws IOException {
        journal.delete();
    }

    /** The run is broken off; its journal stays. */
    void leave() throws IOException {
        journal.close();
    }
}
