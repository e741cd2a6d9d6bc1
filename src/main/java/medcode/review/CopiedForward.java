package medcode.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.edit.Defect;
import medcode.edit.EditContext;
import medcode.edit.NotePrint;
import medcode.extract.Sentence;

/** Tells a note that repeats an earlier one almost whole: of the encounter, or by what is remembered of other claims' notes. */
final class CopiedForward {
    /** Shorter notes are templates, which are alike without being copied. */
    private static final int FEWEST_SENTENCES = 8;

    private static final int MOST_SENTENCES = 300;

    private CopiedForward() {}

    /** True where more of the note's text stands in one of the others than a new note can share. */
    static boolean isCopy(Reading note, List<Reading> earlier) {
        return note.extraction().sentences().size() >= FEWEST_SENTENCES
                && earlier.stream().anyMatch(other -> shared(note, other) > NotePrint.MOST_SHARED);
    }

    private static double shared(Reading note, Reading other) {
        Set<String> known = new HashSet<>();
        other.extraction().sentences().forEach(sentence -> known.add(words(other, sentence)));
        long all = 0;
        long again = 0;
        for (Sentence sentence : note.extraction().sentences()) {
            String words = words(note, sentence);
            all += words.length();
            again += known.contains(words) ? words.length() : 0;
        }
        return all == 0 ? 0 : (double) again / all;
    }

    /** What to remember of the notes of a claim: of those that say whose they are, and of which day. */
    static List<NotePrint> prints(Documentation documentation) {
        EditContext context = documentation.claim();
        List<NotePrint> prints = new ArrayList<>();
        for (Reading reading : documentation.readings()) {
            String patient = reading.note()
                    .head()
                    .patient()
                    .orElseGet(() -> context.claim().patient().id());
            Optional<LocalDate> day = reading.note().head().dateOfService();
            int sentences = reading.extraction().sentences().size();
            if (!patient.isEmpty() && day.isPresent() && sentences >= FEWEST_SENTENCES) {
                prints.add(print(reading, patient, day.get(), context));
            }
        }
        return prints;
    }

    private static NotePrint print(Reading reading, String patient, LocalDate day, EditContext context) {
        List<Sentence> sentences = reading.extraction().sentences();
        int kept = Math.min(sentences.size(), MOST_SENTENCES);
        long[] checksums = new long[kept];
        int[] lengths = new int[kept];
        for (int i = 0; i < kept; i++) {
            String words = words(reading, sentences.get(i));
            checksums[i] = checksum(words);
            lengths[i] = words.length();
        }
        Defect copied = Defect.of("a note", context.claim()).quoting(List.of(reading.whole()));
        return NotePrint.of(
                patient, reading.note().name(), day, checksums, lengths, new NoteIntegrity(), copied, context);
    }

    /** FNV-1a, 64 bits: two sentences of a run hardly ever share one. */
    private static long checksum(String words) {
        long checksum = 0xcbf29ce484222325L;
        for (int i = 0; i < words.length(); i++) {
            checksum = (checksum ^ words.charAt(i)) * 0x100000001b3L;
        }
        return checksum;
    }

    private static String words(Reading reading, Sentence sentence) {
        return sentence.span()
                .of(reading.note().text())
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }
}
