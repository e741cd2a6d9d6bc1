package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.tabular.CodeRule;

/** The one code for what is left and the past condition that left it: «hemiplegia following cerebral infarction». */
final class SequelaCodes {
    private static final double KNOWN = 0.6;
    private static final double LEAST = 0.5;
    private static final int CANDIDATES = 10;
    private static final String FOLLOWING = " following ";
    private static final String OTHER = "Other sequelae of ";
    /** A title that names several that may be left. */
    private static final Pattern SEVERAL = Pattern.compile(" (?:and|or) |, ");
    /** Stems of titles that name nothing that is left. */
    private static final Set<String> DETAILS =
            Set.of("right", "left", "side", "dominant", "nondominant", "affect", "specifi");

    /** What names no condition: a depressive disorder is no fluency disorder, cellulitis of a limb no monoplegia. */
    private static final String GENERAL =
            "disorder disease condition syndrome deficit unspecified other upper lower limb";

    private final CodeTable table;
    private final PhraseCoder phrases;
    private final Stems stems;
    private final List<String> general;

    SequelaCodes(CodeTable table, PhraseCoder phrases, Stems stems) {
        this.table = table;
        this.phrases = phrases;
        this.stems = stems;
        this.general = stems.of(GENERAL);
    }

    /** What the Tabular List calls a past condition of the rule: «cerebral infarction». */
    Optional<String> cause(CodeRule rule, String condition) {
        return phrases.candidates(condition, 1).stream()
                .filter(found -> found.score() >= KNOWN && rule.lists("acute", found.code()))
                .findFirst()
                .flatMap(found -> table.find(found.code().category()))
                .map(CodeEntry::title);
    }

    Optional<Candidate> both(CodeRule rule, String cause, Coded left) {
        Code category = rule.code("sequelae");
        Set<String> documented = left.problem().documented();
        List<Candidate> found = new ArrayList<>();
        List<Candidate> near = new ArrayList<>();
        for (String residual : List.of(left.candidate().title(), left.problem().text())) {
            phrases.candidates(residual + FOLLOWING + cause, documented, CANDIDATES).stream()
                    .filter(one -> one.score() >= LEAST && one.code().isWithin(category) && names(one, left))
                    .forEach(one -> (saysAllOf(one, left) ? found : near).add(one));
        }
        return found.isEmpty() && !near.isEmpty()
                ? other(category, cause)
                : found.stream().max(Comparator.comparingDouble(Candidate::score));
    }

    /** What has no code of its own: the weakness of an arm is no facial one. */
    private Optional<Candidate> other(Code category, String cause) {
        return phrases.candidates(OTHER + cause, 1).stream()
                .filter(one -> one.code().isWithin(category) && one.title().startsWith(OTHER))
                .findFirst();
    }

    /** True where the combination's title names what is left. */
    private boolean names(Candidate both, Coded left) {
        Set<String> words = said(left);
        return asked(both).stream().anyMatch(words::contains);
    }

    /** True where it names nothing else, but in a list of several that may be left. */
    private boolean saysAllOf(Candidate both, Coded left) {
        return SEVERAL.matcher(named(both)).find() || said(left).containsAll(asked(both));
    }

    private Set<String> said(Coded left) {
        Set<String> words = new HashSet<>(stems.of(left.candidate().title()));
        words.addAll(stems.ofPhrase(left.problem().text()));
        return words;
    }

    private List<String> asked(Candidate both) {
        List<String> asked = new ArrayList<>(stems.of(named(both)));
        asked.removeAll(general);
        asked.removeAll(DETAILS);
        return asked;
    }

    private static String named(Candidate both) {
        int following = both.title().indexOf(FOLLOWING);
        return following < 0 ? both.title() : both.title().substring(0, following);
    }
}
