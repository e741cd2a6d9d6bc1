package medcode.suggest.problem;

import java.util.List;
import java.util.Optional;
import medcode.extract.EncounterWords;

/** What a note says of the whole encounter, by the kind of what is said. */
public record SaidOfEncounter(List<EncounterWords.Said> all) {

    public Optional<EncounterWords.Said> first(String kind) {
        return all.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    public boolean has(String kind) {
        return first(kind).isPresent();
    }

    /** What the first words of a kind mean. */
    public String means(String kind, String otherwise) {
        return first(kind).map(EncounterWords.Said::means).orElse(otherwise);
    }
}
