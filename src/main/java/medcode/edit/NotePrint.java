package medcode.edit;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * A note as an edit over several claims remembers it: checksums of its sentences, and no word of it. Texts are the same where all
 * their checksums are.
 */
public final class NotePrint {
    /** As much of a note's text as a new one does not share with an earlier one. */
    public static final double MOST_SHARED = 0.85;

    private final String patient;
    private final String note;
    private final LocalDate day;
    private final long[] sentences;
    private final int[] lengths;
    private final Finding copied;

    private NotePrint(String patient, String note, LocalDate day, long[] sentences, int[] lengths, Finding copied) {
        this.patient = patient;
        this.note = note;
        this.day = day;
        this.sentences = sentences;
        this.lengths = lengths;
        this.copied = copied;
    }

    /**
     * A note as an edit remembers it.
     *
     * @param sentences their checksums, and {@code lengths} their lengths
     * @param copied what to say where it repeats a note of another day
     */
    public static NotePrint of(
            String patient,
            String note,
            LocalDate day,
            long[] sentences,
            int[] lengths,
            Edit edit,
            Defect copied,
            EditContext context) {
        return new NotePrint(patient, note, day, sentences.clone(), lengths.clone(), Finding.of(edit, copied, context));
    }

    String patient() {
        return patient;
    }

    LocalDate day() {
        return day;
    }

    /** For later notes to be compared with. */
    NotePrint remembered() {
        long[] sorted = sentences.clone();
        Arrays.sort(sorted);
        return new NotePrint(patient, note, day, sorted, lengths, null);
    }

    /** True for another note of another day; one note may stand behind several claims. */
    boolean isOther(NotePrint known) {
        return !note.equals(known.note) && !day.equals(known.day);
    }

    /** The share of its text that a remembered note has too. */
    double shared(NotePrint known) {
        long all = 0;
        long again = 0;
        for (int i = 0; i < sentences.length; i++) {
            all += lengths[i];
            again += Arrays.binarySearch(known.sentences, sentences[i]) >= 0 ? lengths[i] : 0;
        }
        return all == 0 ? 0 : (double) again / all;
    }

    /** What to say of it beside a remembered note that it repeats, or that repeats it. */
    Finding copied(NotePrint known) {
        return copied.saying(
                known.day.isBefore(day)
                        ? " repeats one of another encounter, on " + known.day
                                + ", almost whole; what it copies was documented then"
                        : " stands again, almost whole, in one of another encounter, on " + known.day);
    }
}
