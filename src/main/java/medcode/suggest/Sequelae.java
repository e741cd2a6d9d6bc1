package medcode.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.EncounterWords;
import medcode.note.Span;
import medcode.tabular.Tabular;

/** What is left of an old condition goes first, then the old condition as the cause of a sequela (guideline I.B.10). */
final class Sequelae {
    private static final double LEAST = 0.6;
    private static final char SEQUELA = 'S';

    private final CodeTable table;
    private final Tabular tabular;
    private final StatedCodes stated;

    Sequelae(CodeTable table, StatedCodes stated) {
        this.table = table;
        this.tabular = new Tabular(table);
        this.stated = stated;
    }

    /** The same codes with the causes that the note says they are sequelae of. */
    List<Coded> with(List<Coded> coded, List<EncounterWords.Said> said) {
        List<Coded> all = new ArrayList<>(coded);
        for (EncounterWords.Said one : said) {
            if (one.kind().equals("sequela")) {
                cause(one, all);
            }
        }
        return all;
    }

    private void cause(EncounterWords.Said said, List<Coded> all) {
        Span cause = stated.behind(said.span());
        boolean left = all.stream().anyMatch(one -> isLeft(one, said));
        Optional<Candidate> found = left ? candidate(stated.words(cause)) : Optional.empty();
        if (found.isPresent()) {
            all.removeIf(one -> cause.contains(one.problems().get(0).span()));
            all.add(stated.coded(found.get(), cause, "guideline I.B.10"));
        }
    }

    /** True for a condition that the same sentence names before its cause. */
    private static boolean isLeft(Coded one, EncounterWords.Said said) {
        Span own = one.problems().get(0).span();
        return said.sentence().span().overlaps(own) && own.start() < said.span().start();
    }

    /** An injury with its 7th character for sequelae, else a code whose title begins so. */
    private Optional<Candidate> candidate(String cause) {
        Optional<Candidate> injury = stated.candidate(cause, Set.of(), found -> found.score() >= LEAST);
        Optional<CodeEntry> sequela = injury.flatMap(found -> table.find(found.code()))
                .flatMap(CodeEntry::parent)
                .flatMap(stem -> tabular.withSeventhCharacter(stem, SEQUELA))
                .flatMap(table::find);
        if (sequela.isPresent()) {
            return injury.map(found -> found.at(sequela.get()));
        }
        return stated.candidate(
                "sequelae of " + cause,
                Set.of(),
                found -> found.score() >= LEAST && found.title().startsWith("Sequela"));
    }
}
