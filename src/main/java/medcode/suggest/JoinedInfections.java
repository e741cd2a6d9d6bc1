package medcode.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.note.Span;
import medcode.tabular.RuleFile;

/**
 * A chronic disease and an infection of the same organ, each by its own code: «COPD with acute bronchitis»; the categories
 * are those of {@code codesets/rules/joined-infections.yaml}.
 */
final class JoinedInfections {
    /** Read when first asked for: most notes tell of none. */
    private static final class Rules {
        static final RuleFile BUNDLED = RuleFile.bundled("joined-infections");
    }

    private static final double NAMED = 0.8;

    private final CodeTable table;
    private final PhraseCoder phrases;

    JoinedInfections(CodeTable table, PhraseCoder phrases) {
        this.table = table;
        this.phrases = phrases;
    }

    /** The same codes, the disease as one with an infection where there is one, and the infection beside it. */
    List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (Map<String, Object> rule : Rules.BUNDLED.all()) {
            Optional<Coded> disease = all.stream()
                    .filter(one -> isUnder(rule, "chronic", one.code()))
                    .findFirst();
            if (disease.isPresent() && RuleFile.inForce(rule, table.release())) {
                infection(rule, all, extraction);
                join(rule, disease.get(), all);
            }
        }
        return all;
    }

    /** What the words for both say of the infection alone. */
    private void infection(Map<String, Object> rule, List<Coded> all, Extraction extraction) {
        Code joined = code(RuleFile.text(rule, "joined"));
        for (Coded one : List.copyOf(all)) {
            boolean known = all.stream().anyMatch(other -> isUnder(rule, "infections", other.code()));
            if (one.code().equals(joined) && !known) {
                for (Mention mention : extraction.mentions()) {
                    Optional<Candidate> infection = isWithin(mention, one)
                            ? named(rule, mention.span().of(extraction.note().text()), one)
                            : Optional.empty();
                    if (infection.isPresent()) {
                        List<String> authority = List.of(RuleFile.text(rule, "authority"));
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

    private Optional<Candidate> named(Map<String, Object> rule, String words, Coded one) {
        return phrases.candidates(words, one.problems().get(0).documented(), 1).stream()
                .filter(found -> found.score() >= NAMED && isUnder(rule, "infections", found.code()))
                .findFirst();
    }

    private void join(Map<String, Object> rule, Coded disease, List<Coded> all) {
        Code wanted = code(RuleFile.text(rule, "joined"));
        boolean infected = all.stream().anyMatch(one -> isUnder(rule, "infections", one.code()));
        if (infected && all.stream().noneMatch(one -> one.code().equals(wanted))) {
            phrases.below(wanted, Set.of()).ifPresent(found -> {
                int at = all.indexOf(disease);
                Candidate joined = found.scored(disease.candidate().score());
                all.add(
                        at,
                        new Coded(disease.problems(), joined, List.of(), List.of(RuleFile.text(rule, "authority"))));
                Code unspecified = code(RuleFile.text(rule, "unspecified"));
                all.removeIf(one -> one.code().equals(unspecified));
            });
        }
    }

    private boolean isUnder(Map<String, Object> rule, String field, Code code) {
        return RuleFile.texts(rule, field).stream().anyMatch(category -> code.isWithin(code(category)));
    }

    private Code code(String text) {
        return Code.of(table.release().codeSet(), text);
    }
}
