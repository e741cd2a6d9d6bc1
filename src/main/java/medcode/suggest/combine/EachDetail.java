package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeTable;
import medcode.lexicon.Stems;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.TitleNeighbor;

/**
 * A condition with two details that the Tabular List has a code for each of, and none for both: acute respiratory failure
 * «with hypoxia and hypercapnia» is coded once for each (guideline I.B.9).
 */
public final class EachDetail {
    /** Injuries, their causes and factors, and eyes are told apart by more than their titles say. */
    private static final String NOT = "HOSTVWXYZ";

    private static final String WITH = " with ";
    private static final String AUTHORITY = "guideline I.B.9: no code says both";

    private final TitleNeighbor neighbors;
    private final Stems stems;

    public EachDetail(CodeTable table, Stems stems) {
        this.neighbors = new TitleNeighbor(table);
        this.stems = stems;
    }

    /** The same codes, each followed by those of the other details that its words name. */
    public List<Coded> with(List<Coded> coded) {
        List<Coded> all = new ArrayList<>();
        for (Coded one : coded) {
            List<Coded> each = details(one);
            each.removeIf(
                    detail -> coded.stream().anyMatch(other -> other.code().equals(detail.code())));
            each.add(one);
            each.sort((a, b) -> a.code().compact().compareTo(b.code().compact()));
            all.addAll(each);
        }
        return all;
    }

    private List<Coded> details(Coded one) {
        List<Coded> details = new ArrayList<>();
        Optional<Detail> own = Detail.of(one.candidate().title());
        if (own.isEmpty() || NOT.indexOf(one.code().compact().charAt(0)) >= 0) {
            return details;
        }
        Set<String> said = new HashSet<>(stems.ofPhrase(one.problem().text()));
        if (!said.containsAll(added(own.get()))) {
            return details;
        }
        neighbors
                .all(one, title -> isAnother(title, own.get(), said))
                .forEach(other -> details.add(other.obeying(AUTHORITY)));
        return details;
    }

    private boolean isAnother(String title, Detail own, Set<String> said) {
        return Detail.of(title)
                .filter(detail -> detail.condition.equals(own.condition) && isAnother(added(detail), added(own), said))
                .isPresent();
    }

    /** True where all words of one are said, and neither is a part of the other. */
    private static boolean isAnother(Set<String> added, Set<String> own, Set<String> said) {
        return !added.isEmpty()
                && said.containsAll(added)
                && !own.containsAll(added)
                && !added.containsAll(own)
                && added.stream().noneMatch(Stems::isAbsent);
    }

    private Set<String> added(Detail detail) {
        return new HashSet<>(stems.of(detail.words));
    }

    /**
     * What a title says that a condition comes with.
     *
     * @param words in brackets are no part of it
     */
    private record Detail(String condition, String words) {

        static Optional<Detail> of(String title) {
            int with = title.indexOf(WITH);
            String words = with < 0 ? "" : title.substring(with + WITH.length());
            return words.isEmpty() || words.contains(WITH) || words.contains("without") || words.indexOf('(') >= 0
                    ? Optional.empty()
                    : Optional.of(new Detail(title.substring(0, with), words));
        }
    }
}
