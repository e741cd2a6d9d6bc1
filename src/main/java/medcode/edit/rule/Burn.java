package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;

/**
 * A burn or corrosion of the body surface, read off its title.
 *
 * @param degree 0 where it is not specified, else 1 to 3
 * @param site kind, site, side and encounter: whatever the title says beside the degree
 */
record Burn(ListedDiagnosis listed, int degree, String site) {
    private static final String CHAPTER_OF_INJURIES = "19";
    private static final List<String> DEGREES = List.of("unspecified", "first", "second", "third");
    private static final Pattern TITLE =
            Pattern.compile("(burn|corrosion) of (unspecified|first|second|third) degree (.*)");
    private static final String INITIAL = "initial encounter";

    /** The burns of a claim, in its order. */
    static List<Burn> of(EditContext context) {
        List<Burn> burns = new ArrayList<>();
        for (ListedDiagnosis listed : Titles.ofChapter(CHAPTER_OF_INJURIES, context)) {
            Matcher matcher = TITLE.matcher(Titles.lower(listed, context));
            if (matcher.matches()) {
                String site = matcher.group(1) + " " + matcher.group(3);
                burns.add(new Burn(listed, DEGREES.indexOf(matcher.group(2)), site));
            }
        }
        return burns;
    }

    boolean isInitial() {
        return site.endsWith(INITIAL);
    }

    /** As said in messages: {@code third degree}. */
    String named() {
        return DEGREES.get(degree) + " degree";
    }
}
