package medcode.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.claim.Claim;
import medcode.claim.Claim.DiagnosisList;
import medcode.claim.Place;
import medcode.encounter.Sex;
import medcode.note.LineMap;
import medcode.note.Note;
import medcode.note.NoteHead;

/** The diagnosis codes that somebody wrote into a note, as the claim that they make. */
public final class WrittenCodes {
    /** A code with its point stands for itself: vertebrae, vitamins and lenses have none. */
    private static final Pattern POINTED =
            Pattern.compile("(?<![\\w.])[A-Z][0-9A][0-9A-Z]\\.[0-9A-Z]{1,4}(?![\\w.]*\\w)");

    /** Without one it needs a word before it that says that a code follows. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:ICD(?:-?10)?(?:-?CM)?|\\bcodes?|\\bdx code)\\s*[:#]?\\s*\\(?([A-Z][0-9A][0-9A-Z]{1,5})\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER = Pattern.compile("\\G\\s*[,;/]\\s*([A-Z][0-9A][0-9A-Z]{1,5})\\b");

    private WrittenCodes() {}

    private record Written(String code, int offset) {}

    /**
     * The claim, whose places are the note's lines and columns; without diagnoses where no code is written in the note.
     *
     * @param file that holds the note, whose name is the claim's id
     */
    public static Claim claim(String file, Note note) {
        LineMap lines = LineMap.of(note.text());
        List<Claim.Diagnosis> diagnoses = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Written written : in(note)) {
            if (!seen.contains(written.code())) {
                seen.add(written.code());
                Place place = Place.of(lines.line(written.offset()), lines.column(written.offset()));
                diagnoses.add(new Claim.Diagnosis(DiagnosisList.BILLED, written.code(), "", "", place));
            }
        }
        return claim(file, note, diagnoses);
    }

    private static List<Written> in(Note note) {
        List<Written> found = new ArrayList<>();
        Matcher pointed = POINTED.matcher(note.text());
        while (pointed.find()) {
            found.add(new Written(pointed.group(), pointed.start()));
        }
        Matcher announced = ANNOUNCED.matcher(note.text());
        while (announced.find()) {
            add(announced, found);
            Matcher after = AFTER.matcher(note.text());
            for (int at = announced.end(); after.find(at); at = after.end()) {
                add(after, found);
            }
        }
        found.sort((one, other) -> Integer.compare(one.offset(), other.offset()));
        return found;
    }

    private static void add(Matcher match, List<Written> found) {
        if (match.group(1).chars().anyMatch(Character::isDigit)) {
            found.add(new Written(match.group(1).toUpperCase(Locale.ROOT), match.start(1)));
        }
    }

    private static Claim claim(String file, Note note, List<Claim.Diagnosis> diagnoses) {
        NoteHead head = note.head();
        OptionalInt age = head.age().map(OptionalInt::of).orElse(OptionalInt.empty());
        return new Claim(
                file,
                Place.of(1, 0),
                note.name(),
                Optional.of(Claim.NOTE),
                head.setting(),
                new Claim.Patient(
                        head.patient().orElse(""),
                        head.sex().map(Sex::letter).orElse(""),
                        head.sex(),
                        age,
                        head.birthDate()),
                new Claim.Dates(
                        head.dateOfService(), Optional.empty(), head.admitted(), head.discharged(), Optional.empty()),
                Claim.Billing.NONE,
                diagnoses,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
