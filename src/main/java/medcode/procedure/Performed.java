package medcode.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.note.Span;
import medcode.suggest.NotCoded;

/** Whether a procedure was performed in this encounter, or why it is not coded. */
final class Performed {
    /** Sections that tell what was done in the encounter, whatever their words. */
    private static final Set<String> DONE = Set.of("procedure", "hospital-course");
    /** Sections that tell of other times. */
    private static final Set<String> BEFORE =
            Set.of("hpi", "pmh", "psh", "problem-list", "family-history", "medications");

    private static final List<String> NOW =
            List.of("today", "this morning", "in the office", "in clinic", "this visit");

    private Performed() {}

    /** Empty where it was performed. */
    static Optional<NotCoded.Reason> reason(Mention mention, Extraction extraction) {
        if (mention.assertion() != Assertion.PRESENT) {
            return Optional.of(
                    switch (mention.assertion()) {
                        case NEGATED -> NotCoded.Reason.NEGATED;
                        case HISTORICAL -> NotCoded.Reason.HISTORICAL;
                        case FAMILY -> NotCoded.Reason.FAMILY;
                        default -> NotCoded.Reason.HYPOTHETICAL;
                    });
        }
        if (mention.copied()) {
            return Optional.of(NotCoded.Reason.SECTION);
        }
        String section = mention.section().kind().id();
        if (!isNow(mention, extraction)) {
            return Optional.of(
                    status(mention).equals("performed") ? NotCoded.Reason.HISTORICAL : reason(status(mention)));
        }
        boolean told = isTold(mention);
        if (status(mention).equals("performed") || (!told && DONE.contains(section))) {
            return Optional.empty();
        }
        return Optional.of(reason(status(mention)));
    }

    /** False where its section tells of other times, unless the sentence says that it was today. */
    static boolean isNow(Mention mention, Extraction extraction) {
        return !BEFORE.contains(mention.section().kind().id()) || saysNow(mention, extraction);
    }

    /** True where words state the status; without, it is only that of the section. */
    private static boolean isTold(Mention mention) {
        Span own = mention.span();
        return mention.facts().stream()
                .anyMatch(fact -> fact.kind() == Fact.Kind.PROCEDURE_STATUS
                        && !fact.span().equals(own));
    }

    private static String status(Mention mention) {
        for (Fact fact : mention.facts()) {
            if (fact.kind() == Fact.Kind.PROCEDURE_STATUS) {
                return fact.value();
            }
        }
        return "discussed";
    }

    private static boolean saysNow(Mention mention, Extraction extraction) {
        String sentence = mention.sentence().of(extraction.note().text()).toLowerCase(Locale.ROOT);
        return NOW.stream().anyMatch(sentence::contains);
    }

    private static NotCoded.Reason reason(String status) {
        return switch (status) {
            case "planned" -> NotCoded.Reason.PLANNED;
            case "historical" -> NotCoded.Reason.HISTORICAL;
            case "declined" -> NotCoded.Reason.DECLINED;
            case "not performed" -> NotCoded.Reason.NOT_PERFORMED;
            default -> NotCoded.Reason.HYPOTHETICAL;
        };
    }
}
