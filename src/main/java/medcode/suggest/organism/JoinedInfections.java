package medcode.suggest.organism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/**
 * A chronic disease and an infection of the same organ, each by its own code: «COPD with acute bronchitis»; the categories
 * are those of {@code codesets/rules/joined-infections.yaml}.
 */
public final class JoinedInfections {
    private static final double NAMED = 0.8;

    private final CodeRules rules;
    private final PhraseCoder phrases;

    public JoinedInfections(CodeTable table, PhraseCoder phrases) {
        this.rules = new CodeRules("joined-infections", table.release());
        this.phrases = phrases;
    }

    /** The same codes, the disease as one with an infection where there is one, and the infection beside it. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (CodeRule rule : rules.inForce()) {
            Optional<Coded> disease = all.stream()
                    .filter(one -> rule.lists("chronic", one.code()))
                    .findFirst();
            if (disease.isPresent()) {
                infection(rule, all, extraction);
                join(rule, disease.get(), all);
            }
        }
        return all;
    }

    /** What the words for both say of the infection alone. */
    private void infection(CodeRule rule, List<Coded> all, Extraction extraction) {
        Code joined = rule.code("joined");
        for (Coded one : List.copyOf(all)) {
            boolean known = all.stream().anyMatch(other -> rule.lists("infections", other.code()));
            if (one.code().equals(joined) && !known) {
                for (Mention mention : extraction.mentions()) {
                    Optional<Candidate> infection = isWithin(mention, one)
                            ? named(rule, mention.span().of(extraction.note().text()), one)
                            : Optional.empty();
                    if (infection.isPresent()) {
                        List<String> authority = List.of(rule.authority());
                        all.add(all.indexOf(one) + 1, new Coded(one.problems(), infection.get(), List.of(), authority));
                        return;
                    }
                }
            }
        }
    }

    private static boolean isWithin(Mention mention, Coded one) {
        Span own = one.problems().get(0).span();
        return mention.kind() == Mention.Kind.CONDITION
                && mention.assertion() == Assertion.PRESENT
                && own.overlaps(mention.span());
    }

    private Optional<Candidate> named(CodeRule rule, String words, Coded one) {
        return phrases.candidates(words, one.problems().get(0).documented(), 1).stream()
                .filter(found -> found.score() >= NAMED && rule.lists("infections", found.code()))
                .findFirst();
    }

    private void join(CodeRule rule, Coded disease, List<Coded> all) {
        Code wanted = rule.code("joined");
        boolean infected = all.stream().anyMatch(one -> rule.lists("infections", one.code()));
        if (infected && all.stream().noneMatch(one -> one.code().equals(wanted))) {
            phrases.below(wanted, Set.of()).ifPresent(found -> {
                int at = all.indexOf(disease);
                Candidate joined = found.scored(disease.candidate().score());
                all.add(at, new Coded(disease.problems(), joined, List.of(), List.of(rule.authority())));
                Code unspecified = rule.code("unspecified");
                all.removeIf(one -> one.code().equals(unspecified));
            });
        }
    }
}
