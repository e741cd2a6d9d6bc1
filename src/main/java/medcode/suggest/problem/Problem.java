package medcode.suggest.problem;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.extract.Assertion;
import medcode.extract.Mention;
import medcode.extract.Section;
import medcode.note.Span;

/**
 * A condition that a note states as one to be dealt with: a line of the assessment, an item of a diagnosis list, a sentence.
 *
 * @param text the words that name it, without those that its assertion rests on
 * @param context the item it heads, where its specifics stand
 * @param documented stems from around it that may answer what the Tabular List asks
 * @param mentions the conditions, status and procedures mentioned in it; a part that mentions no condition only describes one
 */
public record Problem(
        Span span,
        String text,
        Section section,
        Span context,
        Assertion assertion,
        Set<String> documented,
        List<Mention> mentions) {

    private static final Pattern FETUS = Pattern.compile("(?i)\\b(?:fetus|(?:twin|triplet) [abc123])\\b");

    private static final Pattern HAND = Pattern.compile("(?i)\\b(?:right|left)[- ]handed\\b");

    public Problem {
        documented = Set.copyOf(documented);
        mentions = List.copyOf(mentions);
    }

    /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Problem problem
                && span.equals(problem.span)
                && text.equals(problem.text)
                && section.equals(problem.section)
                && context.equals(problem.context)
                && assertion == problem.assertion
                && documented.equals(problem.documented)
                && mentions.equals(problem.mentions);
    }

    @Override
    public int hashCode() {
        return span.hashCode();
    }

    /** A stretch of a note as a problem: what it asserts is what the first mention in it does. */
    public static Problem of(
            String noteText, Span span, Section section, Span context, Set<String> documented, List<Mention> mentions) {
        Optional<Mention> first = mentions.stream()
                .filter(mention -> mention.span().overlaps(span))
                .findFirst();
        return new Problem(
                span,
                without(noteText, span, first.flatMap(Mention::cue)),
                section,
                context,
                first.map(mention -> isOfFetus(mention, noteText) ? Assertion.PRESENT : assertion(mention))
                        .orElse(Assertion.PRESENT),
                documented,
                mentions);
    }

    /** Only a heading makes all below it history, the patient's or the family's: words of a note without headings do not. */
    static Assertion assertion(Mention mention) {
        boolean guessed = mention.cue().isEmpty() && mention.section().heading().length() == 0;
        boolean history = mention.assertion() == Assertion.HISTORICAL || mention.assertion() == Assertion.FAMILY;
        return guessed && history ? Assertion.PRESENT : mention.assertion();
    }

    /** How the fetus lies complicates the mother's pregnancy: «twin A in breech presentation». */
    private static boolean isOfFetus(Mention mention, String noteText) {
        return mention.assertion() == Assertion.FAMILY
                && mention.codes().stream().anyMatch(code -> code.compact().charAt(0) == 'O')
                && mention.cue()
                        .filter(cue -> FETUS.matcher(cue.of(noteText)).find())
                        .isPresent();
    }

    private static String without(String noteText, Span span, Optional<Span> cue) {
        if (cue.isEmpty() || !span.contains(cue.get())) {
            return withoutHand(span.of(noteText));
        }
        return withoutHand(noteText.substring(span.start(), cue.get().start())
                + noteText.substring(cue.get().end(), span.end()));
    }

    /** The hand that the patient uses is no side of the problem: «hemiplegia of the right side in a left-handed man». */
    private static String withoutHand(String words) {
        return words.contains("handed") ? HAND.matcher(words).replaceAll("") : words;
    }

    /** A part of it, under its own name and assertion, with what is said of it. */
    public Problem part(Span part, String noteText) {
        return of(noteText, part, section, context, new PartFacts(this, noteText).of(part), mentions);
    }

    /** The conditions mentioned in its own words. */
    public List<Mention> conditions() {
        return mentions.stream()
                .filter(mention -> mention.span().overlaps(span)
                        && (mention.kind() == Mention.Kind.CONDITION || mention.kind() == Mention.Kind.SYMPTOM))
                .toList();
    }

    /** True where a condition or a status is mentioned in a part. */
    public boolean names(Span part) {
        for (Mention mention : mentions) {
            if (mention.kind() != Mention.Kind.PROCEDURE && mention.span().overlaps(part)) {
                return true;
            }
        }
        return false;
    }

    public boolean mentionsProcedure() {
        return mentions.stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.PROCEDURE && span.overlaps(mention.span()));
    }

    /** The disease that it says the patient had. */
    public Optional<String> past(String noteText) {
        return mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.CONDITION
                        && mention.assertion() == Assertion.HISTORICAL
                        && span.contains(mention.span()))
                .map(mention -> mention.span().of(noteText))
                .findFirst();
    }

    /** The codes of the state that it begins with in words of the publications, where it mentions no condition. */
    public List<Code> stateNamed() {
        return conditions().isEmpty()
                ? mentions.stream()
                        .filter(mention -> mention.kind() == Mention.Kind.STATUS
                                && mention.span().start() == span.start())
                        .flatMap(mention -> mention.codes().stream())
                        .toList()
                : List.of();
    }

    /** True where it mentions a condition that the patient has. */
    public boolean isPresentCondition() {
        for (Mention mention : mentions) {
            boolean present = mention.kind() == Mention.Kind.CONDITION && mention.assertion() == Assertion.PRESENT;
            if (present && span.contains(mention.span())) {
                return true;
            }
        }
        return false;
    }

    /** True where a mention goes across an offset. */
    public boolean joins(int offset) {
        for (Mention mention : mentions) {
            if (mention.span().start() < offset && mention.span().end() > offset) {
                return true;
            }
        }
        return false;
    }

    /** True where not all mentions in a part are asserted alike: «coronary disease, no angina». */
    public boolean isMixed(Span part) {
        Assertion first = null;
        for (Mention mention : mentions) {
            if (mention.span().overlaps(part)) {
                if (first != null && first != mention.assertion()) {
                    return true;
                }
                first = mention.assertion();
            }
        }
        return false;
    }
}
