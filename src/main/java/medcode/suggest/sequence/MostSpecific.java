package medcode.suggest.sequence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.TitleStems;
import medcode.suggest.injury.Injuries;
import medcode.tabular.Tabular;

/**
 * Of codes that say one thing more and less precisely the precise ones: no unspecified code beside a specific one of the
 * same header, no lower degree of the same burn, no abuse beside dependence, no lone «pain» beside what hurts.
 */
public final class MostSpecific {
    private static final Set<String> UNSPECIFIED = Set.of("unspecified", "unspecifi");

    private static final String WITH = " with ";
    private static final Pattern WORD = Pattern.compile("unspecified");

    private final CodeTable table;
    private final Tabular tabular;
    private final Stems stems;
    private final TitleStems titles;
    private final Injuries injuries;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> general;
    private final Set<String> sides;

    /** A line of the table of precedence within a category. */
    private record Row(List<String> stronger, List<String> weaker, boolean sameRest, String authority) {}

    public MostSpecific(CodeTable table, Lexicon lexicon) {
        this.table = table;
        this.tabular = new Tabular(table);
        this.stems = lexicon.stems();
        this.titles = new TitleStems(table, stems);
        this.injuries = new Injuries(titles, lexicon);
        this.general = lexicon.wordSet("general_words.tsv");
        this.sides = lexicon.wordSet("side_words.tsv");
        for (List<String> row : lexicon.table("precedence.tsv")) {
            boolean sameRest = row.get(2).equals("same");
            rows.add(new Row(titles.of(row.get(0)), titles.of(row.get(1)), sameRest, row.get(3)));
        }
    }

    /** The codes without those that another one covers; each of those goes to {@code dropped}. */
    public List<Coded> among(List<Coded> coded, Consumer<Coded> dropped) {
        List<Coded> kept = new ArrayList<>(coded);
        for (Coded weaker : coded) {
            for (int i = 0; i < kept.size(); i++) {
                Coded stronger = kept.get(i);
                Optional<String> authority =
                        stronger.code().equals(weaker.code()) ? Optional.empty() : authority(stronger, weaker);
                if (authority.isPresent()) {
                    kept.set(i, stronger.obeying(authority.get()));
                    kept.remove(weaker);
                    dropped.accept(weaker);
                    break;
                }
            }
        }
        return kept;
    }

    /** What says that the one code makes the other needless. */
    private Optional<String> authority(Coded stronger, Coded weaker) {
        if (isGeneral(weaker) && !isGeneral(stronger)) {
            return Optional.of("guideline I.B.2");
        }
        if (isNamedBy(weaker, stronger)) {
            return Optional.of("guideline I.B.2");
        }
        if (isCombinedIn(weaker, stronger)) {
            return Optional.of("guideline I.B.9");
        }
        Optional<String> injury = injuries.covers(stronger, weaker);
        if (injury.isPresent()) {
            return injury;
        }
        if (!stronger.code().category().equals(weaker.code().category())
                || titles.areOpposite(stronger, weaker)
                || tabular.useAdditional(weaker.code(), stronger.code()).isPresent()) {
            return Optional.empty();
        }
        return isUnspecifiedOf(weaker, stronger) ? Optional.of("guideline I.B.2") : precedence(stronger, weaker);
    }

    /** «Unspecified cataract» beside a cataract of the same section that says which. */
    private boolean isNamedBy(Coded weaker, Coded stronger) {
        if (weaker.candidate().isSymptom()
                || !isUnspecified(weaker)
                || isUnspecified(stronger)
                || !section(weaker).equals(section(stronger))) {
            return false;
        }
        Set<String> words = titles.own(weaker);
        words.removeIf(stem -> Stems.isAbsent(stem) || UNSPECIFIED.contains(stem));
        return !words.isEmpty() && titles.own(stronger).containsAll(words);
    }

    /** A «diffuse goiter» beside the code of its section whose title says what comes with it: «thyrotoxicosis with diffuse goiter». */
    private boolean isCombinedIn(Coded weaker, Coded stronger) {
        String title = stronger.candidate().title();
        int with = title.indexOf(WITH);
        if (with < 0
                || weaker.code().category().equals(stronger.code().category())
                || titles.isNeoplasm(weaker)
                || weaker.candidate().isInjury()
                || !(section(weaker).equals(section(stronger)) || isLooseIn(weaker, stronger))
                || asksForKind(stronger, weaker)) {
            return false;
        }
        List<String> words = stems.ofPhrase(weaker.problem().text());
        return !words.isEmpty() && stems.of(title.substring(with)).containsAll(words);
    }

    /** True where a note asks for the weaker code or one beside it: for the stage of a kidney disease, if only it were known. */
    private boolean asksForKind(Coded stronger, Coded weaker) {
        return tabular.useAdditional(stronger.code(), weaker.code()).isPresent()
                || table.find(weaker.code()).flatMap(CodeEntry::parent).flatMap(table::find).stream()
                        .flatMap(header -> header.children().stream())
                        .anyMatch(sibling ->
                                tabular.useAdditional(stronger.code(), sibling).isPresent());
    }

    /** True for a condition of no site that the stronger one's own sentence names: «diverticulitis with perforation and abscess». */
    private static boolean isLooseIn(Coded weaker, Coded stronger) {
        return isUnspecified(weaker)
                && stronger.problems().stream()
                        .anyMatch(problem ->
                                problem.context().overlaps(weaker.problem().span()));
    }

    private String section(Coded coded) {
        return table.find(coded.code()).map(CodeEntry::section).orElse("");
    }

    /** A lone «pain» that the publications put nowhere more precise. */
    private boolean isGeneral(Coded coded) {
        String title = coded.candidate().title().toLowerCase(Locale.ROOT);
        boolean nowhere = title.contains("unspecified") || title.contains("not elsewhere classified");
        return nowhere
                && general.contains(coded.problems().get(0).text().strip().toLowerCase(Locale.ROOT));
    }

    private boolean isUnspecifiedOf(Coded weaker, Coded stronger) {
        if (unspecified(weaker) <= unspecified(stronger)) {
            return false;
        }
        Optional<Code> header = table.find(weaker.code()).flatMap(CodeEntry::parent);
        return header.isPresent() && (stronger.code().isWithin(header.get()) || isPlain(weaker));
    }

    /** True for what says no more than its category, and on which side: «unspecified otitis externa, right ear». */
    private boolean isPlain(Coded coded) {
        Set<String> words = titles.own(coded);
        words.removeIf(stem -> Stems.isAbsent(stem) || UNSPECIFIED.contains(stem) || sides.contains(stem));
        return table.find(coded.code().category())
                .map(entry -> words.equals(Set.copyOf(stems.of(entry.title()))))
                .orElse(false);
    }

    private static long unspecified(Coded coded) {
        return WORD.matcher(coded.candidate().title().toLowerCase(Locale.ROOT))
                .results()
                .count();
    }

    private static boolean isUnspecified(Coded coded) {
        return coded.candidate().title().toLowerCase(Locale.ROOT).contains("unspecified");
    }

    private Optional<String> precedence(Coded stronger, Coded weaker) {
        Set<String> more = titles.own(stronger);
        Set<String> less = titles.own(weaker);
        for (Row row : rows) {
            boolean named = more.containsAll(row.stronger) && less.containsAll(row.weaker);
            if (named && (!row.sameRest || rest(more, row.stronger).equals(rest(less, row.weaker)))) {
                return Optional.of(row.authority);
            }
        }
        return Optional.empty();
    }

    private static Set<String> rest(Set<String> words, List<String> without) {
        Set<String> rest = new HashSet<>(words);
        without.forEach(rest::remove);
        return rest;
    }
}
