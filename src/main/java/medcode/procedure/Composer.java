package medcode.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import medcode.codeset.AxisValue;
import medcode.codeset.ProcedureChoice;
import medcode.extract.Mention;
import medcode.index.Procedures;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;

/** Composes the codes of a procedure from the tables of ICD-10-PCS, axis by axis. */
final class Composer {
    private static final int OPERATION = 3;
    private static final int SYSTEM = 2;
    private static final char ANY = '.';
    /** General regions are for what no body system holds (B2.1a). */
    static final String REGIONS = "Anatomical Regions";

    private final Procedures procedures;
    private final AxisWords words;
    private final Labels labels;
    private final Sites sites;
    private final Axes axes;
    private final Map<String, ProcedureChoice> tables = new ConcurrentHashMap<>();

    Composer(Procedures procedures, Lexicon lexicon) {
        this.procedures = procedures;
        this.words = new AxisWords(lexicon);
        this.labels = new Labels(procedures, lexicon.stems());
        this.sites = new Sites(words, labels);
        this.axes = new Axes(words, labels);
    }

    /** The procedures that one name is: one for each body part; none where no table holds it. */
    List<Composed> compose(ProcedureTerm term, Mention mention, Passage passage) {
        ProcedureChoice choice = new ProcedureChoice(term.tables().stream()
                .flatMap(table -> table(table).rows().stream())
                .toList());
        List<Composed> composed = new ArrayList<>();
        if (choice.isEmpty()) {
            return composed;
        }
        Composed begun = operation(Composed.of(choice), passage);
        if (!begun.open().isEmpty()) {
            return List.of(begun);
        }
        for (Composed sited : sites.choose(begun, term.wish(ProcedureTerm.FIRST_PLACE), mention, passage)) {
            composed.add(axes.choose(sited, term, passage));
        }
        return composed;
    }

    private ProcedureChoice table(String beginning) {
        return tables.computeIfAbsent(beginning, this::read);
    }

    private ProcedureChoice read(String beginning) {
        int any = beginning.indexOf(ANY);
        if (any < 0) {
            return procedures.beginning(beginning);
        }
        ProcedureChoice choice = procedures.beginning(beginning.substring(0, any));
        for (int at = any + 1; at < beginning.length(); at++) {
            choice = choice.where(at + 1, beginning.charAt(at));
        }
        return choice.where(SYSTEM, value -> !value.label().startsWith(REGIONS));
    }

    /** Which of several root operations the words mean, else the first of those that a name usually means. */
    private Composed operation(Composed begun, Passage passage) {
        ProcedureChoice choice = begun.left();
        if (choice.axis(OPERATION).values().stream()
                        .map(AxisValue::label)
                        .distinct()
                        .count()
                == 1) {
            return begun;
        }
        for (Phrases.Hit<AxisWords.Row> hit : words.in(passage.own(), AxisWords.OPERATION)) {
            ProcedureChoice narrowed = named(choice, hit.row().value());
            if (!narrowed.isEmpty()) {
                return begun.chosen(narrowed, OPERATION, "documented");
            }
        }
        for (String usual : words.values("usual operation")) {
            ProcedureChoice narrowed = named(choice, usual);
            if (!narrowed.isEmpty()) {
                return begun.byDefault(narrowed, OPERATION, "usual");
            }
        }
        return begun.leftOpen(OPERATION);
    }

    private static ProcedureChoice named(ProcedureChoice choice, String operation) {
        return choice.where(OPERATION, value -> value.label().equalsIgnoreCase(operation));
    }
}
