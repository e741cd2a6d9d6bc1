package medcode.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds phrases with choices in words, the longest at each place: «annual|yearly exam? …; check_up».
 *
 * <p>A bar parts the choices for one place, an underscore the words of a choice, a semicolon whole phrases; a question mark
 * makes a place optional; {@code {number}} is any number. Dots at the end say that the phrase speaks of what stands behind it.
 */
public final class ChoicePhrases<T> {
    private static final String OPEN = "…";
    private static final String NUMBER = "{number}";
    /** Stands for the word behind the last. */
    private static final String END = ".";

    private final Lexicon lexicon;
    private final Map<String, Beginning<T>> beginnings = new HashMap<>();
    private final Sieve firstWords;

    private record Place(List<Choice> choices, boolean optional) {}

    /** The words that may stand at a place, and their hashes: most words of a text differ by them. */
    private static final class Choice {
        private final List<String> words;
        private final int[] hashes;

        Choice(List<String> words) {
            this.words = words;
            this.hashes = words.stream().mapToInt(String::hashCode).toArray();
        }

        String first() {
            return words.get(0);
        }

        boolean stands(List<Word> text, int at) {
            if (at + hashes.length > text.size()) {
                return false;
            }
            for (int i = 0; i < hashes.length; i++) {
                if (!stands(text.get(at + i), i)) {
                    return false;
                }
            }
            return true;
        }

        private boolean stands(Word word, int place) {
            if (hashes[place] == word.form().stemHash()) {
                return word.stem().equals(words.get(place));
            }
            return hashes[place] == NUMBER.hashCode()
                    && words.get(place).equals(NUMBER)
                    && Character.isDigit(word.stem().charAt(0));
        }
    }

    private record Phrase<T>(T row, List<Place> places, boolean open) {}

    /** A row's phrase at words {@code first} (inclusive) to {@code end} (exclusive). */
    public record Hit<T>(T row, int first, int end, boolean open) {}

    public ChoicePhrases(Lexicon lexicon, List<T> rows, Function<T, String> phrases) {
        this.lexicon = lexicon;
        for (T row : rows) {
            for (String phrase : phrases.apply(row).split("; ")) {
                add(row, phrase);
            }
        }
        firstWords = new Sieve(beginnings.size());
        beginnings.keySet().forEach(word -> firstWords.add(word.hashCode()));
    }

    private void add(T row, String phrase) {
        boolean open = phrase.endsWith(OPEN);
        List<Place> places = new ArrayList<>();
        for (String place : phrase.replace(OPEN, "").strip().split(" ")) {
            boolean optional = place.endsWith("?");
            List<Choice> choices = new ArrayList<>();
            for (String choice : place.replace("?", "").split("\\|")) {
                choices.add(new Choice(words(choice)));
            }
            places.add(new Place(choices, optional));
        }
        Phrase<T> read = new Phrase<>(row, places, open);
        for (String first : firstWords(places)) {
            beginnings.computeIfAbsent(first, Beginning::new).phrases.add(read);
        }
    }

    private List<String> words(String choice) {
        if (choice.equals(NUMBER)) {
            return List.of(NUMBER);
        }
        List<String> stems = new ArrayList<>();
        for (Word word : lexicon.words(choice.replace('_', ' '))) {
            stems.add(word.stem());
        }
        return stems;
    }

    /** The words that the places may begin with, and {@link #END} where all of them may be left out. */
    private static Set<String> firstWords(List<Place> places) {
        Set<String> first = new HashSet<>();
        for (Place place : places) {
            place.choices().forEach(choice -> first.add(choice.first()));
            if (!place.optional()) {
                return first;
            }
        }
        first.add(END);
        return first;
    }

    /** The phrases that may stand at a word: those that go on with the next one, or end. */
    private List<Phrase<T>> phrases(List<Word> words, int at) {
        Word word = words.get(at);
        Beginning<T> beginning = firstWords.mayHold(word.form().stemHash()) ? beginnings.get(word.stem()) : null;
        if (beginning == null) {
            return List.of();
        }
        return beginning.before(at + 1 < words.size() ? words.get(at + 1).stem() : END);
    }

    /**
     * What may stand behind the first word of phrases.
     *
     * @param byNext the phrases by the word that follows
     * @param whole those that go on with no word
     */
    private record Following<T>(Map<String, List<Phrase<T>>> byNext, List<Phrase<T>> whole) {}

    /** The phrases that begin with a word. */
    private static final class Beginning<T> {
        private final String word;
        private final List<Phrase<T>> phrases = new ArrayList<>();
        /** Made when the word is first met, as most never are. */
        private volatile Following<T> following;

        Beginning(String word) {
            this.word = word;
        }

        List<Phrase<T>> before(String next) {
            Following<T> known = following;
            if (known == null) {
                Map<String, List<Phrase<T>>> parted = parted();
                known = new Following<>(parted, parted.get(END));
                following = known;
            }
            List<Phrase<T>> found = known.byNext.get(Character.isDigit(next.charAt(0)) ? NUMBER : next);
            return found == null ? known.whole : found;
        }

        private Map<String, List<Phrase<T>>> parted() {
            Map<String, List<Phrase<T>>> parted = new HashMap<>();
            parted.put(NUMBER, phrases);
            parted.put(END, new ArrayList<>());
            List<Set<String>> following =
                    phrases.stream().map(phrase -> following(phrase.places)).toList();
            following.forEach(all -> all.forEach(next -> parted.putIfAbsent(next, new ArrayList<>())));
            for (int i = 0; i < phrases.size(); i++) {
                Set<String> own = following.get(i).contains(END) ? parted.keySet() : following.get(i);
                for (String next : own) {
                    if (!next.equals(NUMBER)) {
                        parted.get(next).add(phrases.get(i));
                    }
                }
            }
            return parted;
        }

        /** The words that may stand behind the first, and {@link #END} where none need to. */
        private Set<String> following(List<Place> places) {
            Set<String> following = new HashSet<>();
            boolean first = true;
            for (int place = 0; place < places.size() && first; place++) {
                for (Choice choice : places.get(place).choices) {
                    if (choice.first().equals(word) && choice.words.size() > 1) {
                        following.add(choice.words.get(1));
                    } else if (choice.first().equals(word)) {
                        following.addAll(firstWords(places.subList(place + 1, places.size())));
                    }
                }
                first = places.get(place).optional;
            }
            return following;
        }
    }

    /** The phrases in the order of the text; none overlaps another. */
    public List<Hit<T>> hits(List<Word> words) {
        List<Hit<T>> hits = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Hit<T> longest = null;
            for (Phrase<T> phrase : phrases(words, at)) {
                int end = end(phrase.places(), 0, words, at);
                if (end > at && (longest == null || end > longest.end())) {
                    longest = new Hit<>(phrase.row(), at, end, phrase.open());
                }
            }
            if (longest != null) {
                hits.add(longest);
            }
            at = longest == null ? at + 1 : longest.end();
        }
        return hits;
    }

    /** Where the places from {@code place} on end that begin at a word, or -1. */
    private static int end(List<Place> places, int place, List<Word> words, int at) {
        if (place == places.size()) {
            return at;
        }
        int end = -1;
        for (Choice choice : places.get(place).choices()) {
            if (choice.stands(words, at)) {
                end = Math.max(end, end(places, place + 1, words, at + choice.hashes.length));
            }
        }
        return places.get(place).optional() ? Math.max(end, end(places, place + 1, words, at)) : end;
    }
}
