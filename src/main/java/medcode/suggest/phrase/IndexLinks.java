package medcode.suggest.phrase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.index.EntryIndex;
import medcode.index.EntryTerm;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Memory;
import medcode.note.Span;

/** Lines of the Alphabetic Index under «with», «in» and «due to» that several conditions fill together. */
public final class IndexLinks {
    private static final double ALL = 0.999;

    private static final Set<String> LINKS = Set.of("with", "in", "due", "to", "by", "and");

    private final EntryIndex index;
    private final Lexicon lexicon;
    private final Memory<Integer, Optional<Linking>> known = new Memory<>(this::linking);

    public IndexLinks(EntryIndex index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
    }

    /**
     * A line that links conditions.
     *
     * @param words the stems of all the conditions
     */
    public record Link(String code, List<String> trail, String manifestation, Set<String> words) {}

    /**
     * A condition as a note states it.
     *
     * @param stated the stems of the note's words
     * @param known these and the stems of the wording that led to its code
     * @param named those of the stems of that wording and of the code's title that tell which condition, not how it is
     * @param context the sentence or item that it stands in
     */
    public record Condition(Set<String> stated, Set<String> known, Set<String> named, Span context) {
        /** True for conditions of one sentence, which itself says how they are linked. */
        boolean isBeside(Condition other) {
            return context.equals(other.context);
        }

        /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Condition condition
                    && stated.equals(condition.stated)
                    && known.equals(condition.known)
                    && named.equals(condition.named)
                    && context.equals(condition.context);
        }

        @Override
        public int hashCode() {
            return context.hashCode();
        }
    }

    /**
     * The line that asks most of those that the conditions fill: its main term is the first condition's, and behind the
     * link stands most of what the note says of each of the others.
     */
    public Optional<Link> between(Condition main, List<Condition> others) {
        Set<String> all = known(main, others);
        EntryIndex.Match best = null;
        for (EntryIndex.Match match : filled(all)) {
            boolean more = best == null || match.required() > best.required();
            if (more && links(match, main, others)) {
                best = match;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Link(
                        index.code(best.entry()), index.trail(best.entry()), index.manifestation(best.entry()), all));
    }

    /** The linking lines that all the conditions of a note fill; empty where they have too many words to ask for at once. */
    public Optional<List<EntryIndex.Match>> lines(List<Condition> conditions) {
        Set<String> all = new LinkedHashSet<>();
        conditions.forEach(condition -> all.addAll(condition.known));
        if (all.size() > Long.SIZE) {
            return Optional.empty();
        }
        return Optional.of(filled(all).stream()
                .filter(line -> known.of(line.entry()).isPresent())
                .toList());
    }

    /** True where one of these lines may link two conditions: what the two fill, all together fill too. */
    public boolean mayLink(List<EntryIndex.Match> lines, Condition main, Condition other) {
        return lines.stream().anyMatch(line -> links(line, main, List.of(other)));
    }

    private static Set<String> known(Condition main, List<Condition> others) {
        Set<String> all = new LinkedHashSet<>(main.known);
        others.forEach(other -> all.addAll(other.known));
        return all;
    }

    /** The entries that have all words they require among the first 64. */
    private List<EntryIndex.Match> filled(Set<String> known) {
        int[] words = known.stream().limit(Long.SIZE).mapToInt(index::word).toArray();
        return index.matches(words, ALL);
    }

    /**
     * What a line links.
     *
     * @param mainTerm the first stem of the main term
     * @param behind the stems behind the link
     * @param again true where the main term comes first among them
     */
    private record Linking(String mainTerm, Set<String> behind, boolean again, boolean residual) {}

    /** Empty for an entry that is no line of the Index or links nothing. */
    private Optional<Linking> linking(int entry) {
        if (index.origin(entry) != EntryTerm.Origin.INDEX) {
            return Optional.empty();
        }
        List<String> trail = index.trail(entry);
        List<String> mainTerm = lexicon.stems().of(trail.get(0));
        int link = 1;
        while (link < trail.size() && !isLink(trail.get(link).toLowerCase(Locale.ROOT))) {
            link++;
        }
        if (link == trail.size() || mainTerm.isEmpty()) {
            return Optional.empty();
        }
        Set<String> behind =
                new LinkedHashSet<>(lexicon.stems().of(String.join(" ", trail.subList(link, trail.size()))));
        behind.removeAll(LINKS);
        boolean again =
                behind.stream().findFirst().filter(mainTerm.get(0)::equals).isPresent();
        return Optional.of(new Linking(mainTerm.get(0), behind, again, index.isResidual(entry)));
    }

    /**
     * NEC is not presumed, but followed where one sentence names the conditions; a main term that stands behind the link again,
     * a ureteral calculus «with calculus, kidney», is said twice.
     */
    private boolean links(EntryIndex.Match match, Condition main, List<Condition> others) {
        Linking line = known.of(match.entry()).orElse(null);
        if (line == null || !main.known.contains(line.mainTerm)) {
            return false;
        }
        boolean presumed = !line.residual || others.stream().allMatch(main::isBeside);
        boolean twice = !line.again || others.stream().anyMatch(other -> other.known.contains(line.mainTerm));
        return presumed && twice && others.stream().allMatch(other -> isMostly(other, main, line.behind));
    }

    /** True where at least half of what names the other condition stands behind the link, or all that stands there names it. */
    private static boolean isMostly(Condition other, Condition main, Set<String> behind) {
        int own = 0;
        int found = 0;
        for (String stem : other.stated) {
            if (other.named.contains(stem) && !main.stated.contains(stem)) {
                own++;
                found += behind.contains(stem) ? 1 : 0;
            }
        }
        return found > 0 && (found * 2 >= own || (found > 1 && other.known.containsAll(behind)));
    }

    private static boolean isLink(String title) {
        return title.startsWith("with")
                || title.startsWith("in (due to)")
                || title.startsWith("due to")
                || title.startsWith("complicated by");
    }
}
