package medcode.suggest;

import java.util.ArrayList;
import java.util.HashSet;
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
        List<Set<String>> own = new ArrayList<>();
        for (Set<String> other : others) {
            own.add(exclusiveWords(other, main, others));
        }
        EntryIndex.Match best = null;
        for (EntryIndex.Match match : index.matches(words)) {
            boolean more = best == null || match.required() > best.required();
            boolean filled = match.requiredMatched() >= ALL * match.required();
            if (more && filled && links(match, main, own)) {
                best = match;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Link(
                        index.code(best.entry()), index.trail(best.entry()), index.manifestation(best.entry()), all));
    }

    private static Set<String> exclusiveWords(Set<String> one, Set<String> main, List<Set<String>> others) {
        Set<String> own = new HashSet<>(one);
        own.removeAll(main);
        for (Set<String> other : others) {
            if (!other.equals(one)) {
                own.removeAll(other);
            }
        }
        return own;
    }

    /** The main term is the first condition's; each of the others stands behind the link. NEC is not presumed. */
    private boolean links(EntryIndex.Match match, Set<String> main, List<Set<String>> others) {
        if (index.origin(match.entry()) != EntryTerm.Origin.INDEX || index.isResidual(match.entry())) {
            return false;
        }
        List<String> trail = index.trail(match.entry());
        List<String> mainTerm = lexicon.stems().of(trail.get(0));
        int link = 1;
        while (link < trail.size() && !isLink(trail.get(link).toLowerCase(Locale.ROOT))) {
            link++;
        }
        if (link == trail.size() || mainTerm.isEmpty() || !main.contains(mainTerm.get(0))) {
            return false;
        }
        Set<String> behind = new HashSet<>(lexicon.stems().of(String.join(" ", trail.subList(link, trail.size()))));
        for (Set<String> other : others) {
            if (other.stream().noneMatch(behind::contains)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLink(String title) {
        return title.startsWith("with") || title.startsWith("in (due to)") || title.startsWith("due to");
    }
}
