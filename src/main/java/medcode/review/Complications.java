package medcode.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.codeset.Code;
import medcode.edit.Quote;
import medcode.extract.Assertion;
import medcode.tabular.Side;

/** Codes that say that care caused a condition, and where notes speak of that condition. */
final class Complications {
    private static final RuleCodes CODES = new RuleCodes("complications");
    private static final String LINKS = "complication_links.tsv";
    private static final String CARE = "care_words.tsv";

    private Complications() {}

    /** What says that the patient has the condition that a code calls a complication; none for other codes. */
    static List<Documented> said(Code code, Documentation documentation) {
        if (!CODES.hold(code, documentation.claim().tabular().release())) {
            return List.of();
        }
        CodeWords words = documentation.words();
        Set<String> condition = condition(code, words);
        return documentation.readings().stream()
                .flatMap(reading -> reading.documented().stream())
                .filter(one -> one.is(Assertion.PRESENT))
                .filter(one -> {
                    Set<String> shared = new HashSet<>(words.of(one.quote().text()));
                    shared.retainAll(condition);
                    return !shared.isEmpty();
                })
                .toList();
    }

    /**
     * Sentences that speak of an operation, a device or a wound, where no note speaks of anything that the code could mean; none
     * for other codes.
     */
    static List<Quote> unsaid(Code code, Documentation documentation) {
        boolean said = !CODES.hold(code, documentation.claim().tabular().release())
                || !documentation.of(code).isEmpty()
                || documentation.speakOf(code)
                || documentation.sayTitle(code)
                || documentation.readings().stream()
                        .anyMatch(reading ->
                                condition(code, documentation.words()).stream().anyMatch(reading::says));
        return said
                ? List.of()
                : documentation.each(reading ->
                        reading.sentences(sentence -> documentation.words().isAmong(sentence, CARE)));
    }

    /** What a title says beside care and side. */
    private static Set<String> condition(Code code, CodeWords words) {
        Set<String> condition = words.ofTitle(code);
        condition.removeAll(words.ofTable(LINKS));
        for (Side side : Side.values()) {
            condition.remove(side.word());
        }
        return condition;
    }

    /** True where a sentence around the condition ties it to care. */
    static boolean linked(List<Documented> said, Documentation documentation) {
        return documentation.sentences(said).stream()
                .anyMatch(quote -> documentation.words().isAmong(quote.text(), LINKS));
    }
}
