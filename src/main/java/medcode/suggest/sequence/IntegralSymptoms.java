package medcode.suggest.sequence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import medcode.codeset.CodeTable;
import medcode.lexicon.Lexicon;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.TitleStems;
import medcode.tabular.Tabular;

/**
 * Signs and symptoms that go with a definitive diagnosis of the same note and are not coded beside it (guidelines I.B.5,
 * II.A): by the table of what is integral to what, and where the diagnosis names the symptom itself (I.B.9).
 */
public final class IntegralSymptoms {
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> afterwards;
    private final TitleStems titles;
    private final Tabular tabular;

    /** A line of the table: the words of symptoms, those of conditions, and whether both must be of one site. */
    private record Row(List<List<String>> symptoms, List<List<String>> conditions, boolean sameSite) {}

    public IntegralSymptoms(CodeTable table, Lexicon lexicon) {
        this.titles = new TitleStems(table, lexicon.stems());
        this.tabular = new Tabular(table);
        this.afterwards = Set.copyOf(titles.of("post sequela sequelae"));
        for (List<String> row : lexicon.table("integral_symptoms.tsv")) {
            rows.add(new Row(
                    wordings(row.get(0)), wordings(row.get(1)), !row.get(2).isEmpty()));
        }
    }

    private List<List<String>> wordings(String cell) {
        List<List<String>> wordings = new ArrayList<>();
        for (String wording : cell.split("; ")) {
            wordings.add(titles.of(wording));
        }
        return wordings;
    }

    /** The codes without integral symptoms; each of those goes to {@code dropped}. */
    public List<Coded> without(List<Coded> coded, Consumer<Coded> dropped) {
        List<Coded> kept = new ArrayList<>();
        for (Coded one : coded) {
            if (coded.size() > 1 && isIntegral(one, coded)) {
                dropped.accept(one);
            } else {
                kept.add(one);
            }
        }
        return kept;
    }

    private boolean isIntegral(Coded symptom, List<Coded> coded) {
        Set<String> own = titles.own(symptom);
        Set<String> words = symptom.candidate().isSymptom() ? titles.inCategory(symptom.code()) : own;
        List<Row> about = new ArrayList<>();
        for (Row row : rows) {
            if (names(row, own, words).isPresent()) {
                about.add(row);
            }
        }
        Set<String> head = titles.ofCategory(symptom.code());
        if (about.stream().anyMatch(row -> isOf(row, head))) {
            about.removeIf(row -> !isOf(row, head));
        }
        for (Coded condition : coded) {
            if (isDefinitive(condition, symptom)
                    && (isIn(condition, symptom, own) || isOf(condition, own, words, about))) {
                return true;
            }
        }
        return false;
    }

    /** True where a row names what the category of a symptom is called: febrile convulsions are convulsions and no fever. */
    private static boolean isOf(Row row, Set<String> category) {
        return row.symptoms.stream().anyMatch(category::containsAll);
    }

    /** The wording of a row that a symptom's title holds in part and the titles above it in full. */
    private static Optional<List<String>> names(Row row, Set<String> own, Set<String> all) {
        for (List<String> wording : row.symptoms) {
            if (all.containsAll(wording) && wording.stream().anyMatch(own::contains)) {
                return Optional.of(wording);
            }
        }
        return Optional.empty();
    }

    /** A symptom is no definitive diagnosis, nor is what is left of one; what a diagnosis asks for as an additional code is coded beside it. */
    private boolean isDefinitive(Coded condition, Coded symptom) {
        return !condition.candidate().isSymptom()
                && !condition.candidate().isOfChapter21()
                && titles.own(condition).stream().noneMatch(afterwards::contains)
                && !condition.code().category().equals(symptom.code().category())
                && tabular.useAdditional(condition.code(), symptom.code()).isEmpty()
                && tabular.codeFirst(symptom.code(), condition.code()).isEmpty();
    }

    /** A combination code names the symptom: «diverticulosis with bleeding». */
    private boolean isIn(Coded condition, Coded symptom, Set<String> own) {
        return symptom.candidate().isSymptom()
                && !own.isEmpty()
                && titles.own(condition).containsAll(own);
    }

    private boolean isOf(Coded condition, Set<String> own, Set<String> all, List<Row> about) {
        Set<String> words = titles.inChapter(condition.code());
        for (Row row : about) {
            boolean named = row.conditions.stream().anyMatch(words::containsAll);
            if (named && (!row.sameSite || titles.sites(condition).containsAll(site(row, own, all)))) {
                return true;
            }
        }
        return false;
    }

    /** What a symptom's title says beside the symptom: where it is. */
    private static Set<String> site(Row row, Set<String> own, Set<String> all) {
        Set<String> site = new HashSet<>(own);
        names(row, own, all).ifPresent(wording -> wording.forEach(site::remove));
        return site;
    }
}
