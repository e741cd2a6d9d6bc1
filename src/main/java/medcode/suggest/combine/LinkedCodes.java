package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;
import medcode.suggest.Suggestion;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.ExactNeighbor;
import medcode.suggest.coded.StatedCondition;
import medcode.suggest.phrase.Descent;
import medcode.suggest.phrase.IndexLinks;
import medcode.suggest.phrase.LeftOutCause;
import medcode.suggest.phrase.ToldSide;
import medcode.suggest.problem.Problem;

/** The combination code that a line of the Alphabetic Index or a title of the Tabular List gives for linked conditions. */
final class LinkedCodes {
    private static final Pattern RESIDUAL =
            Pattern.compile("specified (?:disease|disorder|type|organism)? ?NEC|(?:bacterium|organism) NEC");

    private static final String SITE = "unspecified site";

    private final IndexLinks links;
    private final TitleLinks titles;
    private final CodeTable table;
    private final ToldSide told;
    private final LeftOutCause causes;
    private final Descent descent;
    private final ExactNeighbor neighbor;
    private final Stems stems;

    LinkedCodes(IndexLinks links, TitleLinks titles, CodeTable table, Lexicon lexicon) {
        this.links = links;
        this.titles = titles;
        this.table = table;
        this.told = new ToldSide(table);
        this.causes = new LeftOutCause(lexicon.stems());
        this.descent = new Descent(table, lexicon.stems()::of);
        this.stems = lexicon.stems();
        this.neighbor = new ExactNeighbor(table, stems);
    }

    /** The code of a line that links a condition to all the others; it stands in the section of the one that it specifies. */
    Optional<Coded> indexed(StatedCondition main, List<StatedCondition> others) {
        List<Coded> coded = others.stream().map(StatedCondition::coded).toList();
        return links.between(
                        main.condition(),
                        others.stream().map(StatedCondition::condition).toList())
                .filter(link ->
                        !isResidual(link) && !main.coded().code().compact().startsWith(link.code()))
                .flatMap(link -> arrive(link, main.coded(), coded))
                .filter(found -> section(found).equals(section(main.coded())));
    }

    /** Where no line of the Index links them, one of these titles of the first one's category may. */
    Optional<Coded> titled(StatedCondition main, List<TitleLinks.Joint> beside, StatedCondition other) {
        return titles.between(main.coded(), beside, other).map(entry -> {
            Candidate own = main.coded().candidate();
            Candidate both = own.combined(entry, other.coded().candidate().score());
            return new Coded(problems(main.coded(), List.of(other.coded())), both, List.of(own), List.of());
        });
    }

    /** A line for what the Index does not name, such as «specified disease NEC», links nothing by its words. */
    private static boolean isResidual(IndexLinks.Link link) {
        return link.trail().stream().anyMatch(level -> RESIDUAL.matcher(level).matches());
    }

    private String section(Coded coded) {
        return table.find(coded.code()).map(CodeEntry::section).orElse("");
    }

    private static List<Problem> problems(Coded main, List<Coded> others) {
        List<Problem> problems = new ArrayList<>(main.problems());
        others.forEach(other -> problems.addAll(other.problems()));
        return problems;
    }

    private Optional<Coded> arrive(IndexLinks.Link link, Coded main, List<Coded> others) {
        List<Problem> problems = problems(main, others);
        Set<String> documented = new HashSet<>(link.words());
        problems.forEach(problem -> documented.addAll(problem.documented()));
        Code node = new Code(table.release().codeSet(), link.code());
        return descent.from(node, documented)
                .filter(arrival -> !causes.isUnsaid(arrival.entry().title(), link.trail(), link.words()))
                .map(arrival -> sited(node, arrival, documented, problems).orElse(arrival))
                .map(arrival -> sided(arrival, documented))
                .map(arrival -> candidate(link, arrival, main, others))
                .map(found -> new Coded(problems, found, List.of(main.candidate()), List.of()));
    }

    /** A line that names the code of no side is for the side that is documented: «varicose veins with ulcer of the right calf». */
    private Descent.Arrival sided(Descent.Arrival arrival, Set<String> documented) {
        return ToldSide.among(documented)
                .flatMap(side -> told.on(side, arrival))
                .orElse(arrival);
    }

    /** A line that leaves the site open is left where the conditions' own words name one of its neighbor's. */
    private Optional<Descent.Arrival> sited(
            Code node, Descent.Arrival arrival, Set<String> documented, List<Problem> problems) {
        if (!arrival.entry().title().contains(SITE)) {
            return Optional.empty();
        }
        Set<String> words = new HashSet<>(documented);
        problems.forEach(problem -> words.addAll(stems.ofPhrase(problem.text())));
        return table.find(node)
                .flatMap(CodeEntry::parent)
                .flatMap(header -> descent.from(header, words))
                .filter(found -> !found.entry().title().contains(SITE));
    }

    /** It is no surer than the least sure of the conditions. */
    private Candidate candidate(IndexLinks.Link link, Descent.Arrival arrival, Coded main, List<Coded> others) {
        double score = main.candidate().score();
        for (Coded other : others) {
            score = Math.min(score, other.candidate().score());
        }
        CodeEntry entry = neighbor.of(arrival.entry(), others);
        return new Candidate(
                entry.code(),
                entry.title(),
                new Code(table.release().codeSet(), link.code()),
                score,
                Suggestion.Source.COMBINATION,
                link.trail(),
                link.manifestation(),
                arrival.open());
    }
}
