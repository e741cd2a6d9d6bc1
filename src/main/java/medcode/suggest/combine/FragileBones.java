package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/**
 * A fracture of a patient with known osteoporosis, from what would not break a sound bone, is one of the disease (guideline
 * I.C.13.d.2); the codes are those of {@code codesets/rules/fragile-bones.yaml}.
 */
public final class FragileBones {
    private static final String FRACTURE = "fracture";
    private static final String OPEN = "open fracture";
    private static final List<String> SIDES = List.of("right", "left");
    private static final Set<Character> EPISODES = Set.of('D', 'G', 'K', 'P', 'S');

    private final CodeRules rules;
    private final PhraseCoder phrases;
    private final Lexicon lexicon;
    private final Set<String> hard;

    public FragileBones(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.rules = new CodeRules("fragile-bones", table.release());
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.hard = lexicon.wordSet("hard_blows.tsv");
    }

    /** The same codes, the disease and the fracture as one. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (CodeRule rule : rules.inForce()) {
            Optional<Coded> disease = all.stream()
                    .filter(one -> one.code().equals(rule.code("disease")))
                    .findFirst();
            if (disease.isPresent() && !isHard(extraction)) {
                boolean broken = false;
                for (Coded one : List.copyOf(all)) {
                    Optional<Candidate> found = fracture(rule, one);
                    found.ifPresent(both -> all.set(
                            all.indexOf(one),
                            new Coded(one.problems(), both, List.of(one.candidate()), List.of(rule.authority()))));
                    broken |= found.isPresent();
                }
                if (broken) {
                    all.remove(disease.get());
                }
            }
        }
        return all;
    }

    private boolean isHard(Extraction extraction) {
        return extraction.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .anyMatch(word -> hard.contains(word.normal()));
    }

    private Optional<Candidate> fracture(CodeRule rule, Coded one) {
        String title = one.candidate().title().toLowerCase(Locale.ROOT);
        return title.contains(FRACTURE) && !title.contains(OPEN)
                ? rule.texts("sites").stream()
                        .map(site -> site.split(": "))
                        .filter(site -> one.code().isWithin(Code.of(one.code().codeSet(), site[0])))
                        .findFirst()
                        .flatMap(site -> phrases.below(rule.code("instead"), words(site[1], title, one)))
                        .map(found -> found.scored(one.candidate().score()))
                : Optional.empty();
    }

    /** The site, the side of the fracture and the episode of its care. */
    private Set<String> words(String site, String title, Coded one) {
        Set<String> words = new HashSet<>(lexicon.stems().of(site));
        SIDES.stream().filter(title::contains).forEach(words::add);
        words.addAll(one.problem().documented());
        String code = one.code().compact();
        if (EPISODES.contains(code.charAt(code.length() - 1))) {
            words.addAll(lexicon.stems().of(title.substring(title.lastIndexOf(',') + 1)));
        }
        return words;
    }
}
