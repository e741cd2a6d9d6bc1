package medcode.suggest;

import java.util.Locale;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.note.Span;

/**
 * A mention that was not coded, and why; line and column count from 1.
 *
 * @param query what to ask the provider first, with the answers to choose from
 */
public record NotCoded(
        String text, Optional<Code> code, Reason reason, Span span, int line, int column, Optional<String> query) {

    /** Why a mention is not coded. */
    public enum Reason {
        NEGATED,
        UNCERTAIN_OUTPATIENT,
        HISTORICAL,
        FAMILY,
        HYPOTHETICAL,
        INTEGRAL_SYMPTOM,
        EXCLUDES1,
        /** Another code says the same and more: a degree, a site, the stronger of two states. */
        LESS_SPECIFIC,
        SECTION,
        /** Procedures that are still to be done, were not wanted, or were begun and not done. */
        PLANNED,
        DECLINED,
        NOT_PERFORMED,
        QUERY_FIRST;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
