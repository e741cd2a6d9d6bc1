package medcode.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.index.EntryIndex;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * Conditions that the Alphabetic Index links: a subterm under «with», «in» or «due to» that another problem of the note
 * supplies presumes the link (guideline I.A.15).
 *
 * <p>A condition linked to several others is coded once for each link, unless one line of the Index holds them together:
 * hypertension with heart failure and chronic kidney disease.
 */
final class Combinations {
    private static final String WITH = " with ";
    private static final Pattern RESIDUAL =
            Pattern.compile("specified (?:disease|disorder|type|organism)? ?NEC|(?:bacterium|organism) NEC");
    private static final String OPEN = "nspecified";

    private final IndexLinks links;
    private final TitleLinks titles;
    private final CodeTable table;
    private final Tabular tabular;
    private final Lexicon lexicon;
    private final Unlinked unlinked;
    private final ShownBy shown;
    private final Descent descent;

    Combinations(IndexLinks links, CodeTable table, Lexicon lexicon) {
        this.links = links;
        this.titles = new TitleLinks(table, lexicon.stems());
        this.table = table;
        this.tabular = new Tabular(table);
        this.lexicon = lexicon;
        this.unlinked = new Unlinked(lexicon);
        this.shown = new ShownBy(lexicon);
        this.descent = new Descent(table, lexicon.stems()::of);
    }

    /** The same problems with the linked ones combined, in their order. */
    List<Coded> combine(List<Coded> coded, Extraction extraction) {
        String noteText = extraction.note().text();
        List<Stated> stated = coded.stream().map(this::stated).toList();
        Optional<List<EntryIndex.Match>> lines =
                links.lines(stated.stream().map(Stated::condition).toList());
        List<List<Coded>> combined = new ArrayList<>();
        Set<Coded> taken = new HashSet<>();
        for (Stated main : stated) {
            List<Coded> combinations = new ArrayList<>(of(main, linkable(main, stated, noteText), lines));
            if (!combinations.isEmpty() && saysMore(main, combinations)) {
                combinations.add(0, main.coded);
            }
            combined.add(combinations);
            for (Coded combination : combinations) {
                taken.addAll(supplied(combination, main.coded, coded));
            }
        }
        List<Coded> result = new ArrayList<>();
        for (int i = 0; i < coded.size(); i++) {
            Coded one = coded.get(i);
            if (!combined.get(i).isEmpty()) {
                result.addAll(combined.get(i));
            } else {
                Optional<Coded> kept = kept(one, taken.contains(one), combined);
                kept.ifPresent(result::add);
            }
        }
        return result;
    }

    /** A condition that is one with something else already, which none of its new combinations names. */
    private boolean saysMore(Stated main, List<Coded> combinations) {
        String title = main.coded.candidate().title();
        int with = title.indexOf(WITH);
        Set<String> said =
                with < 0 ? new HashSet<>() : new HashSet<>(lexicon.stems().of(title.substring(with)));
        said.removeIf(stem -> Stems.isAbsent(stem) || stem.startsWith("unspecifi"));
        combinations.forEach(
                one -> said.removeAll(lexicon.stems().of(one.candidate().title())));
        return !said.isEmpty();
    }

    /** A condition that a combination names stays where one of the two asks for the other. */
    private Optional<Coded> kept(Coded one, boolean taken, List<List<Coded>> combined) {
        for (List<Coded> combinations : combined) {
            for (Coded combination : combinations) {
                Optional<LeveledNote> additional = tabular.useAdditional(combination.code(), one.code())
                        .or(() -> tabular.codeFirst(one.code(), combination.code()));
                if (additional.isPresent()) {
                    return Optional.of(one.obeying(additional.get().quotation()));
                }
            }
        }
        return taken ? Optional.empty() : Optional.of(one);
    }

    /** The conditions that a combination says; one that it names only in part stands beside it. */
    private List<Coded> supplied(Coded combination, Coded main, List<Coded> coded) {
        List<String> said = lexicon.stems().of(combination.candidate().title());
        List<Coded> supplied = new ArrayList<>();
        for (Coded other : coded) {
            if (!other.equals(main) && combination.problems().containsAll(other.problems()) && isSaid(other, said)) {
                supplied.add(other);
            }
        }
        return supplied;
    }

    private boolean isSaid(Coded other, List<String> said) {
        Set<String> words = new HashSet<>(
                lexicon.stems().of(OpenTitle.said(other.candidate().title())));
        words.removeIf(stem -> Stems.isAbsent(stem) || stem.startsWith("unspecifi"));
        if (other.problems().stream().anyMatch(problem -> shows(problem, said))) {
            return true;
        }
        long held = words.stream().filter(said::contains).count();
        return held * 3 >= 2L * words.size();
    }

    private boolean shows(Problem problem, List<String> said) {
        return shown.stems(problem.text()).stream().anyMatch(said::contains);
    }

    /** The other conditions, but for those of which the note says that they have nothing to do with it. */
    private List<Stated> linkable(Stated main, List<Stated> all, String noteText) {
        return all.stream()
                .filter(main::differs)
                .filter(other -> !unlinked.denies(noteText, other.condition.context(), main.condition.named()))
                .toList();
    }

    private List<Coded> of(Stated main, List<Stated> others, Optional<List<EntryIndex.Match>> lines) {
        List<Stated> linkable = linkable(main, others, lines);
        List<TitleLinks.Joint> beside = others.isEmpty() ? List.of() : titles.beside(main.coded);
        List<Stated> linked = new ArrayList<>();
        List<Coded> combinations = new ArrayList<>();
        for (Stated other : others) {
            Optional<Coded> combination = linkable.contains(other) ? link(main, List.of(other)) : Optional.empty();
            combination = combination.or(() -> titled(main, beside, other));
            if (combination.isPresent()) {
                linked.add(other);
                combinations.add(combination.get());
            }
        }
        return together(main, linkable, linked, combinations);
    }

    /** Those of the others that a line of the Index may link to a main condition. */
    private List<Stated> linkable(Stated main, List<Stated> others, Optional<List<EntryIndex.Match>> lines) {
        return lines.isEmpty()
                ? others
                : others.stream()
                        .filter(other -> links.mayLink(lines.get(), main.condition, other.condition))
                        .toList();
    }

    /** A line of the Index that holds a linked condition and one more replaces their single links. */
    private List<Coded> together(Stated main, List<Stated> all, List<Stated> linked, List<Coded> single) {
        for (Stated one : linked) {
            for (Stated other : all) {
                Optional<Coded> both = other.differs(one) ? link(main, List.of(one, other)) : Optional.empty();
                if (both.isPresent()) {
                    List<Coded> combinations = new ArrayList<>();
                    combinations.add(both.get());
                    for (int i = 0; i < single.size(); i++) {
                        if (linked.get(i).differs(one) && linked.get(i).differs(other)) {
                            combinations.add(single.get(i));
                        }
                    }
                    return combinations;
                }
            }
        }
        return single;
    }

    private Optional<Coded> link(Stated main, List<Stated> others) {
        Optional<IndexLinks.Link> link = links.between(
                main.condition, others.stream().map(Stated::condition).toList());
        if (link.isEmpty()
                || isResidual(link.get())
                || main.coded.code().compact().startsWith(link.get().code())) {
            return Optional.empty();
        }
        List<Coded> coded = others.stream().map(Stated::coded).toList();
        return arrive(link.get(), main.coded, coded)
                .filter(found -> section(found).equals(section(main.coded)));
    }

    /** A line for what the Index does not name, such as «specified disease NEC», links nothing by its words. */
    private static boolean isResidual(IndexLinks.Link link) {
        String last =
                link.trail().isEmpty() ? "" : link.trail().get(link.trail().size() - 1);
        return RESIDUAL.matcher(last).matches();
    }

    /** Where no line of the Index links them, a title of the first one's category may. */
    private Optional<Coded> titled(Stated main, List<TitleLinks.Joint> beside, Stated other) {
        return titles.between(main.coded, beside, other.condition.known()).map(entry -> {
            List<Problem> problems = new ArrayList<>(main.coded.problems());
            problems.addAll(other.coded.problems());
            Candidate candidate = main.coded
                    .candidate()
                    .combined(entry, other.coded.candidate().score());
            return new Coded(problems, candidate, List.of(main.coded.candidate()), List.of());
        });
    }

    /** A combination code stands in the section of the condition that it specifies. */
    private String section(Coded coded) {
        return table.find(coded.code()).map(CodeEntry::section).orElse("");
    }

    /** A code with the words that it was stated in. */
    private record Stated(Coded coded, IndexLinks.Condition condition) {
        boolean differs(Stated other) {
            return !coded.code().equals(other.coded.code());
        }

        /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
        @Override
        public boolean equals(Object one) {
            return one instanceof Stated stated && coded.equals(stated.coded) && condition.equals(stated.condition);
        }

        @Override
        public int hashCode() {
            return coded.hashCode();
        }
    }

    private Stated stated(Coded coded) {
        Set<String> stated = new LinkedHashSet<>();
        for (Problem problem : coded.problems()) {
            stated.addAll(lexicon.stems().ofPhrase(problem.text()));
        }
        List<String> trail =
                lexicon.stems().of(String.join(" ", coded.candidate().trail()));
        Set<String> shows = new HashSet<>();
        coded.problems().forEach(problem -> shows.addAll(shown.stems(problem.text())));
        stated.addAll(shows);
        Set<String> known = new LinkedHashSet<>(stated);
        known.addAll(trail);
        Set<String> named = new HashSet<>(trail);
        named.addAll(shows);
        named.addAll(lexicon.stems().of(coded.candidate().title()));
        coded.problems().forEach(problem -> named.removeAll(problem.documented()));
        return new Stated(
                coded,
                new IndexLinks.Condition(
                        stated, known, named, coded.problems().get(0).context()));
    }

    private Optional<Coded> arrive(IndexLinks.Link link, Coded main, List<Coded> others) {
        List<Problem> problems = new ArrayList<>(main.problems());
        double score = main.candidate().score();
        for (Coded other : others) {
            problems.addAll(other.problems());
            score = Math.min(score, other.candidate().score());
        }
        Set<String> documented = new HashSet<>(link.words());
        for (Problem problem : problems) {
            documented.addAll(problem.documented());
        }
        Code node = new Code(table.release().codeSet(), link.code());
        Optional<Descent.Arrival> arrival = descent.from(node, documented);
        if (arrival.isEmpty()) {
            return Optional.empty();
        }
        CodeEntry entry = exact(arrival.get().entry(), others);
        Candidate candidate = new Candidate(
                entry.code(),
                entry.title(),
                node,
                score,
                Suggestion.Source.COMBINATION,
                link.trail(),
                link.manifestation(),
                arrival.get().open());
        return Optional.of(new Coded(problems, candidate, List.of(main.candidate()), List.of()));
    }

    /** Where the line ends at a condition left open, the neighbor that calls it as its own code does: end stage renal disease. */
    private CodeEntry exact(CodeEntry arrived, List<Coded> others) {
        Optional<CodeEntry> header = arrived.parent().flatMap(table::find);
        boolean open = arrived.title().contains(OPEN);
        for (Coded other : open && header.isPresent() ? others : List.<Coded>of()) {
            String title = other.candidate().title();
            Optional<CodeEntry> exact = title.contains(OPEN) ? Optional.empty() : naming(title, header.get());
            if (exact.isPresent()) {
                return exact.get();
            }
        }
        return arrived;
    }

    private Optional<CodeEntry> naming(String title, CodeEntry header) {
        List<String> words = lexicon.stems().of(title);
        return header.children().stream()
                .flatMap(child -> table.find(child).stream())
                .filter(entry -> entry.billable()
                        && !DefaultChild.isUnspecified(entry)
                        && lexicon.stems().of(entry.title()).containsAll(words))
                .findFirst();
    }
}
