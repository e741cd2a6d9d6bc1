package medcode.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.extract.Fact;
import medcode.lexicon.Lexicon;
import medcode.suggest.NumberRange;

/**
 * A row of {@code number_titles.tsv}: titles that hold a number, a stage or a class, and the kind of facts that state it.
 *
 * @param words all of them stand in the title
 * @param numbers what the title covers; empty where the title says it itself
 * @param fromAge the least age of patients of whom it holds
 */
record NumberedTitle(Fact.Kind kind, List<String> words, String numbers, Bearing bearing, int fromAge) {
    private static final Pattern STAGE = Pattern.compile("stage ([0-9]+[ab]?)\\b");
    private static final Pattern LESS = Pattern.compile("less than (\\d+)");
    private static final Pattern GREATER = Pattern.compile("greater than (\\d+)");
    private static final Pattern OR_MORE = Pattern.compile("(\\d+)[^,]* (?:or more|and over)");
    private static final Pattern SINGLE = Pattern.compile("\\b(\\d+)\\b");
    /** Next below a whole number: 42 weeks last until the 43rd begins. */
    private static final double LAST = 0.999;

    private static final List<NumberedTitle> ALL = Lexicon.bundled().table("number_titles.tsv").stream()
            .map(NumberedTitle::of)
            .toList();

    /** What a number means for a code that names it. */
    enum Bearing {
        /** The code says the number, and may rest on it alone. */
        DECIDES,
        /** The code says something else, which the number settles: a trimester. */
        LIMITS,
        /** The provider's words decide; a number unusual beside them is a question to the provider. */
        QUESTIONS
    }

    private static NumberedTitle of(List<String> row) {
        return new NumberedTitle(
                Fact.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
                Arrays.asList(row.get(1).split("; ")),
                row.get(2),
                Bearing.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
                row.get(4).isEmpty() ? 0 : Integer.parseInt(row.get(4)));
    }

    /** The rows that a code's title has, those of the patient's age. */
    static List<NumberedTitle> of(Code code, Documentation documentation) {
        String title = documentation.words().title(code).toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(one -> one.words.stream().allMatch(title::contains))
                .filter(one -> documentation.age().orElse(one.fromAge) >= one.fromAge)
                .map(one -> one.numbers.isEmpty() ? one.covering(title) : one)
                .toList();
    }

    private NumberedTitle covering(String title) {
        return new NumberedTitle(kind, words, title, bearing, fromAge);
    }

    /** Whether it covers a value; empty where either holds none that can be compared. */
    Optional<Boolean> covers(String value) {
        Matcher stage = STAGE.matcher(numbers);
        if (stage.find()) {
            return Optional.of(value.startsWith(stage.group(1)));
        }
        double number = NumberRange.number(value, -1);
        return number < 0 ? Optional.empty() : range().map(one -> one.from() <= number && number <= one.to());
    }

    private Optional<NumberRange> range() {
        Optional<Double> below = first(LESS);
        if (below.isPresent()) {
            return Optional.of(new NumberRange(0, below.get() - 1 + LAST));
        }
        Optional<NumberRange> named = NumberRange.in(numbers);
        return named.isPresent()
                ? named
                : first(OR_MORE)
                        .or(() -> first(GREATER).map(number -> number + 1))
                        .map(from -> new NumberRange(from, Double.MAX_VALUE))
                        .or(() -> first(SINGLE).map(number -> new NumberRange(number, number + LAST)));
    }

    private Optional<Double> first(Pattern pattern) {
        Matcher matcher = pattern.matcher(numbers);
        return matcher.find() ? Optional.of(Double.valueOf(matcher.group(1))) : Optional.empty();
    }
}
