package medcode.extract;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.note.Note;

/** How old a note's patient is, in years: as its source says, else as the first words about an age do. */
final class PatientAge {
    private static final Pattern AGE = Pattern.compile(
            "(\\d{1,3})[- ]?(?:(y/?o\\b)|(year|yr|month|mo|week|wk|day)s?[- ]old\\b)", Pattern.CASE_INSENSITIVE);
    /** The age behind these words is a mother's: «born to a 25-year-old». */
    private static final Pattern MOTHER = Pattern.compile(".*\\bto (?:an? |this )?", Pattern.DOTALL);

    private static final int WORDS_BEFORE = 12;

    private PatientAge() {}

    static Optional<Integer> of(Note note) {
        return note.head()
                .age()
                .or(() -> note.head()
                        .birthDate()
                        .flatMap(birth -> note.head().dateOfService().map(visit -> years(birth, visit))))
                .or(() -> stated(note.text()));
    }

    private static int years(LocalDate birth, LocalDate visit) {
        return Period.between(birth, visit).getYears();
    }

    private static Optional<Integer> stated(String text) {
        Matcher age = AGE.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            if (beginsNumber(text, at) && age.region(at, text.length()).lookingAt() && isOwn(text, at)) {
                boolean years = age.group(2) != null
                        || age.group(3).toLowerCase(Locale.ROOT).startsWith("y");
                return Optional.of(years ? Integer.parseInt(age.group(1)) : 0);
            }
        }
        return Optional.empty();
    }

    private static boolean beginsNumber(String text, int at) {
        return Quantity.isDigit(text.charAt(at)) && (at == 0 || !Quantity.isDigit(text.charAt(at - 1)));
    }

    private static boolean isOwn(String text, int age) {
        return !MOTHER.matcher(text.substring(Math.max(0, age - WORDS_BEFORE), age))
                .matches();
    }
}
