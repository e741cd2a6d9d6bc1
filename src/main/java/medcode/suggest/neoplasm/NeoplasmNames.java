package medcode.suggest.neoplasm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;
import medcode.suggest.phrase.CandidateStems;
import medcode.suggest.phrase.PhraseCoder;

/** The codes of malignant neoplasms by their names: a primary by its own, a secondary one by its site. */
public final class NeoplasmNames {
    static final double NAMED = 0.8;

    private final PhraseCoder phrases;
    private final Stems stems;

    public NeoplasmNames(PhraseCoder phrases, Stems stems) {
        this.phrases = phrases;
        this.stems = stems;
    }

    /** A neoplasm whose name says where it is. */
    Optional<Candidate> primary(String name) {
        return phrases.candidates(name, 1).stream()
                .filter(found -> found.score() >= NAMED && isMalignant(found))
                .findFirst();
    }

    private static boolean isMalignant(Candidate candidate) {
        String title = candidate.title().toLowerCase(Locale.ROOT);
        return title.startsWith("malignant") && !title.startsWith("malignant (primary)");
    }

    Optional<Candidate> secondary(String site) {
        return phrases.candidates("secondary malignant neoplasm of " + site, 1).stream()
                .filter(found -> found.score() >= NAMED
                        && found.title().toLowerCase(Locale.ROOT).startsWith("secondary")
                        && names(found, site))
                .findFirst();
    }

    private boolean names(Candidate candidate, String site) {
        List<String> asked = stems.of(site);
        return !asked.isEmpty() && CandidateStems.of(candidate, stems).containsAll(asked);
    }
}
