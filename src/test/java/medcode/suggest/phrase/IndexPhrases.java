package medcode.suggest.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import medcode.codeset.IndexEntry;
import medcode.codeset.IndexTitle;

/** Lines of the Alphabetic Index as clinicians say them: «Abscess, liver, amebic» as «amebic liver abscess». */
final class IndexPhrases {
    /** What nobody says: the book's own words for the rest of a list. */
    private static final Pattern OF_THE_BOOK =
            Pattern.compile("(?i)\\b(specified|unspecified|other|elsewhere|condition|by site|status|findings)\\b");

    private static final Pattern LINK =
            Pattern.compile("(?i)(with|without|due|in|following|complicating|during|from|by|resulting|of|after)\\b.*");
    private static final Pattern ADJECTIVE = Pattern.compile("(?i).*(al|ic|ous|ive|ed|ar|ary|oid|ile|ent|ant|acute)");
    private static final Pattern MODIFIER = Pattern.compile("\\((\\w+)\\)");
    private static final int MOST_LEVELS = 4;

    private final Random random;

    IndexPhrases(Random random) {
        this.random = random;
    }

    static boolean canBeSaid(IndexEntry line) {
        return line.table() == IndexEntry.Table.DISEASES
                && !line.code().isEmpty()
                && line.path().size() <= MOST_LEVELS
                && line.path().stream()
                        .map(IndexTitle::essential)
                        .noneMatch(words ->
                                words.isBlank() || OF_THE_BOOK.matcher(words).find());
    }

    /** One of the ways to say a line. */
    String phrase(IndexEntry line) {
        Said said = Said.of(line);
        String phrase = switch (random.nextInt(4)) {
            case 0 -> said.asPrinted();
            case 1 -> said.ofSite();
            case 2 -> modifier(line) + said.together();
            default -> said.together();
        };
        return random.nextInt(4) == 0 ? shorthand(phrase) : phrase.toLowerCase(Locale.ROOT);
    }

    /** The main term, what a clinician says before and behind it, and the sites that may stand on either side. */
    private record Said(String main, List<String> before, List<String> sites, List<String> behind) {

        static Said of(IndexEntry line) {
            Said said = new Said(words(line.path().get(0)), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (IndexTitle title : line.path().subList(1, line.path().size())) {
                String words = words(title);
                if (LINK.matcher(words).matches() || !said.behind.isEmpty()) {
                    said.behind.add(words);
                } else {
                    (ADJECTIVE.matcher(words).matches() ? said.before : said.sites).add(0, words);
                }
            }
            return said;
        }

        private static String words(IndexTitle title) {
            return title.essential().replace(" NEC", "").replaceAll(",.*", "");
        }

        String together() {
            return joined(before, sites, List.of(main), behind);
        }

        String ofSite() {
            return joined(
                    before, List.of(main), sites.stream().map("of "::concat).toList(), behind);
        }

        String asPrinted() {
            List<String> titles = new ArrayList<>(List.of(main));
            titles.addAll(sites);
            titles.addAll(before);
            titles.addAll(behind);
            return String.join(", ", titles);
        }

        @SafeVarargs
        private static String joined(List<String>... parts) {
            List<String> words = new ArrayList<>();
            for (List<String> part : parts) {
                words.addAll(part);
            }
            return String.join(" ", words);
        }
    }

    /** One of the words that may be there or not. */
    private String modifier(IndexEntry line) {
        List<String> modifiers = new ArrayList<>();
        for (IndexTitle title : line.path()) {
            MODIFIER.matcher(title.nonessential()).results().forEach(found -> modifiers.add(found.group(1) + " "));
        }
        modifiers.removeIf(modifier -> modifier.length() < 4);
        return modifiers.isEmpty() ? "" : modifiers.get(random.nextInt(modifiers.size()));
    }

    private static String shorthand(String phrase) {
        return phrase.replace("without ", "w/o ").replace("with ", "w/ ").replace("due to ", "d/t ");
    }
}
