package medcode.suggest.circumstance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/**
 * States of the patient that a note names in the words of the publications: «cystic fibrosis carrier»; the categories are
 * those of {@code codesets/rules/status.yaml}.
 */
public final class StatusMentions {
    private static final double NAMED = 0.9;
    /** What a code scores at least that the mention is an entry term of. */
    private static final double TERM = 0.7;

    private static final int CANDIDATES = 5;
    private static final String HISTORY = "Personal history";

    private final PhraseCoder phrases;
    private final CodeRules rules;
    private final CodeRules histories;
    private final Lexicon lexicon;

    public StatusMentions(PhraseCoder phrases, CodeTable table, Lexicon lexicon) {
        this.phrases = phrases;
        this.rules = new CodeRules("status", table.release());
        this.histories = new CodeRules("histories", table.release());
        this.lexicon = lexicon;
    }

    /** The codes of the states mentioned, but for those that a circumstance has taken. */
    List<Coded> codes(Extraction extraction, List<Span> taken) {
        boolean listed = Problems.hasLines(extraction);
        List<Coded> codes = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            boolean named =
                    mention.kind() == Mention.Kind.STATUS && isTold(mention) && Problems.counts(mention.section());
            if (named && !listed && taken.stream().noneMatch(mention.span()::overlaps)) {
                coded(extraction, mention).ifPresent(codes::add);
            }
        }
        return codes;
    }

    /** What was is told by its own name: «history of COVID-19 last year». */
    private boolean isTold(Mention mention) {
        boolean history = histories.inForce().stream()
                .anyMatch(rule -> mention.codes().stream().anyMatch(code -> rule.lists("codes", code)));
        return mention.assertion() == Assertion.PRESENT || (history && mention.assertion() == Assertion.HISTORICAL);
    }

    private Optional<Coded> coded(Extraction extraction, Mention mention) {
        String text = mention.span().of(extraction.note().text());
        Set<String> documented = new HashSet<>();
        for (Fact fact : mention.facts()) {
            if (fact.kind().selectsCode()) {
                lexicon.words(fact.value()).stream().map(Word::stem).forEach(documented::add);
            }
        }
        Problem problem = new Problem(
                mention.span(),
                text,
                mention.section(),
                mention.sentence(),
                mention.assertion(),
                documented,
                List.of(mention));
        List<Candidate> candidates = phrases.candidates(text, documented, CANDIDATES);
        return candidates.stream()
                .filter(found -> isHistory(found, mention) || isSure(found, mention, candidates))
                .findFirst()
                .flatMap(found -> authority(found.code())
                        .map(authority -> new Coded(List.of(problem), found, List.of(), List.of(authority))));
    }

    /** «History of cardiac arrest» is known by that name, though its title says more. */
    private static boolean isHistory(Candidate found, Mention mention) {
        return found.title().startsWith(HISTORY) && mention.codes().contains(found.code());
    }

    private static boolean isSure(Candidate found, Mention mention, List<Candidate> candidates) {
        boolean term = mention.codes().stream().anyMatch(found.code()::isWithin);
        return found.equals(candidates.get(0)) && found.score() >= (term ? TERM : NAMED);
    }

    private Optional<String> authority(Code code) {
        return rules.inForce().stream()
                .filter(rule -> rule.lists("codes", code))
                .findFirst()
                .map(CodeRule::authority);
    }
}
