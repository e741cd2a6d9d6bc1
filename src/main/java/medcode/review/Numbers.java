package medcode.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.edit.Quote;
import medcode.extract.Assertion;
import medcode.extract.Fact;
import medcode.lexicon.Lexicon;
import medcode.suggest.NumberRange;

/** Numbers and stages that titles name and notes state, by the kinds of facts in {@code number_titles.tsv}. */
final class Numbers {
    private static final Pattern STAGE = Pattern.compile("stage ([0-9]+[ab]?)\\b");
    private static final int SHOWN = 2;
    private static final List<List<String>> TITLES = Lexicon.bundled().table("number_titles.tsv");

    private Numbers() {}

    /** True where a note states a number of the kind that the code's title names. */
    static boolean stated(Code code, Documentation documentation) {
        return kind(code, documentation)
                .map(kind -> !documentation.each(reading -> reading.facts(kind)).isEmpty())
                .orElse(false);
    }

    /** Where the notes state numbers of the title's kind, none of which the title covers. */
    static List<Quote> contradicting(Code code, Documentation documentation) {
        Optional<Fact.Kind> kind = kind(code, documentation);
        List<Quote> others = new ArrayList<>();
        if (kind.isEmpty()) {
            return others;
        }
        String title = documentation.words().title(code).toLowerCase(Locale.ROOT);
        for (Reading reading : documentation.readings()) {
            for (Fact fact : reading.facts(kind.get())) {
                Optional<Boolean> covered = covers(title, fact.value());
                if (covered.isEmpty() || covered.get()) {
                    return List.of();
                }
                others.add(reading.sentence(fact.span(), Assertion.PRESENT));
            }
        }
        return others.stream().distinct().limit(SHOWN).toList();
    }

    private static Optional<Fact.Kind> kind(Code code, Documentation documentation) {
        String title = documentation.words().title(code).toLowerCase(Locale.ROOT);
        for (List<String> row : TITLES) {
            if (title.contains(row.get(1))) {
                return Optional.of(
                        Fact.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_')));
            }
        }
        return Optional.empty();
    }

    /** Whether a title covers a value; empty where either holds none that can be compared. */
    private static Optional<Boolean> covers(String title, String value) {
        Matcher stage = STAGE.matcher(title);
        if (stage.find()) {
            return Optional.of(stage.group(1).equals(value));
        }
        double number = NumberRange.number(value, -1);
        return number < 0
                ? Optional.empty()
                : NumberRange.in(title).map(range -> range.from() <= number && number <= range.to());
    }
}
