package medcode.suggest.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Memory;
import medcode.lexicon.Stems;
import medcode.suggest.NumberRange;
import medcode.suggest.OpenAxis;

/**
 * The way from a header to a billable code: at each level the child whose title adds what is documented, else the one for
 * want of documentation.
 */
public final class Descent {
    private static final int STEM = 6;
    private static final String RIGHT = "right";
    private static final String LEFT = "left";
    private static final String WITH = " with ";
    /** The fit of a title all of whose words are documented. */
    private static final double ALL = 1;

    private final CodeTable table;
    private final Function<String, List<String>> stems;
    private final SeventhCharacterChoice seventh;
    private final LimbParts parts;
    private final Memory<Code, Header> headers = new Memory<>(this::header);
    private final Memory<Unanswered, Step> unanswered = new Memory<>(this::unanswered);
    /** A side alone leads to no header. */
    private final Set<String> sides;

    public Descent(CodeTable table, Function<String, List<String>> stems) {
        this.table = table;
        this.stems = stems;
        this.parts = LimbParts.bundled();
        this.sides = Lexicon.bundled().wordSet("side_words.tsv");
        this.seventh = new SeventhCharacterChoice(table, stems);
    }

    /**
     * Where a descent ended.
     *
     * @param fit what the words answered on the way down, less what the titles ask and the words do not hold
     */
    public record Arrival(CodeEntry entry, double fit, List<OpenAxis> open) {}

    /** A header whose children the documentation does not choose among, and the wording that led to it. */
    private record Unanswered(Code header, String wording) {
        /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Unanswered asked && header.equals(asked.header) && wording.equals(asked.wording);
        }

        @Override
        public int hashCode() {
            return 31 * header.hashCode() + wording.hashCode();
        }
    }

    /** Empty where the header has no billable code below it. */
    public Optional<Arrival> from(Code code, Set<String> documented) {
        return from(code, "", documented);
    }

    /**
     * The same from a wording that led to the header: its words are spent, and choose none of the header's children.
     *
     * @param wording the entry's, its nonessential modifiers included
     */
    public Optional<Arrival> from(Code code, String wording, Set<String> documented) {
        Optional<CodeEntry> here = table.find(code);
        List<OpenAxis> open = new ArrayList<>();
        double fit = 0;
        while (here.isPresent() && !here.get().billable()) {
            Header header = headers.of(here.get().code());
            if (header.below.isEmpty()) {
                return Optional.empty();
            }
            if (header.below.get(0).code().compact().length() > STEM) {
                here = Optional.of(seventh.choose(header.entry, header.below, documented));
                continue;
            }
            Step step = step(header, wording, documented);
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
    public Optional<OpenAxis> leftOpen(CodeEntry entry) {
        Optional<CodeEntry> header = entry.parent().flatMap(table::find);
        if (header.isEmpty()
                || entry.code().compact().length() > STEM
                || !DefaultChild.isUnspecified(entry)
                || DefaultChild.isUnspecified(header.get())) {
            return Optional.empty();
        }
        Header left = headers.of(header.get().code());
        return Optional.ofNullable(axis(left, entry, left.stems));
    }

    /** A code with the codes below it, and the stems of its title. */
    private record Header(CodeEntry entry, List<CodeEntry> below, List<Child> children, Set<String> stems) {}

    /**
     * A code below a header, and what its title says.
     *
     * @param beside stems of what it says that the condition comes with
     * @param asked stems, one of each of which must be said for what it adds to its header
     */
    private record Child(
            CodeEntry entry,
            List<String> stems,
            List<String> beside,
            List<Set<String>> asked,
            Optional<NumberRange> range) {}

    private Header header(Code code) {
        CodeEntry header = table.find(code).orElseThrow();
        List<CodeEntry> below = new ArrayList<>();
        header.children().forEach(child -> table.find(child).ifPresent(below::add));
        Set<String> known = Set.copyOf(stems.apply(header.title()));
        List<Child> children = new ArrayList<>(below.size());
        for (CodeEntry entry : below) {
            children.add(child(entry, known));
        }
        return new Header(header, below, children, known);
    }

    private Child child(CodeEntry entry, Set<String> known) {
        List<String> title = stems.apply(entry.title());
        List<String> added =
                title.stream().filter(stem -> !known.contains(stem)).toList();
        return new Child(
                entry,
                title,
                beside(entry.title()),
                MustBeSaid.bundled().askedBy(added),
                NumberRange.in(entry.title()));
    }

    private List<String> beside(String title) {
        int with = title.indexOf(WITH);
        return with < 0 ? List.of() : stems.apply(title.substring(with + WITH.length()));
    }

    private record Step(CodeEntry entry, double fit, OpenAxis open) {}

    /** @param wording its words are spent */
    private Step step(Header header, String wording, Set<String> documented) {
        Set<String> limbs = parts.of(documented);
        List<String> spent = stems.apply(wording);
        Child best = null;
        double bestFit = 0;
        for (Child child : header.children) {
            double fit = fit(child, header, spent, limbs, documented);
            boolean alike = best != null && fit == bestFit;
            if (fit > bestFit || (alike && stated(child, documented) > stated(best, documented))) {
                best = child;
                bestFit = fit;
            }
        }
        best = best == null ? ahead(header, spent, limbs, documented) : best;
        return best == null
                ? unanswered.of(new Unanswered(header.entry.code(), wording))
                : new Step(best.entry, bestFit, null);
    }

    private Step unanswered(Unanswered asked) {
        Header header = headers.of(asked.header);
        Set<String> known = new HashSet<>(header.stems);
        known.addAll(stems.apply(asked.wording));
        CodeEntry fallback = DefaultChild.of(header.below, stems, known);
        return new Step(fallback, 0, axis(header, fallback, known));
    }

    /** Where no child says what is documented, the one header below which alone a title does: «dementia, moderate, with agitation». */
    private Child ahead(Header header, List<String> spent, Set<String> limbs, Set<String> documented) {
        Child found = null;
        for (Child child : header.children) {
            if (!child.entry.billable() && leads(child, header, spent, limbs, documented)) {
                if (found != null) {
                    return null;
                }
                found = child;
            }
        }
        return found;
    }

    private boolean leads(Child child, Header above, List<String> spent, Set<String> limbs, Set<String> documented) {
        Header header = headers.of(child.entry.code());
        Set<String> known = new HashSet<>(spent);
        known.addAll(above.stems);
        known.addAll(sides);
        return header.children.stream()
                .anyMatch(next -> next.entry.code().compact().length() <= STEM
                        && fit(next, header, known, limbs, documented) >= ALL);
    }

    /** Above 0 where the documentation holds what the child's title adds to its header's. */
    private double fit(
            Child child, Header header, Collection<String> spent, Set<String> limbs, Set<String> documented) {
        boolean inRange = child.range.isPresent() && child.range.get().holdsOne(documented);
        double held = inRange ? 1 : 0;
        double asked = held;
        Set<String> answers = parts.in(child.entry.title(), limbs);
        if (!isAnswered(child, documented)
                || isOnUnsaidSide(child, header, documented)
                || comesWithUnsaid(child, header, documented, answers)) {
            return 0;
        }
        for (String stem : child.stems) {
            boolean answered = documented.contains(stem) || answers.contains(stem);
            boolean counts = answered || !Stems.isAbsent(stem);
            if (counts && !header.stems.contains(stem) && !spent.contains(stem)) {
                asked++;
                held += answered ? 1 : 0;
            }
        }
        return asked == 0 || held == 0 ? 0 : held / asked + held * 0.1;
    }

    /** A site that is said chooses no side that is not: «cellulitis of the leg» is neither of the right one nor of the left. */
    private static boolean isOnUnsaidSide(Child child, Header header, Set<String> documented) {
        return isUnsaid(RIGHT, child, header, documented) || isUnsaid(LEFT, child, header, documented);
    }

    private static boolean isUnsaid(String side, Child child, Header header, Set<String> documented) {
        return child.stems.contains(side) && !header.stems.contains(side) && !documented.contains(side);
    }

    /** True where what the title adds and must be said is said. */
    private static boolean isAnswered(Child child, Set<String> documented) {
        for (Set<String> saying : child.asked) {
            if (Collections.disjoint(saying, documented)) {
                return false;
            }
        }
        return true;
    }

    /** «Atherosclerosis of the right leg» says nothing of the ulcer that a child's title has it with. */
    private static boolean comesWithUnsaid(Child child, Header header, Set<String> documented, Set<String> answers) {
        boolean adds = false;
        for (String stem : child.beside) {
            if (!header.stems.contains(stem) && !Stems.isAbsent(stem)) {
                if (documented.contains(stem) || answers.contains(stem)) {
                    return false;
                }
                adds = true;
            }
        }
        return adds;
    }

    /** How much of a title is stated, its header's words too: a dislocation is none of the «subluxation and dislocation» before it. */
    private static long stated(Child child, Set<String> documented) {
        return child.stems.stream().filter(documented::contains).count();
    }

    private OpenAxis axis(Header header, CodeEntry chosen, Set<String> known) {
        if (header.children.size() < 2) {
            return null;
        }
        List<OpenAxis.Option> options = new ArrayList<>();
        AnswerWords answers = new AnswerWords(header.entry, header.below, known, stems);
        for (Child child : header.children) {
            options.add(new OpenAxis.Option(answers.of(child.entry.title()), child.entry.code()));
        }
        return new OpenAxis(header.entry.code(), chosen.code(), options);
    }
}
