package medcode.lexicon;

import java.util.List;
import java.util.Locale;

/**
 * Words that decide what a note says of the mentions near them.
 *
 * @param words in normal form, with the names of {@link CueWords}
 * @param example a sentence with the mentions that it decides in brackets
 */
public record Cue(List<String> words, Meaning meaning, Direction direction, Scope scope, String example) {

    public Cue {
        words = List.copyOf(words);
    }

    /** What a cue says of a mention. */
    public enum Meaning {
        NEGATED,
        UNCERTAIN,
        HISTORICAL,
        /** So before and still so: habits, allergies, what has not changed. */
        STANDING,
        FAMILY,
        HYPOTHETICAL,
        NONE
    }

    /** Where the mentions that a cue decides stand, or what else it does. */
    public enum Direction {
        FORWARD,
        BACKWARD,
        BOTH,
        /** Behind a mention and a colon or dash: «fever: no». */
        ANSWER,
        /** Holds the words of another cue and means nothing: «no change in». */
        PSEUDO,
        /** Ends the reach of cues on both sides: «but»; of scope {@link Scope#NEXT} only right behind a comma. */
        TERMINATE,
        /** What its clause says is over has yet to end: «once the infection has resolved». */
        AWAIT,
        /** The patient as subject, which ends what is said of another person: «his wife says he is confused». */
        SUBJECT,
        /** A verb: the part of a sentence behind a comma that has one is a clause of its own. */
        VERB,
        /** Behind a verb, says that the clause reports a list: «no rales, rhonchi or wheezes were heard». */
        REPORT;

        /** True for a cue that decides mentions, or keeps the words in it from deciding. */
        public boolean decides() {
            return switch (this) {
                case FORWARD, BACKWARD, BOTH, ANSWER, PSEUDO -> true;
                case TERMINATE, AWAIT, SUBJECT, VERB, REPORT -> false;
            };
        }
    }

    /** How far a cue reaches. */
    public enum Scope {
        /** The mention beside the cue only: «seizure-free». */
        NEXT,
        /** To the next comma. */
        PHRASE,
        /** Over the commas of a list that «and» or «or» ends: «chest pain, infarction ruled out» is none. */
        LIST,
        /** Over the commas of a list to the end of the clause. */
        CLAUSE,
        SENTENCE
    }

    static Cue of(String[] row, List<String> words) {
        return new Cue(
                words,
                row[1].isEmpty() ? Meaning.NONE : Meaning.valueOf(row[1].toUpperCase(Locale.ROOT)),
                Direction.valueOf(row[2].toUpperCase(Locale.ROOT)),
                row[3].isEmpty() ? Scope.CLAUSE : Scope.valueOf(row[3].toUpperCase(Locale.ROOT)),
                row[4]);
    }
}
