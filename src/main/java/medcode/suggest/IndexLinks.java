package medcode.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.index.EntryIndex;
import medcode.index.EntryTerm;
import medcode.lexicon.Lexicon;

/** Lines of the Alphabetic Index under «with», «in» and «due to» that several conditions fill together. */
final class IndexLinks {
    private static final double ALL = 0.999;

    private final EntryIndex index;
    private final Lexicon lexicon;

    IndexLinks(EntryIndex index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
    }

    /**
     * A line that links conditions.
     *
     * @param words the stems of all the conditions
     */
    record Link(String code, List<String> trail, String manifestation, Set<String> words) {}

    /**
     * The line that asks most of those that the conditions fill: its main term is the first condition's, and each of the
     * others gives a word that no other one has.
     */
    Optional<Link> between(Set<String> main, List<Set<String>> others) {
        Set<String> all = new LinkedHashSet<>(main);
        others.forEach(all::addAll);
        List<String> union = List.copyOf(all).subList(0, Math.min(all.size(), Long.SIZE));
        int[] words = new int[union.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = index.word(union.get(i));
        }
        List<Long> own = new ArrayList<>();
        own.add(exclusive(union, main, others));
        for (Set<String> other : others) {
            List<Set<String>> rest = new ArrayList<>(others);
            rest.remove(other);
            rest.add(main);
            own.add(exclusive(union, other, rest));
        }
        EntryIndex.Match best = null;
        for (EntryIndex.Match match : index.matches(words)) {
            boolean more = best == null || match.required() > best.required();
            if (more
                    && match.requiredMatched() >= ALL * match.required()
                    && touchesAll(match, own)
                    && links(match, main)) {
                best = match;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Link(
                        index.code(best.entry()), index.trail(best.entry()), index.manifestation(best.entry()), all));
    }

    /** The words, as bits, that one condition has and none of the rest. */
    private static long exclusive(List<String> union, Set<String> one, List<Set<String>> rest) {
        long bits = 0;
        for (int i = 0; i < union.size(); i++) {
            String word = union.get(i);
            if (one.contains(word) && rest.stream().noneMatch(other -> other.contains(word))) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    private static boolean touchesAll(EntryIndex.Match match, List<Long> own) {
        for (long bits : own) {
            if ((match.matched() & bits) == 0) {
                return false;
            }
        }
        return true;
    }

    /** NEC subterms are not presumed; the link stands in the path, and the main term is the first condition's. */
    private boolean links(EntryIndex.Match match, Set<String> main) {
        if (index.origin(match.entry()) != EntryTerm.Origin.INDEX || index.isResidual(match.entry())) {
            return false;
        }
        List<String> trail = index.trail(match.entry());
        boolean linked = false;
        for (int i = 1; i < trail.size(); i++) {
            String title = trail.get(i).toLowerCase(Locale.ROOT);
            linked |= title.startsWith("with") || title.startsWith("in (due to)") || title.startsWith("due to");
        }
        List<String> mainTerm = lexicon.stems().of(trail.get(0));
        return linked && !mainTerm.isEmpty() && main.contains(mainTerm.get(0));
    }
}
