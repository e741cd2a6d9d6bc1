package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/**
 * Codes for a detail that the note must state, in place of which others are for want of it: blindness without its category;
 * the codes are those of {@code codesets/rules/unstated-details.yaml}.
 */
public final class UnstatedDetails {
    private final CodeRules rules;
    private final PhraseCoder phrases;
    private final Lexicon lexicon;

    public UnstatedDetails(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.rules = new CodeRules("unstated-details", table.release());
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    /** The same codes, each whose detail is not stated as the one for that. */
    public List<Coded> without(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (CodeRule rule : rules.inForce()) {
            for (Coded one : List.copyOf(all)) {
                if (rule.lists("codes", one.code()) && !isStated(rule, one, extraction)) {
                    instead(rule, one)
                            .ifPresent(found ->
                                    all.set(all.indexOf(one), one.instead(found).obeying(rule.authority())));
                }
            }
        }
        return all;
    }

    private boolean isStated(CodeRule rule, Coded one, Extraction extraction) {
        List<String> words = rule.texts("words");
        return one.problems().stream()
                .map(Problem::span)
                .flatMap(near -> lexicon.words(extraction.note().text(), near.start(), near.end()).stream())
                .anyMatch(word -> words.contains(word.normal()));
    }

    /** By the first of the cases that is documented; the last one holds for all. */
    private Optional<Candidate> instead(CodeRule rule, Coded one) {
        List<String> cases = rule.texts("instead");
        Set<String> documented = one.problem().documented();
        String chosen = cases.stream()
                .filter(each -> documented.contains(each.split(": ")[0]))
                .findFirst()
                .orElse(cases.get(cases.size() - 1));
        Set<String> words = new HashSet<>(documented);
        words.addAll(lexicon.stems().of(one.candidate().title()));
        words.addAll(lexicon.stems().ofPhrase(one.problem().text()));
        return phrases.below(Code.of(one.code().codeSet(), chosen.split(": ")[1]), words)
                .map(found -> found.scored(one.candidate().score()));
    }
}
