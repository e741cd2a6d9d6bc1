package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;

/** The trimesters of pregnancy, as the notes at chapter 15 count them. */
enum Trimester {
    FIRST("first trimester", 0, "less than 14 weeks 0 days"),
    SECOND("second trimester", 14, "14 weeks 0 days to 27 weeks 6 days"),
    THIRD("third trimester", 28, "28 weeks 0 days until delivery");

    /** What titles call a trimester that nobody has told. */
    static final String UNSPECIFIED = "unspecified trimester";

    private static final String CHAPTER_OF_OBSTETRICS = "15";
    private static final String CHAPTER_OF_ENCOUNTERS = "21";
    private static final String WORD = "trimester";
    private static final String DELIVERY = "deliver";
    private static final Pattern WEEKS = Pattern.compile("(less than |greater than )?(\\d+) weeks gestation");

    private final String words;
    private final int fromWeek;
    private final String weeks;

    Trimester(String words, int fromWeek, String weeks) {
        this.words = words;
        this.fromWeek = fromWeek;
        this.weeks = weeks;
    }

    String words() {
        return words;
    }

    /** As said in messages: {@code second trimester (14 weeks 0 days to 27 weeks 6 days)}. */
    String described() {
        return words + " (" + weeks + ")";
    }

    /** The trimester that a title names; a title about labor and delivery may name that of another time. */
    static Optional<Trimester> named(String title) {
        if (!title.contains(WORD) || title.contains(DELIVERY)) {
            return Optional.empty();
        }
        for (Trimester trimester : values()) {
            if (title.contains(trimester.words)) {
                return Optional.of(trimester);
            }
        }
        return Optional.empty();
    }

    /** The reported codes that may name a trimester or count weeks. */
    static List<ListedDiagnosis> codes(EditContext context) {
        List<ListedDiagnosis> codes = new ArrayList<>(Titles.ofChapter(CHAPTER_OF_OBSTETRICS, context));
        codes.addAll(Titles.ofChapter(CHAPTER_OF_ENCOUNTERS, context));
        return codes;
    }

    /** The first weeks of gestation that a claim reports. */
    static Optional<ListedDiagnosis> weeks(EditContext context) {
        return Titles.ofChapter(CHAPTER_OF_ENCOUNTERS, context).stream()
                .filter(listed -> ofWeeks(Titles.lower(listed, context)).isPresent())
                .findFirst();
    }

    /** The trimester of a title that counts weeks of gestation. */
    static Optional<Trimester> ofWeeks(String title) {
        Matcher matcher = WEEKS.matcher(title);
        if (!title.contains("weeks gestation") || !matcher.find()) {
            return Optional.empty();
        }
        int weeks = Integer.parseInt(matcher.group(2));
        boolean less = matcher.group(1) != null && matcher.group(1).startsWith("less");
        int counted = less ? weeks - 1 : weeks;
        Trimester found = FIRST;
        for (Trimester trimester : values()) {
            found = counted >= trimester.fromWeek ? trimester : found;
        }
        return Optional.of(found);
    }
}
