package medcode.suggest.organism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeTable;
import medcode.encounter.Setting;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.TitleStems;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.OrganismNames;
import medcode.suggest.problem.Problem;

/**
 * The organism of an infection as the additional code that a note at the infection's code, category or section asks for
 * (guideline I.B.7).
 */
public final class Organisms {
    private final Stems stems;
    private final TitleStems titles;
    private final OrganismNames names;
    private final OrganismNotes notes;
    private final OrganismCodes codes;
    private final OtherOrganisms others;

    public Organisms(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.stems = lexicon.stems();
        this.titles = new TitleStems(table, stems);
        this.names = new OrganismNames(table, lexicon);
        this.notes = new OrganismNotes(table);
        this.others = new OtherOrganisms(table);
        this.codes = new OrganismCodes(table, phrases, stems, notes);
    }

    /** The same codes, each infection followed by its organism; a code that rests on the organism's name alone goes. */
    public List<Coded> with(List<Coded> coded, Extraction extraction, Setting setting) {
        List<Coded> all = new ArrayList<>(coded);
        for (OrganismNames.Named organism : names.in(extraction, setting)) {
            add(organism, extraction, all);
        }
        return all;
    }

    /** The same for the infections of mothers and newborns, whose chapter has come to stand for their own. */
    public List<Coded> ofPatient(List<Coded> coded, Extraction extraction, Setting setting) {
        boolean ofPatient =
                coded.stream().anyMatch(one -> "OP".indexOf(one.code().compact().charAt(0)) >= 0);
        if (!ofPatient) {
            return others.specified(coded);
        }
        List<Coded> named = with(coded, extraction, setting);
        List<Coded> asOther = with(others.asOther(coded), extraction, setting);
        return asOther.size() > named.size() ? asOther : others.specified(named);
    }

    private void add(OrganismNames.Named organism, Extraction extraction, List<Coded> all) {
        String name = organism.span().of(extraction.note().text());
        if (!joins(organism, name, all)) {
            Set<String> words = Set.copyOf(stems.ofPhrase(name));
            Optional<Coded> infection = infection(organism, words, all);
            infection
                    .flatMap(found -> codes.asked(name, found).or(() -> codes.asked(organism.canonical(), found)))
                    .filter(asked -> all.stream()
                            .noneMatch(
                                    one -> one.code().equals(asked.candidate().code())))
                    .ifPresent(asked -> {
                        all.removeIf(one -> restsOn(one, organism) || isNameAlone(one, words, organism));
                        all.add(all.indexOf(infection.get()) + 1, coded(asked, organism, extraction));
                    });
        }
    }

    /** Puts the code of an infection due to the organism in the place of one that leaves it open, where there is one. */
    private boolean joins(OrganismNames.Named organism, String name, List<Coded> all) {
        for (int i = 0; i < all.size(); i++) {
            Optional<Coded> due = codes.due(organism, name, all.get(i));
            if (due.isPresent()) {
                all.set(i, due.get());
                return true;
            }
        }
        return false;
    }

    private static Coded coded(OrganismCodes.Asked asked, OrganismNames.Named organism, Extraction extraction) {
        Problem problem = Problem.of(
                extraction.note().text(),
                organism.span(),
                organism.mention().section(),
                organism.mention().sentence(),
                Set.of(),
                List.of());
        return new Coded(List.of(problem), asked.candidate(), List.of(), List.of(asked.note()));
    }

    /** The infection of the organism's sentence, or the last one before it; none whose code names the organism. */
    private Optional<Coded> infection(OrganismNames.Named organism, Set<String> words, List<Coded> all) {
        int end = organism.mention().sentence().end();
        Coded nearest = null;
        for (Coded one : all) {
            boolean near = start(one) <= end && !restsOn(one, organism);
            if (near && (nearest == null || start(one) >= start(nearest)) && notes.askForAny(one.code())) {
                nearest = one;
            }
        }
        boolean named = nearest != null && titles.own(nearest).stream().anyMatch(words::contains);
        return named ? Optional.empty() : Optional.ofNullable(nearest);
    }

    private static int start(Coded coded) {
        return coded.problem().span().start();
    }

    private static boolean restsOn(Coded coded, OrganismNames.Named organism) {
        return organism.span().contains(coded.problem().span());
    }

    /** True for what the publications list by the name of the organism alone: it says nothing of the infection. */
    private boolean isNameAlone(Coded coded, Set<String> words, OrganismNames.Named organism) {
        return coded.problem().span().overlaps(organism.span())
                && !coded.candidate().title().contains(OrganismNames.AS_CAUSE)
                && words.containsAll(stems.of(String.join(" ", coded.candidate().trail())));
    }
}
