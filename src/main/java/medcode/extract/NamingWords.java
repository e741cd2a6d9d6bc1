package medcode.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** Words that name a medication or a procedure by themselves, whether a code set holds them or not. */
final class NamingWords {
    private static final int SHORTEST = 4;

    private final Set<String> medications = new HashSet<>();
    private final Set<String> procedures = new HashSet<>();
    private final List<String> procedureEndings = new ArrayList<>();

    NamingWords(Lexicon lexicon) {
        for (List<String> row : lexicon.table("med_hints.tsv")) {
            for (Word word : lexicon.words(row.get(0))) {
                medications.add(word.stem());
            }
        }
        medications.removeAll(lexicon.wordSet("not_medications.tsv"));
        for (List<String> row : lexicon.table("procedures.tsv")) {
            if (row.get(0).isEmpty()) {
                procedures.add(row.get(1));
            } else {
                procedureEndings.add(row.get(0));
            }
        }
    }

    Optional<Mention.Kind> of(String stem) {
        if (stem.length() < SHORTEST) {
            return Optional.empty();
        }
        if (medications.contains(stem)) {
            return Optional.of(Mention.Kind.MEDICATION);
        }
        return procedures.contains(stem) || endsLikeProcedure(stem)
                ? Optional.of(Mention.Kind.PROCEDURE)
                : Optional.empty();
    }

    private boolean endsLikeProcedure(String stem) {
        for (String ending : procedureEndings) {
            if (stem.endsWith(ending) && stem.length() > ending.length() + 1) {
                return true;
            }
        }
        return false;
    }
}
