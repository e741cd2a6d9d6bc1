package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.index.EntryIndex;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCondition;
import medcode.suggest.phrase.IndexLinks;
import medcode.suggest.phrase.OpenTitle;
import medcode.suggest.phrase.ShownBy;
import medcode.suggest.problem.Unlinked;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * Conditions that the Alphabetic Index links: a subterm under «with», «in» or «due to» that another problem of the note
 * supplies presumes the link (guideline I.A.15).
 *
 * <p>A condition linked to several others is coded once for each link, unless one line of the Index holds them together:
 * hypertension with heart failure and chronic kidney disease.
 */
public final class Combinations {
    private final IndexLinks links;
    private final TitleLinks titles;
    private final LinkedCodes codes;
    private final CombinationTitles said;
    private final Tabular tabular;
    private final Unlinked unlinked;
    private final Stems stems;
    private final ShownBy shown;
    private final Map<String, String> sites = new HashMap<>();

    public Combinations(IndexLinks links, CodeTable table, Lexicon lexicon) {
        this.links = links;
        this.titles = new TitleLinks(table, lexicon.stems());
        this.codes = new LinkedCodes(links, titles, table, lexicon);
        this.tabular = new Tabular(table);
        this.unlinked = new Unlinked(lexicon);
        this.stems = lexicon.stems();
        this.shown = new ShownBy(lexicon);
        lexicon.table("ulcer_sites.tsv")
                .forEach(row -> sites.put(
                        stems.of(row.get(0)).get(0), stems.of(row.get(1)).get(0)));
        this.said = new CombinationTitles(stems, shown);
    }

    /** The same problems with the linked ones combined, in their order. */
    public List<Coded> combine(List<Coded> coded, Extraction extraction) {
        List<List<Coded>> combined = combined(coded, extraction.note().text());
        Set<Coded> taken = taken(coded, combined);
        List<Coded> result = new ArrayList<>();
        for (int i = 0; i < coded.size(); i++) {
            Coded one = coded.get(i);
            if (combined.get(i).isEmpty()) {
                kept(one, taken.contains(one), combined).ifPresent(result::add);
            } else {
                result.addAll(combined.get(i));
                beside(one, combined.get(i)).ifPresent(result::add);
            }
        }
        return result;
    }

    /** What replaces each of the codes; nothing for one that is linked to none. */
    private List<List<Coded>> combined(List<Coded> coded, String noteText) {
        List<StatedCondition> stated = coded.stream()
                .map(one -> StatedCondition.of(one, stems, shown, sites))
                .toList();
        Optional<List<EntryIndex.Match>> lines =
                links.lines(stated.stream().map(StatedCondition::condition).toList());
        List<List<Coded>> combined = new ArrayList<>();
        for (StatedCondition main : stated) {
            List<Coded> combinations = new ArrayList<>(of(main, others(main, stated, noteText), lines));
            if (!combinations.isEmpty() && said.leaveOut(combinations, main.coded())) {
                combinations.add(0, main.coded());
            }
            combined.add(combinations);
        }
        return combined;
    }

    private Set<Coded> taken(List<Coded> coded, List<List<Coded>> combined) {
        Set<Coded> taken = new HashSet<>();
        for (int i = 0; i < coded.size(); i++) {
            for (Coded combination : combined.get(i)) {
                taken.addAll(said.supplied(combination, coded.get(i), coded));
            }
        }
        return taken;
    }

    /** A condition that a combination names stays where one of the two asks for the other. */
    private Optional<Coded> kept(Coded one, boolean taken, List<List<Coded>> combined) {
        for (List<Coded> combinations : combined) {
            for (Coded combination : combinations) {
                boolean adds = !taken || !OpenTitle.is(one.candidate().title());
                Optional<LeveledNote> additional = tabular.useAdditional(combination.code(), one.code())
                        .or(() -> adds ? alsoCoded(combination, one) : Optional.empty())
                        .or(() -> adds ? tabular.codeFirst(one.code(), combination.code()) : Optional.empty());
                if (additional.isPresent()) {
                    return Optional.of(one.obeying(additional.get().quotation()));
                }
            }
        }
        return taken ? Optional.empty() : Optional.of(one);
    }

    /** A condition that its own combinations ask for too: of an asthma with obstructive disease which kind it is. */
    private Optional<Coded> beside(Coded one, List<Coded> combinations) {
        return OpenTitle.is(one.candidate().title())
                ? Optional.empty()
                : combinations.stream()
                        .filter(combination -> !combination.code().equals(one.code()))
                        .flatMap(combination -> alsoCoded(combination, one).stream())
                        .findFirst()
                        .map(note -> one.obeying(note.quotation()));
    }

    /** «Code also»: the kind of asthma beside the obstructive disease that comes with it. */
    private Optional<LeveledNote> alsoCoded(Coded combination, Coded one) {
        return tabular.codeAlso(combination.code()).stream()
                .filter(note -> tabular.names(note.note(), one.code()))
                .findFirst();
    }

    /** The other conditions, but for those of which the note says that they have nothing to do with it. */
    private List<StatedCondition> others(StatedCondition main, List<StatedCondition> all, String noteText) {
        return all.stream()
                .filter(main::differs)
                .filter(other -> !unlinked.denies(
                        noteText, other.condition().context(), main.condition().named()))
                .toList();
    }

    private List<Coded> of(StatedCondition main, List<StatedCondition> others, Optional<List<EntryIndex.Match>> lines) {
        List<StatedCondition> linkable = linkable(main, others, lines);
        List<TitleLinks.Joint> beside = others.isEmpty() ? List.of() : titles.beside(main.coded());
        List<StatedCondition> linked = new ArrayList<>();
        List<Coded> combinations = new ArrayList<>();
        for (StatedCondition other : others) {
            Optional<Coded> indexed = linkable.contains(other) ? codes.indexed(main, List.of(other)) : Optional.empty();
            Optional<Coded> titled =
                    indexed.filter(found -> !saysLess(found, main)).isPresent()
                            ? Optional.empty()
                            : codes.titled(main, beside, other);
            titled.or(() -> indexed).ifPresent(combination -> {
                linked.add(other);
                combinations.add(combination);
            });
        }
        return together(main, linkable, linked, combinations);
    }

    /** «Epilepsy, unspecified, with status epilepticus» of an epilepsy whose kind is known, «unidentified influenza virus» of a novel one. */
    private static boolean saysLess(Coded combination, StatedCondition main) {
        Coded own = main.coded();
        return !combination.code().category().equals(own.code().category())
                || (OpenTitle.is(combination.candidate().title())
                        && !OpenTitle.is(own.candidate().title()));
    }

    /** Those of the others that a line of the Index may link to a main condition. */
    private List<StatedCondition> linkable(
            StatedCondition main, List<StatedCondition> others, Optional<List<EntryIndex.Match>> lines) {
        return lines.isEmpty()
                ? others
                : others.stream()
                        .filter(other -> links.mayLink(lines.get(), main.condition(), other.condition()))
                        .toList();
    }

    /** A line of the Index that holds a linked condition and one more replaces their single links. */
    private List<Coded> together(
            StatedCondition main, List<StatedCondition> all, List<StatedCondition> linked, List<Coded> single) {
        for (StatedCondition one : linked) {
            for (StatedCondition other : all) {
                Optional<Coded> both = other.differs(one) ? codes.indexed(main, List.of(one, other)) : Optional.empty();
                if (both.isPresent()) {
                    return instead(both.get(), List.of(one, other), linked, single);
                }
            }
        }
        return single;
    }

    private static List<Coded> instead(
            Coded both, List<StatedCondition> joined, List<StatedCondition> linked, List<Coded> single) {
        List<Coded> combinations = new ArrayList<>(List.of(both));
        for (int i = 0; i < single.size(); i++) {
            if (joined.stream().allMatch(linked.get(i)::differs)) {
                combinations.add(single.get(i));
            }
        }
        return combinations;
    }
}
