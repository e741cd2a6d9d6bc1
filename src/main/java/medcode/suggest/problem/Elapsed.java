package medcode.suggest.problem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** How long ago words say that something was: «two weeks ago», «six months after»; the words are in {@code elapsed_words.tsv}. */
public final class Elapsed {
    private static final int MOST_DIGITS = 3;

    private final Lexicon lexicon;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> units = new HashMap<>();
    private final Set<String> ago = new HashSet<>();
    private final Set<String> since = new HashSet<>();
    private final Set<String> later = new HashSet<>();

    public Elapsed(Lexicon lexicon) {
        this.lexicon = lexicon;
        numbers.put("a", 1);
        for (List<String> row : lexicon.table("number_words.tsv")) {
            if (row.get(1).indexOf('.') < 0) {
                numbers.put(row.get(0), Integer.parseInt(row.get(1)));
            }
        }
        for (List<String> row : lexicon.table("elapsed_words.tsv")) {
            for (List<String> words : lexicon.phrases(row.get(1))) {
                switch (row.get(0)) {
                    case "unit" -> units.put(words.get(0), Integer.parseInt(row.get(2)));
                    case "ago" -> ago.add(words.get(0));
                    case "later" -> later.add(words.get(0));
                    default -> since.add(words.get(0));
                }
            }
        }
    }

    /**
     * A time told.
     *
     * @param start where its words start
     * @param end where they end
     */
    public record Time(int days, int start, int end) {}

    /** The first time in a text that something was ago. */
    public Optional<Time> ago(String text) {
        return first(text, ago);
    }

    /** The first time in a text that passed before what the words behind it tell. */
    public Optional<Time> later(String text) {
        return first(text, later);
    }

    /** The first time in a text that has passed since what the words behind it name. */
    public Optional<Time> since(String text) {
        return first(text, since);
    }

    private Optional<Time> first(String text, Set<String> relation) {
        List<Word> words = lexicon.words(text);
        for (int i = 0; i + 2 < words.size(); i++) {
            Integer unit = units.get(words.get(i + 1).normal());
            Integer count = unit == null ? null : number(words.get(i).normal());
            if (count != null && relation.contains(words.get(i + 2).normal())) {
                return Optional.of(new Time(
                        count * unit, words.get(i).start(), words.get(i + 2).end()));
            }
        }
        return Optional.empty();
    }

    private Integer number(String word) {
        boolean digits = word.length() <= MOST_DIGITS && word.chars().allMatch(Character::isDigit);
        return digits ? Integer.valueOf(word) : numbers.get(word);
    }
}
