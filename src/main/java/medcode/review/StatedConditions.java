package medcode.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.Release;
import medcode.extract.Assertion;
import medcode.suggest.Suggestion;

/** What the notes of a claim say of the conditions that its codes are for: had, denied, suspected, past, or a relative's. */
final class StatedConditions {
    private static final RuleCodes HISTORIES = new RuleCodes("histories");
    private static final RuleCodes RELATIVES = new RuleCodes("relatives");
    /** Characters of a code that tell one condition of a category from another. */
    private static final int SUBCATEGORY = 4;
    /** The last of those characters in a code for other and unspecified ones of its category. */
    private static final String REST = "89";

    private final List<Reading> readings;
    private final CodeWords words;
    private final Release release;
    private final Map<Code, List<Documented>> about = new HashMap<>();
    private final Map<Code, Boolean> spoken = new HashMap<>();

    StatedConditions(List<Reading> readings, CodeWords words, Release release) {
        this.readings = List.copyOf(readings);
        this.words = words;
        this.release = release;
    }

    /** What the notes say of the condition of a code; words that lead to the code of its history say that it was. */
    List<Documented> of(Code code) {
        return about.computeIfAbsent(code, this::about);
    }

    private List<Documented> about(Code code) {
        List<Documented> found = new ArrayList<>();
        for (Reading reading : readings) {
            for (Documented one : reading.documented()) {
                if (one.isAbout(code)) {
                    found.add(one.mentioned() && one.is(Assertion.PRESENT) ? asCoded(one, code, reading) : one);
                } else if (isHistory(one.code()) && words.isHistoryOf(one.code(), code)) {
                    found.add(one.as(Assertion.HISTORICAL));
                }
            }
        }
        return found.isEmpty() ? named(code) : found;
    }

    /** Words that name it, and lead to another category: appendicitis to K37, which is billed as acute, K35.80. */
    private List<Documented> named(Code code) {
        return readings.stream()
                .flatMap(reading -> reading.documented().stream())
                .filter(one -> one.mentioned()
                        && words.areOfOneChapter(code, one.code())
                        && words.isUnder(code, one.quote().text()))
                .toList();
    }

    /** Words that sound present may have been coded as a history, or not at all, because others explain them. */
    private Documented asCoded(Documented one, Code code, Reading reading) {
        boolean past = false;
        for (Suggestion suggestion : reading.suggestions().suggestions()) {
            if (suggestion.evidence().stream()
                    .anyMatch(evidence -> evidence.span().overlaps(one.span()))) {
                if (one.isAbout(suggestion.code())) {
                    return one;
                }
                past |= isHistory(suggestion.code()) && words.isHistoryOf(suggestion.code(), code);
            }
        }
        Optional<Assertion> decided = reading.notCodedAs(one);
        return decided.isPresent() ? one.as(decided.get()) : past ? one.as(Assertion.HISTORICAL) : one;
    }

    /** True for a code that says that something is over. */
    boolean isHistory(Code code) {
        return HISTORIES.hold(code, release);
    }

    /**
     * What the notes say of it, where they say nothing else than this; empty where they say it of the patient's today. Of other
     * conditions of its category they may: losing weight may be denied, and gaining it told.
     */
    List<Documented> only(Code code, Assertion assertion) {
        List<Documented> all = of(code);
        if (all.stream().noneMatch(one -> one.is(Assertion.PRESENT))) {
            return speakOf(code) || mostly(all) != assertion
                    ? List.of()
                    : all.stream().filter(one -> one.is(assertion)).toList();
        }
        List<Documented> itself =
                all.stream().filter(one -> one.code().equals(code)).toList();
        boolean onlyThis = itself.stream().allMatch(one -> one.is(assertion))
                && all.stream().noneMatch(one -> !one.is(assertion) && isOne(one.code(), code));
        return onlyThis && !isForTheRest(code) && !isNamed(code) ? itself : List.of();
    }

    /** How it is said most often; that it is over weighs most, for what is over is denied of today and feared anew. */
    private static Assertion mostly(List<Documented> said) {
        Map<Assertion, Integer> counts = new EnumMap<>(Assertion.class);
        said.forEach(one -> counts.merge(one.assertion(), 1, Integer::sum));
        return counts.containsKey(Assertion.HISTORICAL)
                ? Assertion.HISTORICAL
                : counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(Assertion.PRESENT);
    }

    private static boolean isOne(Code one, Code other) {
        return one.compact().length() < SUBCATEGORY || one.compact().regionMatches(0, other.compact(), 0, SUBCATEGORY);
    }

    private static boolean isForTheRest(Code code) {
        String compact = code.compact();
        return compact.length() < SUBCATEGORY
                || (compact.length() == SUBCATEGORY && REST.indexOf(compact.charAt(SUBCATEGORY - 1)) >= 0);
    }

    /** True where the notes say that the patient has the condition of a code, under whatever category its words lead to. */
    boolean speakOf(Code code) {
        return spoken.computeIfAbsent(
                code, asked -> of(asked).stream().anyMatch(one -> one.is(Assertion.PRESENT)) || isNamed(asked));
    }

    /** Chapter 21 says why a patient came, such as after a treatment, not what ails them. */
    private static boolean isReason(Code code) {
        return code.compact().startsWith("Z");
    }

    /** True where words name it that lead elsewhere, and not to what is over or a relative's. */
    private boolean isNamed(Code code) {
        return readings.stream()
                .flatMap(reading -> reading.documented().stream())
                .anyMatch(one -> one.is(Assertion.PRESENT)
                        && !one.isAbout(code)
                        && !isHistory(one.code())
                        && !RELATIVES.hold(one.code(), release)
                        && (words.areOfOneChapter(code, one.code()) || !isReason(one.code()))
                        && words.isUnder(code, one.quote().text()));
    }
}
