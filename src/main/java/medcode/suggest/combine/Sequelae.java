package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.EncounterWords;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.SitePhrases;
import medcode.tabular.Tabular;

/** What is left of an old condition goes first, then the old condition as the cause of a sequela (guideline I.B.10). */
public final class Sequelae {
    private static final double LEAST = 0.6;
    private static final double SITED = 0.7;
    private static final String OF = " of ";
    private static final String OBSTETRIC = "obstetric";
    private static final char SEQUELA = 'S';

    private final CodeTable table;
    private final Tabular tabular;
    private final EncounterWords encounter;
    private final StatedCodes stated;

    public Sequelae(CodeTable table, EncounterWords encounter, StatedCodes stated) {
        this.encounter = encounter;
        this.table = table;
        this.tabular = new Tabular(table);
        this.stated = stated;
    }

    /** The same codes with the causes that the note says they are sequelae of. */
    public List<Coded> with(List<Coded> coded, List<EncounterWords.Said> said) {
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
        Optional<Coded> left = all.stream().filter(one -> isLeft(one, said)).findFirst();
        Optional<Candidate> found = left.flatMap(one -> candidate(stated.words(cause), one));
        if (found.isPresent()) {
            boolean injury = found.get().isInjury();
            all.removeIf(one -> cause.contains(one.problems().get(0).span())
                    || (injury
                            && one.candidate().isInjury()
                            && cause.overlaps(one.problems().get(0).span())));
            all.add(stated.coded(found.get(), cause, "guideline I.B.10"));
        }
    }

    /** True for a condition that the same sentence names before its cause. */
    private static boolean isLeft(Coded one, EncounterWords.Said said) {
        Span own = one.problems().get(0).span();
        return said.sentence().span().overlaps(own) && own.start() < said.span().start();
    }

    /** An injury with its 7th character for sequelae, of the site of what it left, else a code whose title begins so. */
    private Optional<Candidate> candidate(String cause, Coded left) {
        String obstetric = encounter.meaning(OBSTETRIC, cause);
        if (!obstetric.isEmpty()) {
            return stated.candidate(obstetric, Set.of(), found -> found.title().startsWith("Sequela"));
        }
        Optional<Candidate> injury = injury(cause, left);
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

    private Optional<Candidate> injury(String cause, Coded left) {
        if (!cause.contains(OF)) {
            for (String site : SitePhrases.in(left.problem().text())) {
                Optional<Candidate> sited = stated.candidate(
                        cause + OF + site,
                        List.of(site.split(" ")),
                        found -> found.score() >= SITED && found.isInjury() && names(found, site));
                if (sited.isPresent()) {
                    return sited;
                }
            }
        }
        return stated.candidate(cause, Set.of(), found -> found.score() >= LEAST);
    }

    private static boolean names(Candidate found, String site) {
        String[] words = site.split(" ");
        return found.title().toLowerCase(Locale.ROOT).contains(words[words.length - 1]);
    }
}
