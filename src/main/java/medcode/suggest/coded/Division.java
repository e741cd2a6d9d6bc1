package medcode.suggest.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import medcode.codeset.Code;
import medcode.extract.Assertion;
import medcode.extract.Mention;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.tabular.Tabular;

/**
 * The conditions that a stretch of a note names, where its words allow more than one reading: of all divisions into
 * neighboring parts the one that the publications name best.
 *
 * <p>A part is worth the square of its code's score for what its words say, so that two exact names are worth more than one
 * that fits both a little; parts that mention no condition are left out or describe their neighbors.
 */
public final class Division {
    private static final int MOST_TOGETHER = 5;

    private static final String WITH = " with ";
    /** What a part is worth less where it says of one condition that it is there and of another that it is not. */
    private static final double MIXED = 0.5;
    /** What a part is worth more that one line for conditions together names: «lumbago with sciatica» (guideline I.B.9). */
    private static final double TOGETHER = 1.25;
    /** What a code is worth less whose words take in another condition. */
    private static final double SWALLOWED = 0.9;
    /** How well such a line fits at least. */
    private static final double NAMED_TOGETHER = 0.85;
    /** How well a combination fits at least whose title says of the parts what they are. */
    private static final double NAMED_COMBINED = 0.75;
    /** How much worse a code of another category fits that words behind a name lead to. */
    private static final double ANOTHER = 0.15;
    /** What adding weights in another order may change: of what is worth the same the fewer parts are taken. */
    private static final double ROUNDING = 1e-6;

    private final Problem problem;
    private final String noteText;
    private final List<Span> parts;
    private final PhraseCoder phrases;
    private final Tabular tabular;

    public Division(Problem problem, String noteText, List<Span> parts, PhraseCoder phrases, Tabular tabular) {
        this.problem = problem;
        this.noteText = noteText;
        this.phrases = phrases;
        this.tabular = tabular;
        this.parts = uncut(parts);
    }

    /** The parts, put together where a mention goes across what parts them. */
    private List<Span> uncut(List<Span> cut) {
        List<Span> uncut = new ArrayList<>();
        for (Span part : cut) {
            int last = uncut.size() - 1;
            if (last >= 0 && problem.joins(part.start()) && !(isDue(uncut.get(last), part) && swallows(part.start()))) {
                uncut.set(last, new Span(uncut.get(last).start(), part.end()));
            } else {
                uncut.add(part);
            }
        }
        return uncut.stream().flatMap(part -> behindCause(part, cut)).toList();
    }

    /** A part that goes across a cut, and what another condition names behind it: «sepsis due to MSSA / cellulitis of the leg». */
    private Stream<Span> behindCause(Span part, List<Span> cut) {
        for (Mention crossing : problem.conditions()) {
            Span name = crossing.span();
            boolean across = part.contains(name)
                    && cut.stream()
                            .anyMatch(one -> one.start() > name.start()
                                    && one.start() < name.end()
                                    && isDue(new Span(name.start(), name.start()), one));
            for (Mention next : across ? problem.conditions() : List.<Mention>of()) {
                Span other = next.span();
                if (part.contains(other)
                        && other.start() > name.end()
                        && noteText.substring(name.end(), other.start()).isBlank()) {
                    return Stream.of(new Span(part.start(), other.start()), new Span(other.start(), part.end()));
                }
            }
        }
        return Stream.of(part);
    }

    /** True where words that tell the cause part the two, not «with» or «and». */
    private boolean isDue(Span before, Span part) {
        String between = noteText.substring(before.end(), part.start()).strip();
        return between.endsWith(" to") || between.endsWith(" of") || between.equals("from");
    }

    /** True where what a mention was taken for says nothing of its words before a place: «sepsis due to» of pneumonia. */
    private boolean swallows(int offset) {
        return problem.mentions().stream()
                .filter(mention ->
                        mention.span().start() < offset && mention.span().end() > offset)
                .anyMatch(mention -> phrases.saysNothingOf(
                        mention.codes(), noteText.substring(mention.span().start(), offset)));
    }

    /** The best way to read the parts up to some place. */
    private record Reading(double worth, Reading before, List<Coded> coded) {
        static final Reading NOTHING = new Reading(0, null, List.of());

        /** The same with the first of its codes in another form. */
        Reading coded(Coded first) {
            List<Coded> codes = new ArrayList<>(coded);
            codes.set(0, first);
            return new Reading(worth, before, codes);
        }

        Reading with(double worth, List<Coded> coded) {
            return new Reading(this.worth + worth, this, coded);
        }
    }

    /** The codes of the best division, in the text's order. */
    public List<Coded> best(Function<Problem, List<Coded>> coder) {
        Reading[] best = new Reading[parts.size() + 1];
        Reading[] shorter = new Reading[parts.size() + 1];
        best[0] = Reading.NOTHING;
        for (int end = 1; end <= parts.size(); end++) {
            Reading longest = Reading.NOTHING;
            for (int start = Math.max(0, end - MOST_TOGETHER); start < end; start++) {
                Optional<Reading> found = reading(best[start], start, end, coder);
                if (found.isPresent()) {
                    Reading reading = described(found.get(), shorter[start], parts.get(end - 1));
                    shorter[start] = reading;
                    longest = reading.worth > longest.worth + ROUNDING ? reading : longest;
                }
            }
            boolean more = longest.worth > 0 && longest.worth >= best[end - 1].worth - ROUNDING;
            best[end] = more ? longest : best[end - 1];
        }
        List<Coded> codes = new ArrayList<>();
        for (Reading at = best[parts.size()]; at != null; at = at.before) {
            codes.addAll(0, at.coded);
        }
        return codes;
    }

    /**
     * What stands behind a name and names nothing only describes it: the more exact code of its category, or the same code
     * with more evidence, never another condition that its words fit better, nor what the Tabular List asks for beside it.
     */
    private Reading described(Reading reading, Reading shorter, Span last) {
        if (shorter == null || problem.names(last)) {
            return reading;
        }
        Coded longer = reading.coded.get(0);
        Coded named = shorter.coded.get(0);
        if (!longer.code().category().equals(named.code().category())) {
            boolean other = longer.candidate().score() < named.candidate().score() - ANOTHER
                    || (isNamed(named)
                            && tabular.useAdditional(named.code(), longer.code())
                                    .isPresent());
            return other ? shorter.coded(named.described(longer)) : reading;
        }
        boolean same = longer.code().equals(named.code());
        return reading.worth >= shorter.worth ? reading : shorter.coded(same ? named.described(longer) : longer);
    }

    /** True for the very code that the name is an entry of. */
    private boolean isNamed(Coded named) {
        return problem.mentions().stream()
                .anyMatch(mention -> named.problem().span().contains(mention.span())
                        && mention.codes().contains(named.code()));
    }

    /** True for the code of one part whose words take in another condition that it does not say: «heart failure with acute kidney injury». */
    private boolean swallows(List<Coded> coded, int start, int end) {
        String title = coded.get(0).candidate().title();
        for (Span part : parts.subList(start, end)) {
            boolean unsaid = coded.size() == 1
                    && problem.conditions().stream()
                            .anyMatch(mention -> part.contains(mention.span())
                                    && mention.kind() == Mention.Kind.CONDITION
                                    && mention.codes().stream()
                                            .noneMatch(code ->
                                                    isOf(code, coded.get(0).code()))
                                    && !phrases.saysOf(title, mention.span().of(noteText)));
            if (unsaid) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(Code mentioned, Code coded) {
        return mentioned.category().equals(coded.category());
    }

    /** True for a name that says of a condition what it comes with, as does the title of its code. */
    private boolean isTogether(Candidate candidate) {
        return candidate.score() >= NAMED_TOGETHER
                && candidate.trail().stream().anyMatch(level -> {
                    int with = (' ' + level).indexOf(WITH);
                    return with >= 0 && phrases.says(candidate.title(), level.substring(with + WITH.length() - 1));
                });
    }

    /**
     * True for the code of what the first part names whose title says that the last part comes with it, and what else the
     * first part says that its condition comes with: «diabetes with neuropathy and hyperglycemia» is two codes.
     */
    private boolean isCombined(Candidate candidate, int start, int end) {
        String title = candidate.title();
        int with = title.indexOf(WITH);
        String first = parts.get(start).of(noteText);
        int beside = first.indexOf(WITH);
        return with > 0
                && candidate.score() >= NAMED_COMBINED
                && phrases.says(title.substring(with), parts.get(end - 1).of(noteText))
                && (phrases.saysOf(title.substring(0, with), first)
                        || isKindOf(title.substring(0, with), parts.get(start)))
                && (beside < 0 || phrases.says(title, first.substring(beside + WITH.length())));
    }

    /** True where a part is a condition that a title begins with by another name: «sigmoid diverticulitis». */
    private boolean isKindOf(String title, Span part) {
        return problem.mentions().stream()
                .filter(mention -> part.contains(mention.span()))
                .anyMatch(mention -> phrases.begins(mention.codes(), title));
    }

    /** A denial at the end is not of what stands before it: «an ulcer of the midfoot, no necrosis». */
    private Optional<Reading> reading(Reading before, int start, int end, Function<Problem, List<Coded>> coder) {
        Span span = new Span(parts.get(start).start(), parts.get(end - 1).end());
        if (!problem.names(span)) {
            return Optional.empty();
        }
        Problem part = problem.part(span, noteText);
        if (part.assertion() == Assertion.NEGATED && !problem.names(parts.get(start))) {
            return Optional.empty();
        }
        List<Coded> coded = coder.apply(part);
        if (coded.isEmpty()) {
            return Optional.empty();
        }
        Candidate best = coded.get(0).candidate();
        double score = end - start > 1 && isCombined(best, start, end) ? Math.max(1, best.score()) : best.score();
        double worth = score * score * phrases.weight(part.text());
        worth *= end - start > 1 && isTogether(coded.get(0).candidate()) ? TOGETHER : 1;
        worth *= end - start > 1 && swallows(coded, start, end) ? SWALLOWED : 1;
        return Optional.of(before.with(problem.isMixed(span) ? worth * MIXED : worth, coded));
    }
}
