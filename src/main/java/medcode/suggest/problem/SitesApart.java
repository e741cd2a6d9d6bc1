package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.note.Span;

/**
 * One condition at two sites of the same side is a problem for each site: «lacerations of the left hand and left forearm»;
 * where the sides differ, {@link SidesApart} tells them apart.
 */
public final class SitesApart {
    private static final String SITE = "((?:[a-z]+[ -]){0,2}[a-z]+?)";
    private static final Pattern TWO = Pattern.compile("(?i)(.+? (?:of|in|to|on)) (?:the |his |her )?(right|left) "
            + SITE + "(?: and|,| and of|, and) (?:the |his |her )?\\2 " + SITE
            + "((?:(?:,| after| from| due to) .*)?)");

    private SitesApart() {}

    /** One problem for each of two sites; none where the words name fewer or more, or another condition at the second. */
    public static List<Problem> of(Problem problem, String noteText) {
        Matcher two = TWO.matcher(problem.span().of(noteText));
        if (!two.matches() || names(problem, problem.span().start() + two.start(4))) {
            return List.of();
        }
        List<Problem> sites = new ArrayList<>();
        for (int site : List.of(3, 4)) {
            String words = two.group(1) + " " + two.group(2) + " " + two.group(site)
                    + (two.group(5).startsWith(",") ? two.group(5) : "");
            Set<String> documented = new HashSet<>(problem.documented());
            documented.add(two.group(2).toLowerCase(Locale.ROOT));
            sites.add(new Problem(
                    new Span(problem.span().start(), problem.span().start() + two.end(site)),
                    words,
                    problem.section(),
                    problem.context(),
                    problem.assertion(),
                    documented,
                    problem.mentions()));
        }
        return sites;
    }

    /** True where a condition begins behind an offset. */
    private static boolean names(Problem problem, int from) {
        return problem.conditions().stream().anyMatch(mention -> mention.span().start() >= from);
    }
}
