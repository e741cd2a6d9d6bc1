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
import medcode.lexicon.Lexicon;
import medcode.note.LineMap;
import medcode.note.Note;
import medcode.note.NoteHead;

/** The diagnosis codes that somebody wrote into a note, as the claim that they make. */
public final class WrittenCodes {
    /** A code with its point stands for itself: vertebrae, vitamins and lenses have none. */
    private static final Pattern POINTED =
            Pattern.compile("(?<![\\w.])[A-Z][0-9A][0-9A-Z]\\.[0-9A-Z]{1,4}(?![\\w.]*\\w)");

    /** «T 98.6» without its blank: no heading of poisonings, which nobody writes out. */
    private static final Pattern TEMPERATURE = Pattern.compile("T(?:3[4-9]|4[0-2]|9[5-9])\\.[0-9]");

    private static final String CODE = "([A-Z][0-9A][0-9A-Z](?:\\.?[0-9A-Z]{1,4})?)\\b(?!\\.\\w)";
    private static final String MARK = "(?:[0-9]{1,2}[.)]|[-*•])\\s*";

    /** Without one it needs a word before it that says that a code follows, or a list of codes. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:ICD(?:-?10)?(?:-?CM)?|\\bcodes?|\\bdx code)\\s*[:#]?\\s*(" + MARK + ")?\\(?" + CODE,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER = Pattern.compile("\\G\\s*[,;/]\\s*" + CODE);
    /** The next line of a list, whatever the one before says of its code. */
    private static final Pattern NEXT = Pattern.compile("\\G[^\\n]*\\n\\s*" + MARK + CODE);

    /** Units of several letters; a single one may begin anything. */
    private static final List<String> UNITS = units();

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
            if (!isMeasured(pointed, note.text())) {
                found.add(new Written(pointed.group(), pointed.start()));
            }
        }
        Matcher announced = ANNOUNCED.matcher(note.text());
        while (announced.find()) {
            add(announced, 2, found);
            Matcher after = (announced.group(1) == null ? AFTER : NEXT).matcher(note.text());
            for (int at = announced.end(); after.find(at); at = after.end()) {
                add(after, 1, found);
            }
        }
        found.sort((one, other) -> Integer.compare(one.offset(), other.offset()));
        return found;
    }

    private static void add(Matcher match, int group, List<Written> found) {
        if (match.group(group).chars().anyMatch(Character::isDigit)) {
            found.add(new Written(match.group(group).toUpperCase(Locale.ROOT), match.start(group)));
        }
    }

    /** «W12.5 kg» is a weight. */
    private static boolean isMeasured(Matcher pointed, String text) {
        if (TEMPERATURE.matcher(pointed.group()).matches()) {
            return true;
        }
        int at = pointed.end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int behind = at;
        return UNITS.stream()
                .anyMatch(unit -> text.regionMatches(true, behind, unit, 0, unit.length())
                        && (behind + unit.length() == text.length()
                                || !Character.isLetterOrDigit(text.charAt(behind + unit.length()))));
    }

    private static List<String> units() {
        List<String> units = new ArrayList<>();
        for (List<String> row : Lexicon.bundled().table("units.tsv")) {
            units.add(row.get(0));
            units.addAll(List.of(row.get(1).split("; ")));
        }
        units.removeIf(unit -> unit.length() < 2);
        return List.copyOf(units);
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
