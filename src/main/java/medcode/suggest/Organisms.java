package medcode.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.codeset.InstructionalNote;
import medcode.codeset.TabularNode;
import medcode.encounter.Setting;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * The organism of an infection as the additional code that a note at the infection's code, category or section asks for
 * (guideline I.B.7).
 */
final class Organisms {
    private static final String ASKS = "(?i).*(infectious agent|organism|identify infection).*";
    private static final String OPEN = "unspecified organism";
    private static final String DUE = " due to ";
    private static final double NAMED = 0.8;
    private static final int CANDIDATES = 10;
    /** How near codes of a name may be to count as good as each other. */
    private static final double TIE = 0.02;

    private final CodeTable table;
    private final Tabular tabular;
    private final PhraseCoder phrases;
    private final Lexicon lexicon;
    private final TitleStems titles;
    private final OrganismNames names;

    Organisms(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.table = table;
        this.tabular = new Tabular(table);
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.titles = new TitleStems(table, lexicon.stems());
        this.names = new OrganismNames(table, lexicon);
    }

    /** The same codes, each infection followed by its organism; a code that rests on the organism's name alone goes. */
    List<Coded> with(List<Coded> coded, Extraction extraction, Setting setting) {
        List<Coded> all = new ArrayList<>(coded);
        for (OrganismNames.Named organism : names.in(extraction, setting)) {
            add(organism, extraction, all);
        }
        return all;
    }

    private void add(OrganismNames.Named organism, Extraction extraction, List<Coded> all) {
        String name = organism.span().of(extraction.note().text());
        Set<String> words = new HashSet<>(lexicon.stems().ofPhrase(name));
        for (Coded one : List.copyOf(all)) {
            Optional<Coded> due = due(name, words, one, organism);
            if (due.isPresent()) {
                all.set(all.indexOf(one), due.get());
                return;
            }
        }
        Optional<Coded> infection = infection(organism, words, all);
        if (infection.isEmpty()) {
            return;
        }
        Optional<Asked> asked = asked(name, words, infection.get())
                .or(() -> asked(
                        organism.canonical(),
                        Set.copyOf(lexicon.stems().ofPhrase(organism.canonical())),
                        infection.get()));
        if (asked.isPresent()
                && all.stream()
                        .noneMatch(
                                one -> one.code().equals(asked.get().candidate.code()))) {
            Problem problem = Problem.of(
                    extraction.note().text(),
                    organism.span(),
                    organism.mention().section(),
                    organism.mention().sentence(),
                    Set.of(),
                    List.of());
            all.removeIf(one -> restsOn(one, organism) || isNameAlone(one, words, organism));
            all.add(
                    all.indexOf(infection.get()) + 1,
                    new Coded(List.of(problem), asked.get().candidate, List.of(), List.of(asked.get().note)));
        }
    }

    /** An infection «unspecified organism» whose own sentence names one is the infection due to it, where that has a code. */
    private Optional<Coded> due(String name, Set<String> words, Coded infection, OrganismNames.Named organism) {
        Problem problem = infection.problems().get(0);
        boolean open = infection.candidate().title().endsWith(OPEN)
                && organism.mention().sentence().overlaps(problem.span());
        return open
                ? phrases.candidates(problem.text() + DUE + name, problem.documented(), CANDIDATES).stream()
                        .filter(found -> found.score() >= NAMED
                                && section(found.code()).equals(section(infection.code()))
                                && lexicon.stems().of(found.title()).stream().anyMatch(words::contains))
                        .findFirst()
                        .map(infection::instead)
                : Optional.empty();
    }

    private String section(Code code) {
        return table.find(code).map(CodeEntry::section).orElse("");
    }

    /** An organism's code and the note that asks for it. */
    private record Asked(Candidate candidate, String note) {}

    /** The best code of the name that a note asks for; «other» rather than «unspecified» where it says more than that. */
    private Optional<Asked> asked(String name, Set<String> words, Coded infection) {
        Asked best = null;
        for (Candidate candidate : phrases.candidates(name + OrganismNames.AS_CAUSE, CANDIDATES)) {
            Optional<String> note = asks(infection.code(), candidate.code());
            boolean names = lexicon.stems().of(candidate.title()).stream().anyMatch(words::contains);
            if (note.isPresent() && names && (best == null || isRather(candidate, best.candidate, words))) {
                best = new Asked(candidate, note.get());
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isRather(Candidate other, Candidate best, Set<String> words) {
        return best.title().startsWith("Unspecified")
                && other.score() > best.score() - TIE
                && !lexicon.stems().of(best.title()).containsAll(words);
    }

    /** The infection of the organism's sentence, or the last one before it; none whose code names the organism. */
    private Optional<Coded> infection(OrganismNames.Named organism, Set<String> words, List<Coded> all) {
        Coded nearest = null;
        for (Coded one : all) {
            int start = one.problems().get(0).span().start();
            boolean near = start <= organism.mention().sentence().end() && !restsOn(one, organism);
            if (near
                    && (nearest == null
                            || start >= nearest.problems().get(0).span().start())
                    && asksForAny(one)) {
                nearest = one;
            }
        }
        boolean named = nearest != null && titles.own(nearest).stream().anyMatch(words::contains);
        return named ? Optional.empty() : Optional.ofNullable(nearest);
    }

    private static boolean restsOn(Coded coded, OrganismNames.Named organism) {
        return organism.span().contains(coded.problems().get(0).span());
    }

    /** True for what the publications list by the name of the organism alone: it says nothing of the infection. */
    private boolean isNameAlone(Coded coded, Set<String> words, OrganismNames.Named organism) {
        return coded.problems().get(0).span().overlaps(organism.span())
                && !coded.candidate().title().contains(OrganismNames.AS_CAUSE)
                && words.containsAll(
                        lexicon.stems().of(String.join(" ", coded.candidate().trail())));
    }

    private boolean asksForAny(Coded coded) {
        for (InstructionalNote note : notes(coded.code())) {
            if (note.text().matches(ASKS)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> asks(Code infection, Code organism) {
        for (InstructionalNote note : notes(infection)) {
            boolean meant = note.text().matches(ASKS);
            if (meant && (isOpen(note, organism) || tabular.names(note, organism))) {
                return Optional.of(new LeveledNote(note, infection.toString()).quotation());
            }
        }
        return Optional.empty();
    }

    /** «Use additional code to identify infection» names no codes: an organism's is one. */
    private boolean isOpen(InstructionalNote note, Code organism) {
        return note.references().isEmpty()
                && table.find(organism)
                        .filter(entry -> entry.title().contains(OrganismNames.AS_CAUSE))
                        .isPresent();
    }

    /** Those of the sections above too: the one for infections of the skin stands there. */
    private List<InstructionalNote> notes(Code code) {
        List<InstructionalNote> notes = new ArrayList<>();
        tabular.useAdditional(code).forEach(leveled -> notes.add(leveled.note()));
        String name = table.find(code).map(CodeEntry::section).orElse("");
        while (!name.isEmpty()) {
            Optional<TabularNode> block = table.block(name);
            for (InstructionalNote note : block.map(TabularNode::notes).orElse(List.of())) {
                if (note.kind() == InstructionalNote.Kind.USE_ADDITIONAL_CODE) {
                    notes.add(note);
                }
            }
            name = block.map(TabularNode::parent).orElse("");
        }
        return notes;
    }
}
