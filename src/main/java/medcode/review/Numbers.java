package medcode.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.edit.Quote;
import medcode.extract.Assertion;
import medcode.extract.Fact;
import medcode.lexicon.Lexicon;
import medcode.suggest.NumberRange;

/**
 * Numbers and stages that titles name and notes state, by the kinds of facts in {@code number_titles.tsv}, and numbers that
 * never decide a code but make a coder ask, by {@code number_questions.tsv}.
 */
final class Numbers {
    private static final Pattern STAGE = Pattern.compile("stage ([0-9]+[ab]?)\\b");
    private static final int SHOWN = 2;
    private static final List<List<String>> TITLES = Lexicon.bundled().table("number_titles.tsv");
    private static final List<List<String>> QUESTIONS = Lexicon.bundled().table("number_questions.tsv");

    private Numbers() {}

    /** True where a note states a number of the kind that the code's title names. */
    static boolean stated(Code code, Documentation documentation) {
        return row(TITLES, title(code, documentation))
                .map(row ->
                        !documentation.each(reading -> reading.facts(kind(row))).isEmpty())
                .orElse(false);
    }

    /** Where the notes state numbers of the title's kind, none of which the title covers. */
    static List<Quote> contradicting(Code code, Documentation documentation) {
        String title = title(code, documentation);
        return row(TITLES, title)
                .map(row -> outside(kind(row), value -> covers(title, value), documentation))
                .orElse(List.of());
    }

    /** Where the notes state measurements, none of which is usual for what the title names. */
    static List<Quote> questioning(Code code, Documentation documentation) {
        return row(QUESTIONS, title(code, documentation))
                .map(row -> outside(kind(row), value -> isIn(NumberRange.in(row.get(2)), value), documentation))
                .orElse(List.of());
    }

    private static List<Quote> outside(
            Fact.Kind kind, Function<String, Optional<Boolean>> covers, Documentation documentation) {
        List<Quote> others = new ArrayList<>();
        for (Reading reading : documentation.readings()) {
            for (Fact fact : reading.facts(kind)) {
                if (covers.apply(fact.value()).orElse(true)) {
                    return List.of();
                }
                others.add(reading.sentence(fact.span(), Assertion.PRESENT));
            }
        }
        return others.stream().distinct().limit(SHOWN).toList();
    }

    private static String title(Code code, Documentation documentation) {
        return documentation.words().title(code).toLowerCase(Locale.ROOT);
    }

    /** The first row whose words a title has. */
    private static Optional<List<String>> row(List<List<String>> rows, String title) {
        return rows.stream().filter(row -> title.contains(row.get(1))).findFirst();
    }

    private static Fact.Kind kind(List<String> row) {
        return Fact.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether a title covers a value; empty where either holds none that can be compared. */
    private static Optional<Boolean> covers(String title, String value) {
        Matcher stage = STAGE.matcher(title);
        if (stage.find()) {
            return Optional.of(stage.group(1).equals(value));
        }
        return isIn(NumberRange.in(title), value);
    }

    private static Optional<Boolean> isIn(Optional<NumberRange> range, String value) {
        double number = NumberRange.number(value, -1);
        return number < 0 ? Optional.empty() : range.map(one -> one.from() <= number && number <= one.to());
    }
}
