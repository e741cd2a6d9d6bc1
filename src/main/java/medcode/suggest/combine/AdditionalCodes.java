package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeReference;
import medcode.codeset.CodeTable;
import medcode.codeset.InstructionalNote;
import medcode.extract.ProblemText;
import medcode.lexicon.Stems;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.Suggestion;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.NonessentialModifiers;
import medcode.suggest.phrase.OpenTitle;
import medcode.suggest.phrase.PhraseCoder;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * The codes that a «use additional code» note asks for beside a code and that the same words name: «hypertensive heart and
 * chronic kidney disease, stage 3b» is the combination and the stage (guideline I.A.17).
 */
public final class AdditionalCodes {
    private static final double NAMED = 0.7;
    /** What a cause scores at least, beside which stands more than its own words. */
    private static final double CAUSE = 0.65;
    /** What a code scores at least that only a part of a problem names. */
    private static final double PART = 0.8;

    private static final int CANDIDATES = 5;

    private static final String UNDERLYING = "underlying condition";

    private final Tabular tabular;
    private final PhraseCoder phrases;
    private final Stems stems;

    public AdditionalCodes(CodeTable table, PhraseCoder phrases, Stems stems) {
        this.tabular = new Tabular(table);
        this.phrases = phrases;
        this.stems = stems;
    }

    /** The same codes, each with the best of its other candidates, or of what its parts name, that its notes ask for. */
    public List<Coded> with(List<Coded> coded) {
        List<Coded> all = new ArrayList<>();
        for (Coded one : coded) {
            Optional<Coded> etiology = coded.stream().anyMatch(other -> isEtiology(other.candidate(), one))
                    ? Optional.empty()
                    : etiology(one);
            etiology.ifPresent(all::add);
            all.add(one);
            all.addAll(asked(one, coded));
        }
        return all;
    }

    /** What the notes of a code ask for and its words name: the type of a heart failure and the stage of a kidney disease. */
    private List<Coded> asked(Coded one, List<Coded> coded) {
        List<Coded> asked = new ArrayList<>();
        additional(one).ifPresent(asked::add);
        for (String part : parts(one)) {
            ofPart(part, one, Stream.concat(coded.stream(), asked.stream()).toList())
                    .ifPresent(asked::add);
        }
        if (asked.isEmpty()) {
            asNoted(one).ifPresent(asked::add);
        }
        return asked;
    }

    private boolean isEtiology(Candidate candidate, Coded one) {
        return tabular.codeFirst(one.code(), candidate.code()).isPresent();
    }

    /** «Anemia due to end-stage renal disease» is the disease first, which the anemia's code asks for. */
    private Optional<Coded> etiology(Coded one) {
        return Stream.concat(one.others().stream(), parts(one).stream().flatMap(part -> named(part, one)))
                .filter(other -> isEtiology(other, one) && isNamed(other, words(one), CAUSE))
                .findFirst()
                .map(other -> new Coded(
                        one.problems(),
                        other,
                        List.of(),
                        List.of(tabular.codeFirst(one.code(), other.code())
                                .orElseThrow()
                                .quotation())))
                .or(() -> noted(one, tabular.notes(one.code(), InstructionalNote.Kind.CODE_FIRST)));
    }

    /** What a part of a problem names by itself and a note asks for beside the whole: the stage of a kidney disease. */
    private Optional<Coded> ofPart(String part, Coded one, List<Coded> known) {
        return named(part, one)
                .filter(other -> asked(one, other).isPresent()
                        && isAllNamed(other, Set.copyOf(stems.ofPhrase(part)))
                        && known.stream()
                                .noneMatch(there -> there.code()
                                        .category()
                                        .equals(other.code().category())))
                .findFirst()
                .map(found -> new Coded(
                        one.problems(),
                        found,
                        List.of(),
                        List.of(asked(one, found).orElseThrow().quotation())));
    }

    /** What a note lists by name with its code and the problem's words name too: neutropenia with «fever (R50.81)». */
    private Optional<Coded> asNoted(Coded one) {
        return noted(one, tabular.useAdditional(one.code()));
    }

    private Optional<Coded> noted(Coded one, List<LeveledNote> notes) {
        Set<String> words = words(one);
        List<String> title = stems.of(one.candidate().title());
        for (LeveledNote note : notes) {
            String text = note.note().text();
            List<CodeReference> named = note.note().references();
            if (named.size() == 1 && text.indexOf(" (") > 0) {
                List<String> name = stems.of(text.substring(0, text.indexOf(" (")));
                Code code = Code.of(one.code().codeSet(), named.get(0).first());
                if (!name.isEmpty() && words.containsAll(name) && !title.containsAll(name) && tabular.billable(code)) {
                    return phrases.below(code, Set.of())
                            .map(found -> new Coded(one.problems(), found, List.of(), List.of(note.quotation())));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LeveledNote> asked(Coded one, Candidate other) {
        return tabular.useAdditional(one.code(), other.code())
                .or(() -> isSaidWhole(other, one) ? Optional.empty() : tabular.codeFirst(other.code(), one.code()))
                .or(() -> tabular.codeAlso(one.code()).stream()
                        .filter(note -> tabular.names(note.note(), other.code()) || isUnderlying(note, one, other))
                        .findFirst());
    }

    /** True for what leaves open of what kind it is and is in the title beside which it would stand: «with pneumonia». */
    private boolean isSaidWhole(Candidate other, Coded one) {
        List<String> name = stems.of(NonessentialModifiers.without(other.trail().get(0)));
        return OpenTitle.is(other.title())
                && !name.isEmpty()
                && stems.of(one.candidate().title()).containsAll(name);
    }

    /** A note that asks for the «underlying condition» names none: it is what the words tell of another section. */
    private boolean isUnderlying(LeveledNote note, Coded one, Candidate other) {
        return note.quotation().contains(UNDERLYING)
                && note.note().references().isEmpty()
                && !OpenTitle.is(other.title())
                && !section(one.code()).equals(section(other.code()));
    }

    private String section(Code code) {
        return tabular.find(code).map(CodeEntry::section).orElse("");
    }

    private Stream<Candidate> named(String part, Coded one) {
        return phrases.candidates(part, one.problems().get(0).documented(), CANDIDATES).stream()
                .filter(found -> !found.isOfChapter21() && found.score() >= PART && !isResidual(found));
    }

    private static boolean isResidual(Candidate found) {
        return found.trail().stream().anyMatch(level -> level.startsWith("Other ") || level.contains(" NEC"));
    }

    /** The parts of a problem's words where there are several. */
    private static List<String> parts(Coded one) {
        String text = one.problems().get(0).text();
        List<Span> parts = ProblemText.parts(text, new Span(0, text.length()));
        return parts.size() < 2
                ? List.of()
                : parts.stream().map(part -> part.of(text)).toList();
    }

    /** True where words hold all of what led to a code but for what stands in brackets, its main term in any of its forms. */
    private boolean isAllNamed(Candidate other, Set<String> words) {
        List<String> trail = other.trail();
        boolean index = other.source() == Suggestion.Source.INDEX;
        List<String> main = stems.of(NonessentialModifiers.without(trail.get(0)));
        boolean named = index ? main.stream().anyMatch(words::contains) : words.containsAll(main);
        for (String level : trail.subList(1, trail.size())) {
            named &= words.containsAll(stems.of(NonessentialModifiers.without(level)));
        }
        return named;
    }

    private Set<String> words(Coded one) {
        return Set.copyOf(stems.ofPhrase(one.problems().get(0).text()));
    }

    private Optional<Coded> additional(Coded coded) {
        for (Candidate other : coded.others()) {
            Optional<LeveledNote> note =
                    tabular.useAdditional(coded.code(), other.code()).or(() -> manifestation(other, coded));
            if (note.isPresent() && isNamed(other, words(coded), NAMED)) {
                return Optional.of(new Coded(
                        coded.problems(), other, List.of(), List.of(note.get().quotation())));
            }
        }
        return Optional.empty();
    }

    /** «Polyneuropathy due to vitamin B12 deficiency» is the deficiency and its manifestation, as is what its title says whole. */
    private Optional<LeveledNote> manifestation(Candidate other, Coded etiology) {
        return tabular.isManifestation(other.code()) || words(etiology).containsAll(stems.of(other.title()))
                ? tabular.codeFirst(other.code(), etiology.code())
                : Optional.empty();
    }

    /** What led to the other code must stand in the words: «COVID-19» names no pneumonia, «hypoglycemia» no level. */
    private boolean isNamed(Candidate other, Set<String> words, double least) {
        boolean index = other.source() == Suggestion.Source.INDEX;
        boolean named = other.score() >= least;
        for (String level : other.trail()) {
            List<String> asked = stems.of(level);
            named &= words.containsAll(index && asked.size() > 1 ? asked.subList(0, 1) : asked);
        }
        return named;
    }
}
