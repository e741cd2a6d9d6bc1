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
    /** A title that names several that may be left; of one, all is said: the weakness of an arm is no facial one. */
    private static final Pattern SEVERAL = Pattern.compile(" (?:and|or) |, ");
    /** Stems of titles that name nothing that is left. */
    private static final Set<String> DETAILS =
            Set.of("right", "left", "side", "dominant", "nondominant", "affect", "specifi");

    /** What names no condition: a depressive disorder is no fluency disorder, cellulitis of a limb no monoplegia. */
    private static final String GENERAL = "disorder disease condition syndrome deficit unspecified other upper lower limb";

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
        for (String residual : List.of(left.candidate().title(), left.problem().text())) {
            phrases.candidates(residual + FOLLOWING + cause, documented, CANDIDATES).stream()
                    .filter(one -> one.score() >= LEAST && one.code().isWithin(category) && names(one, left))
                    .forEach(found::add);
        }
        return found.stream().max(Comparator.comparingDouble(Candidate::score));
    }

    /** True where the combination's title names what is left. */
    private boolean names(Candidate both, Coded left) {
        Set<String> words = new HashSet<>(stems.of(left.candidate().title()));
        words.addAll(stems.ofPhrase(left.problem().text()));
        words.removeAll(DETAILS);
        words.removeAll(general);
        String title = both.title();
        int following = title.indexOf(FOLLOWING);
        String named = following < 0 ? title : title.substring(0, following);
        List<String> asked = new ArrayList<>(stems.of(named));
        asked.removeAll(general);
        asked.removeAll(DETAILS);
        return SEVERAL.matcher(named).find()
                ? asked.stream().anyMatch(words::contains)
                : !asked.isEmpty() && words.containsAll(asked);
    }
}
