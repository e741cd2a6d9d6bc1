package medcode.suggest.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import medcode.extract.EncounterWords;
import medcode.extract.Extraction;
import medcode.extract.Fact;

/**
 * How the publications name the circumstances of one note: the wording of the table with what the note decides.
 *
 * @param abnormal a routine examination found something
 * @param malignant the disease that was treated is a malignant neoplasm
 */
public record Wording(Extraction extraction, boolean abnormal, boolean malignant) {
    private static final String CHILD = "encounter for routine child health examination {findings}";
    private static final int ADULT = 18;
    /** Not the first one. */
    private static final Pattern LATER =
            Pattern.compile("\\b(?:(?:second|third|fourth|fifth|2nd|3rd|4th|5th) pregnancy|multigravida|g[2-9]p\\d)");
    /** Of a week at most. */
    private static final Pattern NEWBORN =
            Pattern.compile("(?i)\\b(?:[1-7]|one|two|three|four|five|six|seven)[ -]days?\\b");

    private static final Pattern WEEKS = Pattern.compile("(?i)\\b(?:[1-4]|one|two|three|four)[ -]weeks?[ -]old\\b");

    /** The wordings of a circumstance, the one that names it first. */
    public List<String> of(Stated stated) {
        String worded = stated.circumstance().named();
        return List.of((worded.indexOf('{') < 0 ? worded : filled(worded)).split(" \\+ "));
    }

    private String filled(String worded) {
        boolean child = (worded.contains("{examination}") || worded.contains("{adult|child}")) && isChild();
        return worded.replace(
                        "{well child} {findings}", isNewborn() ? "health examination for newborn {newborn} old" : CHILD)
                .replace("{findings}", abnormal ? "with abnormal findings" : "without abnormal findings")
                .replace("{examination}", child ? "routine child health" : "general adult medical")
                .replace(
                        "{newborn}", NEWBORN.matcher(extraction.note().text()).find() ? "under 8 days" : "8 to 28 days")
                .replace("{adult|child}", child ? "child" : "adult")
                .replace("{pregnancy}", pregnancy())
                .replace("{condition}", malignant ? "malignant neoplasm" : "conditions other than malignant neoplasm");
    }

    private String pregnancy() {
        String note = extraction.note().text().toLowerCase(Locale.ROOT);
        boolean first = note.contains("first pregnancy") || note.contains("primigravida");
        boolean later = LATER.matcher(note).find();
        String which =
                first ? "normal first pregnancy" : later ? "other normal pregnancy" : "normal pregnancy, unspecified";
        String trimester = Patient.trimester(extraction);
        return trimester.isEmpty() ? which : which + ", " + trimester;
    }

    private boolean isNewborn() {
        return extraction.facts().stream().anyMatch(Patient::isNewbornAge)
                || WEEKS.matcher(extraction.note().text()).find();
    }

    private boolean isChild() {
        Optional<Fact> age = extraction.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.AGE && fact.value().matches("\\d+"))
                .findFirst();
        return age.map(fact -> !fact.unit().equals("years") || Integer.parseInt(fact.value()) < ADULT)
                .orElseGet(() -> EncounterWords.bundled().in(extraction).stream()
                        .anyMatch(said -> said.kind().equals("child")));
    }
}
