package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Unlinked;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/**
 * Conditions that the Index links by ranges of codes, «heart involvement (conditions in I51.4-I51.7 …)», which no words of a
 * note are; the codes are those of {@code codesets/rules/presumed-links.yaml}.
 */
public final class PresumedLinks {
    private final CodeRules rules;
    private final PhraseCoder phrases;
    private final Unlinked unlinked;
    private final Lexicon lexicon;

    public PresumedLinks(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.rules = new CodeRules("presumed-links", table.release());
        this.phrases = phrases;
        this.unlinked = new Unlinked(lexicon);
        this.lexicon = lexicon;
    }

    /** The same codes, the linked ones as the one that says both. */
    public List<Coded> joined(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (CodeRule rule : rules.inForce()) {
            all.stream()
                    .filter(one -> rule.lists("main", one.code()))
                    .findFirst()
                    .ifPresent(main -> join(rule, main, all, extraction));
        }
        return all;
    }

    private void join(CodeRule rule, Coded main, List<Coded> all, Extraction extraction) {
        Optional<Coded> linked = all.stream()
                .filter(one -> rule.lists("linked", one.code()) && !isDenied(one, main, extraction))
                .findFirst();
        boolean other = all.stream().anyMatch(one -> rule.lists("unless", one.code()));
        if (linked.isPresent() && !other) {
            phrases.below(rule.code("instead"), Set.of()).ifPresent(found -> {
                List<Problem> problems = new ArrayList<>(main.problems());
                problems.addAll(linked.get().problems());
                all.set(
                        all.indexOf(main),
                        new Coded(
                                problems,
                                found.scored(main.candidate().score()),
                                List.of(main.candidate()),
                                List.of(rule.authority())));
                all.removeIf(one -> rule.lists("included", one.code()));
            });
        }
    }

    private boolean isDenied(Coded linked, Coded main, Extraction extraction) {
        Set<String> named = new HashSet<>();
        for (Word word : lexicon.words(main.problem().text())) {
            named.add(lexicon.stems().family(word.stem()));
        }
        return unlinked.denies(extraction.note().text(), linked.problem().context(), named);
    }
}
