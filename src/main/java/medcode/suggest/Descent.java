package medcode.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;

/**
 * The way from a header to a billable code: at each level the child whose title adds what is documented, else the one for
 * want of documentation.
 */
final class Descent {
    private static final int STEM = 6;
    /** The fit of a title all of whose words are documented. */
    private static final double ALL = 1;

    private final CodeTable table;
    private final Function<String, List<String>> stems;
    private final SeventhCharacterChoice seventh;
    private final LimbParts parts;
    /** A side alone leads to no header. */
    private final Set<String> sides;

    Descent(CodeTable table, Function<String, List<String>> stems) {
        this.table = table;
        this.stems = stems;
        this.parts = new LimbParts(Lexicon.bundled(), stems);
        this.sides = Lexicon.bundled().wordSet("side_words.tsv");
        this.seventh = new SeventhCharacterChoice(table, stems);
    }

    /**
     * Where a descent ended.
     *
     * @param fit what the words answered on the way down, less what the titles ask and the words do not hold
     */
    record Arrival(CodeEntry entry, double fit, List<OpenAxis> open) {}

    /** Empty where the header has no billable code below it. */
    Optional<Arrival> from(Code code, Set<String> documented) {
        return from(code, "", documented);
    }

    /**
     * The same from a wording that led to the header: its words are spent, and choose none of the header's children.
     *
     * @param wording the entry's, its nonessential modifiers included
     */
    Optional<Arrival> from(Code code, String wording, Set<String> documented) {
        Optional<CodeEntry> here = table.find(code);
        List<OpenAxis> open = new ArrayList<>();
        Set<String> spent = null;
        double fit = 0;
        while (here.isPresent() && !here.get().billable()) {
            List<CodeEntry> children = children(here.get());
            if (children.isEmpty()) {
                return Optional.empty();
            }
            if (children.get(0).code().compact().length() > STEM) {
                here = Optional.of(seventh.choose(here.get(), children, documented));
                continue;
            }
            spent = spent == null ? new HashSet<>(stems.apply(wording)) : spent;
            Step step = step(here.get(), children, spent, documented);
            fit += step.fit;
            if (step.open != null) {
                open.add(step.open);
            }
            here = Optional.of(step.entry);
        }
        final double reached = fit;
        return here.map(entry -> new Arrival(entry, reached, open));
    }

    /** The choice that a code leaves which the publications name for want of documentation: «unspecified». */
    Optional<OpenAxis> leftOpen(CodeEntry entry) {
        Optional<CodeEntry> header = entry.parent().flatMap(table::find);
        if (header.isEmpty()
                || entry.code().compact().length() > STEM
                || !DefaultChild.isUnspecified(entry)
                || DefaultChild.isUnspecified(header.get())) {
            return Optional.empty();
        }
        Set<String> known = new HashSet<>(stems.apply(header.get().title()));
        return Optional.ofNullable(axis(header.get(), entry, children(header.get()), known));
    }

    private List<CodeEntry> children(CodeEntry header) {
        List<CodeEntry> children = new ArrayList<>();
        for (Code child : header.children()) {
            table.find(child).ifPresent(children::add);
        }
        return children;
    }

    private record Step(CodeEntry entry, double fit, OpenAxis open) {}

    private Step step(CodeEntry header, List<CodeEntry> children, Set<String> spent, Set<String> documented) {
        Set<String> known = new HashSet<>(stems.apply(header.title()));
        known.addAll(spent);
        CodeEntry best = null;
        double bestFit = 0;
        for (CodeEntry child : children) {
            double fit = fit(child, known, documented);
            boolean alike = best != null && fit == bestFit;
            if (fit > bestFit || (alike && stated(child, documented) > stated(best, documented))) {
                best = child;
                bestFit = fit;
            }
        }
        best = best == null ? ahead(children, known, documented) : best;
        if (best != null) {
            return new Step(best, bestFit, null);
        }
        CodeEntry fallback = DefaultChild.of(children, stems, known);
        return new Step(fallback, 0, axis(header, fallback, children, known));
    }

    /** Where no child says what is documented, the one header below which alone a title does: «dementia, moderate, with agitation». */
    private CodeEntry ahead(List<CodeEntry> children, Set<String> known, Set<String> documented) {
        CodeEntry found = null;
        for (CodeEntry child : children) {
            Set<String> own = new HashSet<>(known);
            own.addAll(sides);
            own.addAll(stems.apply(child.title()));
            boolean holds = !child.billable()
                    && children(child).stream()
                            .anyMatch(next ->
                                    next.code().compact().length() <= STEM && fit(next, own, documented) >= ALL);
            if (holds && found != null) {
                return null;
            }
            found = holds ? child : found;
        }
        return found;
    }

    /** Above 0 where the documentation holds what the child's title adds to its header's. */
    private double fit(CodeEntry child, Set<String> known, Set<String> documented) {
        double held = NumberRange.in(child.title())
                        .filter(range -> range.holdsOne(documented))
                        .isPresent()
                ? 1
                : 0;
        double asked = held;
        Set<String> limbs = parts.answered(child.title(), documented);
        for (String stem : stems.apply(child.title())) {
            boolean answered = documented.contains(stem) || limbs.contains(stem);
            if (!known.contains(stem) && (answered || !Stems.isAbsent(stem))) {
                asked++;
                held += answered ? 1 : 0;
            }
        }
        return asked == 0 || held == 0 ? 0 : held / asked + held * 0.1;
    }

    /** How much of a title is stated, its header's words too: a dislocation is none of the «subluxation and dislocation» before it. */
    private long stated(CodeEntry child, Set<String> documented) {
        return stems.apply(child.title()).stream().filter(documented::contains).count();
    }

    private OpenAxis axis(CodeEntry header, CodeEntry chosen, List<CodeEntry> children, Set<String> known) {
        if (children.size() < 2) {
            return null;
        }
        List<OpenAxis.Option> options = new ArrayList<>();
        AnswerWords answers = new AnswerWords(header, children, known, stems);
        for (CodeEntry child : children) {
            options.add(new OpenAxis.Option(answers.of(child.title()), child.code()));
        }
        return new OpenAxis(header.code(), chosen.code(), options);
    }
}
