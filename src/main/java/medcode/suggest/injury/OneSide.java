package medcode.suggest.injury;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.extract.Extraction;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;

/**
 * An injury that is told with another one of a side is of that side, where its sentence names no other: «crushing injury of
 * the right hand with a laceration of the ulnar nerve».
 */
public final class OneSide {
    private static final String AUTHORITY = "guideline I.B.13";
    private static final String UNSPECIFIED = "unspecified";
    private static final int CANDIDATES = 5;
    private static final Pattern OPEN = Pattern.compile(
            "unspecified (?:arm|leg|limb|hand|foot|wrist|finger|thumb|thigh|shoulder|hip|knee|ankle|elbow|forearm|side|eye|ear|toe)");
    private static final Pattern SIDE = Pattern.compile("(?i)\\b(right|left|both|bilateral|bilaterally)\\b");
    private static final Set<String> ONE = Set.of("right", "left");

    private final PhraseCoder phrases;

    public OneSide(PhraseCoder phrases) {
        this.phrases = phrases;
    }

    /** The same codes, such injuries with their side. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        String text = extraction.note().text();
        return coded.stream()
                .map(one -> isOpen(one) && isBesideOther(one, coded) ? sided(one, text) : one)
                .toList();
    }

    private static boolean isOpen(Coded one) {
        return one.code().compact().charAt(0) == 'S'
                && OPEN.matcher(one.candidate().title()).find();
    }

    private static boolean isBesideOther(Coded one, List<Coded> coded) {
        Span sentence = one.problem().context();
        return coded.stream()
                .anyMatch(other -> !other.equals(one)
                        && other.code().compact().charAt(0) == 'S'
                        && !isOpen(other)
                        && sentence.overlaps(other.problem().span()));
    }

    private Coded sided(Coded one, String text) {
        Set<String> sides = new HashSet<>();
        Matcher side = SIDE.matcher(one.problem().context().of(text));
        while (side.find()) {
            sides.add(side.group().toLowerCase(Locale.ROOT));
        }
        if (sides.size() != 1 || !ONE.containsAll(sides)) {
            return one;
        }
        String title = OPEN.matcher(one.candidate().title())
                .replaceAll(open -> sides.iterator().next() + open.group().substring(UNSPECIFIED.length()));
        return phrases.candidates(title, sides, CANDIDATES).stream()
                .filter(found -> found.title().equals(title))
                .findFirst()
                .map(found -> one.instead(found.scored(one.candidate().score())).obeying(AUTHORITY))
                .orElse(one);
    }
}
