package medcode.suggest;

import java.util.List;
import java.util.Locale;
import medcode.codeset.Code;

/**
 * A code that a note supports, with the reasons.
 *
 * @param rank from 1
 * @param score 0 to 1
 * @param trail the index path or title that led to the code
 * @param meat letters for what shows that it was monitored, evaluated, assessed or treated
 * @param evidence the mentions it rests on
 * @param notes the instructions of the Tabular List that were obeyed
 * @param queries what the note leaves open
 */
public record Suggestion(
        int rank,
        Code code,
        String title,
        Role role,
        double score,
        Source source,
        List<String> trail,
        List<String> meat,
        List<Evidence> evidence,
        List<String> notes,
        List<Query> queries,
        List<Alternative> alternatives) {

    public Suggestion {
        trail = List.copyOf(trail);
        meat = List.copyOf(meat);
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
        queries = List.copyOf(queries);
        alternatives = List.copyOf(alternatives);
    }

    /** The part a code plays on the claim. */
    public enum Role {
        FIRST_LISTED,
        PRINCIPAL,
        SECONDARY,
        STATUS,
        EXTERNAL_CAUSE,
        PROCEDURE;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What led to the code. */
    public enum Source {
        INDEX,
        INCLUSION_TERM,
        TITLE,
        SYNONYM,
        FUZZY,
        COMBINATION,
        INSTRUCTION;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Another code, and what would make it right. */
    public record Alternative(Code code, String title, String why) {}
}
