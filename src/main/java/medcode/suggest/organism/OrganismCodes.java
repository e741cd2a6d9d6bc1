package medcode.suggest.organism;

import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.OrganismNames;
import medcode.suggest.problem.Problem;

/** The code of an organism beside its infection, or the infection's own code that names it. */
final class OrganismCodes {
    private static final String OPEN = "unspecified organism";
    private static final String UNSPECIFIED = ", unspecified";
    private static final String DUE = " due to ";
    private static final double NAMED = 0.8;
    private static final int CANDIDATES = 10;
    /** How near codes of a name may be to count as good as each other. */
    private static final double TIE = 0.02;

    private final CodeTable table;
    private final PhraseCoder phrases;
    private final Stems stems;
    private final OrganismNotes notes;

    OrganismCodes(CodeTable table, PhraseCoder phrases, Stems stems, OrganismNotes notes) {
        this.table = table;
        this.phrases = phrases;
        this.stems = stems;
        this.notes = notes;
    }

    /** An organism's code and the note that asks for it. */
    record Asked(Candidate candidate, String note) {}

    /** The best code of the name that a note asks for; «other» rather than «unspecified» where it says more than that. */
    Optional<Asked> asked(String name, Coded infection) {
        Set<String> words = Set.copyOf(stems.ofPhrase(name));
        Asked best = null;
        for (Candidate candidate : phrases.candidates(name + OrganismNames.AS_CAUSE, CANDIDATES)) {
            Optional<String> note = notes.askFor(infection.code(), candidate.code());
            boolean names = names(candidate, words);
            if (note.isPresent() && names && (best == null || isRather(candidate, best.candidate, words))) {
                best = new Asked(candidate, note.get());
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isRather(Candidate other, Candidate best, Set<String> words) {
        return best.title().startsWith("Unspecified")
                && other.score() > best.score() - TIE
                && !stems.of(best.title()).containsAll(words);
    }

    /** An infection «unspecified organism» whose own sentence names one is the infection due to it, where that has a code. */
    Optional<Coded> due(OrganismNames.Named organism, String name, Coded infection) {
        Problem problem = infection.problem();
        String title = infection.candidate().title();
        boolean any = title.endsWith(UNSPECIFIED);
        boolean open =
                (any || title.endsWith(OPEN)) && organism.mention().sentence().overlaps(problem.span());
        if (!open) {
            return Optional.empty();
        }
        Set<String> words = Set.copyOf(stems.ofPhrase(name));
        String said = problem.text().contains(name) ? problem.text() : problem.text() + DUE + name;
        return phrases.candidates(said, problem.documented(), CANDIDATES).stream()
                .filter(found -> found.score() >= NAMED
                        && section(found.code()).equals(section(infection.code()))
                        && (!any
                                || found.code()
                                        .category()
                                        .equals(infection.code().category()))
                        && names(found, words))
                .findFirst()
                .map(infection::instead);
    }

    private boolean names(Candidate candidate, Set<String> words) {
        return stems.of(candidate.title()).stream().anyMatch(words::contains);
    }

    private String section(Code code) {
        return table.find(code).map(CodeEntry::section).orElse("");
    }
}
