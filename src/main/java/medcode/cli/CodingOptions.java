package medcode.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import medcode.codeset.Code;
import medcode.encounter.Setting;
import medcode.evaluate.Answer;
import medcode.input.BadInput;
import medcode.note.Note;
import medcode.suggest.Policy;
import medcode.suggest.Suggestions;
import medcode.suggest.coding.Suggester;
import picocli.CommandLine.Option;

/** How whole notes are coded when they are evaluated. */
final class CodingOptions {

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            defaultValue = "reportable",
            description =
                    "reportable: what belongs on the claim; supported: what the note supports; all: every documented condition.")
    private Policy policy;

    @Option(
            names = "--setting",
            paramLabel = "S",
            defaultValue = "office",
            description = "Where notes that do not say so come from, as for suggest.")
    private String setting;

    @Option(
            names = "--min-score",
            paramLabel = "SCORE",
            defaultValue = "" + Suggester.Options.USUAL_LEAST_SCORE,
            description = "Leave out what scores less, 0 to 1; default ${DEFAULT-VALUE}.")
    private double leastScore;

    Coders coders(StoreOptions store) {
        return new Coders(store, new Suggester.Options(policy, leastScore));
    }

    /** The codes of a note, in claim order. */
    List<Answer> answers(Coders coders, Note note) throws IOException {
        return answers(coders.code(placed(note)));
    }

    static List<Answer> answers(Suggestions suggestions) {
        return suggestions.suggestions().stream()
                .map(suggestion -> new Answer(suggestion.code(), suggestion.score()))
                .toList();
    }

    /** The codes of a note, and what speaks against those of some codes that it was not given. */
    Coders.Explained explained(Coders coders, Note note, Function<Suggestions, List<Code>> codes) throws IOException {
        return coders.explain(placed(note), codes);
    }

    private Note placed(Note note) throws BadInput {
        return note.head().setting().isPresent() ? note : note.with(setting());
    }

    private Setting setting() throws BadInput {
        Optional<Setting> known = Setting.of(setting);
        if (known.isEmpty()) {
            throw new BadInput("--setting", "no such setting; see medcode suggest --help");
        }
        return known.get();
    }

    /** As the figures name it. */
    String basis() {
        return "policy " + policy.name().toLowerCase(Locale.ROOT);
    }
}
