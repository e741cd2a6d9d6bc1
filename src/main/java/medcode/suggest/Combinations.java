package medcode.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.index.EntryIndex;
import medcode.index.EntryTerm;
import medcode.lexicon.Lexicon;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * Conditions that the Alphabetic Index links: a subterm under «with», «in» or «due to» that another problem of the note
 * supplies presumes the link (guideline I.A.15).
 */
final class Combinations {
    private static final double ALL = 0.999;

    private final EntryIndex index;
    private final CodeTable table;
    private final Tabular tabular;
    private final Lexicon lexicon;
    private final Descent descent;

    Combinations(EntryIndex index, CodeTable table, Lexicon lexicon) {
        this.index = index;
        this.table = table;
        this.tabular = new Tabular(table);
        this.lexicon = lexicon;
        this.descent = new Descent(table, lexicon.stems()::of);
    }

    /** The same problems with the linked ones combined, in their order; combined ones may combine again. */
    List<Coded> combine(List<Coded> coded) {
        List<Coded> list = new ArrayList<>(coded);
        for (int i = 0; i < list.size(); i++) {
            for (int j = 0; j < list.size(); j++) {
                if (i != j && combineAt(list, i, j)) {
                    i = -1;
                    break;
                }
            }
        }
        return list;
    }

    private boolean combineAt(List<Coded> list, int main, int other) {
        Optional<Coded> combined = combined(list.get(main), list.get(other));
        if (combined.isEmpty()) {
            return false;
        }
        Code code = combined.get().code();
        for (Coded known : list) {
            if (known.code().equals(code)) {
                return false;
            }
        }
        Coded second = list.get(other);
        Optional<LeveledNote> additional = tabular.useAdditional(code, second.code());
        list.set(main, combined.get());
        if (additional.isPresent()) {
            list.set(other, second.obeying(additional.get().quotation()));
        } else {
            list.remove(other);
        }
        return true;
    }

    private Optional<Coded> combined(Coded main, Coded other) {
        if (main.candidate().source() == Suggestion.Source.COMBINATION
                && main.problems().containsAll(other.problems())) {
            return Optional.empty();
        }
        Set<String> first = stems(main);
        Set<String> second = stems(other);
        List<String> union = new ArrayList<>(new LinkedHashSet<>(concat(first, second)));
        int[] words = new int[Math.min(union.size(), Long.SIZE)];
        for (int i = 0; i < words.length; i++) {
            words[i] = index.word(union.get(i));
        }
        EntryIndex.Match best = null;
        for (EntryIndex.Match match : index.matches(words)) {
            if ((best == null || isBetter(match, best)) && links(match, main, union, first, second)) {
                best = match;
            }
        }
        return best == null ? Optional.empty() : arrive(best, main, other, new HashSet<>(union));
    }

    /** The entry that asks more; of two that ask the same, the one that is no reference to another. */
    private boolean isBetter(EntryIndex.Match match, EntryIndex.Match best) {
        if (Math.abs(match.required() - best.required()) > 1e-4) {
            return match.required() > best.required();
        }
        return index.origin(match.entry()) == EntryTerm.Origin.INDEX
                && index.origin(best.entry()) != EntryTerm.Origin.INDEX;
    }

    private static List<String> concat(Set<String> first, Set<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private Set<String> stems(Coded coded) {
        Set<String> stems = new LinkedHashSet<>();
        for (Problem problem : coded.problems()) {
            stems.addAll(lexicon.stems().ofPhrase(problem.text()));
        }
        stems.addAll(lexicon.stems().of(String.join(" ", coded.candidate().trail())));
        return stems;
    }

    /** All that the entry requires is there, part of it only in the one problem and part only in the other. */
    private boolean links(
            EntryIndex.Match match, Coded main, List<String> union, Set<String> first, Set<String> second) {
        if (match.requiredMatched() < ALL * match.required()) {
            return false;
        }
        boolean fromFirst = false;
        boolean fromSecond = false;
        for (int i = 0; i < union.size() && i < Long.SIZE; i++) {
            if ((match.matched() & 1L << i) != 0) {
                fromFirst |= !second.contains(union.get(i));
                fromSecond |= !first.contains(union.get(i));
            }
        }
        return fromFirst
                && fromSecond
                && isLink(index.trail(match.entry()))
                && !main.code().compact().startsWith(index.code(match.entry()));
    }

    private static boolean isLink(List<String> trail) {
        if (trail.get(trail.size() - 1).endsWith("NEC")) {
            return false;
        }
        for (int i = 1; i < trail.size(); i++) {
            String title = trail.get(i).toLowerCase(Locale.ROOT);
            if (title.startsWith("with") || title.startsWith("in (due to)") || title.startsWith("due to")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Coded> arrive(EntryIndex.Match match, Coded main, Coded other, Set<String> words) {
        List<Problem> problems = new ArrayList<>(main.problems());
        problems.addAll(other.problems());
        for (Problem problem : problems) {
            words.addAll(problem.documented());
        }
        Code node = new Code(table.release().codeSet(), index.code(match.entry()));
        return descent.from(node, words)
                .map(arrival -> new Candidate(
                        arrival.entry().code(),
                        arrival.entry().title(),
                        node,
                        Math.min(main.candidate().score(), other.candidate().score()),
                        Suggestion.Source.COMBINATION,
                        index.trail(match.entry()),
                        index.manifestation(match.entry()),
                        arrival.open()))
                .map(candidate -> new Coded(problems, candidate, List.of(main.candidate()), List.of()));
    }
}
