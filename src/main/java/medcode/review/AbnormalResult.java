package medcode.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.edit.Quote;
import medcode.extract.Assertion;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.suggest.NumberRange;

/**
 * A row of {@code result_conditions.tsv}: what a laboratory value beyond the usual would be called, if a provider called it so.
 *
 * @param tests the names of the test, in lower case
 * @param numbers the values that the conditions go with; empty for all
 */
record AbnormalResult(List<String> tests, List<Code> codes, Optional<NumberRange> numbers) {
    private static final List<AbnormalResult> ALL = Lexicon.bundled().table("result_conditions.tsv").stream()
            .map(AbnormalResult::of)
            .toList();

    private static AbnormalResult of(List<String> row) {
        return new AbnormalResult(
                Arrays.asList(row.get(0).split("; ")),
                Arrays.stream(row.get(1).split("; ")).map(Code::icd10cm).toList(),
                NumberRange.in(row.get(2)));
    }

    /** The results that a coder could have made a code of, as quotations. */
    static List<Quote> behind(Code code, Documentation documentation) {
        List<Quote> results = new ArrayList<>();
        for (AbnormalResult row : ALL) {
            if (row.codes.stream().anyMatch(code::isWithin)) {
                documentation.readings().forEach(reading -> row.addTo(results, reading));
            }
        }
        return results.stream().distinct().toList();
    }

    private void addTo(List<Quote> results, Reading reading) {
        for (Mention mention : reading.extraction().mentions()) {
            if (mention.kind() == Mention.Kind.TEST_RESULT && isOf(mention, reading)) {
                results.add(reading.quote(mention.span(), Assertion.PRESENT));
            }
        }
    }

    /** A result is mentioned with its test and its value: «K 5.6». */
    private boolean isOf(Mention mention, Reading reading) {
        String said = mention.span().of(reading.note().text()).toLowerCase(Locale.ROOT);
        return tests.stream().anyMatch(test -> said.startsWith(test) && !isLongerWord(said, test.length()))
                && (numbers.isEmpty() || mention.facts().stream().anyMatch(fact -> isBeyond(fact.value())));
    }

    private static boolean isLongerWord(String said, int end) {
        return end < said.length() && Character.isLetter(said.charAt(end));
    }

    private boolean isBeyond(String value) {
        double number = NumberRange.number(value, -1);
        return number >= 0
                && numbers.get().from() <= number
                && number <= numbers.get().to();
    }
}
