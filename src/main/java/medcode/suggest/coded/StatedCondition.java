package medcode.suggest.coded;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;
import medcode.suggest.Suggestion;
import medcode.suggest.phrase.IndexLinks;
import medcode.suggest.phrase.NonessentialModifiers;
import medcode.suggest.phrase.OpenTitle;
import medcode.suggest.phrase.ShownBy;
import medcode.suggest.problem.Problem;

/** A code with the words that its condition was stated in. */
public record StatedCondition(Coded coded, IndexLinks.Condition condition) {
    private static final Set<Suggestion.Source> WORDINGS =
            Set.of(Suggestion.Source.INCLUSION_TERM, Suggestion.Source.SYNONYM);

    /** @param sites of parts of the body what their ulcers are called where the Index names no part: of a toe, the foot's */
    public static StatedCondition of(Coded coded, Stems stems, ShownBy shown, Map<String, String> sites) {
        Set<String> shows = new HashSet<>();
        coded.problems().forEach(problem -> shows.addAll(shown.stems(problem.text())));
        Set<String> stated = new LinkedHashSet<>();
        coded.problems().forEach(problem -> stated.addAll(stems.ofPhrase(problem.text())));
        stated.addAll(shows);
        List<String> trail = stems.of(String.join(" ", coded.candidate().trail()));
        Set<String> known = new LinkedHashSet<>(stated);
        stated.stream().filter(sites::containsKey).map(sites::get).forEach(known::add);
        known.addAll(trail);
        known.addAll(title(coded.candidate(), stems));
        Set<String> named = new HashSet<>(trail);
        named.addAll(shows);
        named.addAll(stems.of(coded.candidate().title()));
        coded.problems().forEach(problem -> named.removeAll(problem.documented()));
        Problem first = coded.problems().get(0);
        return new StatedCondition(coded, new IndexLinks.Condition(stated, known, named, first.context()));
    }

    /** The Index knows what another wording means by its title: «high blood pressure» is hypertension. */
    private static List<String> title(Candidate candidate, Stems stems) {
        return WORDINGS.contains(candidate.source())
                ? stems.of(NonessentialModifiers.without(OpenTitle.said(candidate.title())))
                : List.of();
    }

    /** False for the same condition, be it on the other side. */
    public boolean differs(StatedCondition other) {
        return !coded.code().equals(other.coded.code()) && !coded.problems().equals(other.coded.problems());
    }

    /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof StatedCondition stated
                && coded.equals(stated.coded)
                && condition.equals(stated.condition);
    }

    @Override
    public int hashCode() {
        return coded.hashCode();
    }
}
