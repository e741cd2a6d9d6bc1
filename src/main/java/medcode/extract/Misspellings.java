package medcode.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/**
 * Finds the noun of a condition that a misspelt word means: the only one that is one slip away, a letter inserted, left
 * out, swapped with its neighbour or taken for another that sounds like it.
 *
 * <p>Where it could be a word of its own nothing is repaired: no short words, no medications, nothing that differs as
 * «ileum» from «ilium», no word that daily speech may have derived: «stopped» is not «stepped».
 */
final class Misspellings {
    private static final int LEAST_LETTERS = 7;
    /** What a letter counts in the hash of a word more than the one behind it. */
    private static final int HASH_FACTOR = 31;

    private static final int SHORTEST_ENDING = 2;
    private static final int LONGEST_ENDING = 8;

    private static final List<String> TABLES = List.of(
            "medications.tsv",
            "procedures.tsv",
            "devices.tsv",
            "organisms.tsv",
            "not_medications.tsv",
            "not_misspelt.tsv");

    private final TermDictionary terms;
    private final Set<String> known = Bundled.WORDS;
    private final Set<String> endings;
    private final List<List<String>> confusable;
    private final Map<Character, String> alike = new HashMap<>();

    Misspellings(Lexicon lexicon, TermDictionary terms) {
        this.terms = terms;
        endings = lexicon.wordSet("medication_endings.tsv");
        endings.addAll(lexicon.wordSet("derived_endings.tsv"));
        confusable = lexicon.table("confusable.tsv");
        for (List<String> row : lexicon.table("letters_alike.tsv")) {
            alike.merge(row.get(0).charAt(0), row.get(1), String::concat);
        }
    }

    /** The stems of words that are right as they are: all searches share them. */
    private static final class Bundled {
        static final Set<String> WORDS = words(Lexicon.bundled());

        private static Set<String> words(Lexicon lexicon) {
            Set<String> words = new HashSet<>();
            for (String table : TABLES) {
                for (List<String> row : lexicon.table(table)) {
                    for (Word word : lexicon.words(String.join(" ", row))) {
                        words.add(word.stem());
                    }
                }
            }
            return words;
        }
    }

    static void readAhead() {
        Objects.requireNonNull(Bundled.WORDS);
    }

    /** The stem that is meant; the same where it is no misspelt one. */
    String meant(String stem) {
        if (stem.length() < LEAST_LETTERS || !isLetters(stem) || known.contains(stem) || isDerived(stem)) {
            return stem;
        }
        String meant = new Neighbours(stem).only();
        return meant == null || isDerived(meant) || isConfusable(stem, meant) ? stem : meant;
    }

    /** The words that are one slip away; the first letter is seldom wrong. */
    private final class Neighbours {
        private final StringBuilder letters;
        private final String stem;
        private String found;
        private boolean several;

        Neighbours(String stem) {
            this.stem = stem;
            this.letters = new StringBuilder(stem);
        }

        /** Null where there is none or more than one. */
        String only() {
            for (int at = 1; at <= stem.length() && !several; at++) {
                insert(at);
                if (at < stem.length()) {
                    leaveOut(at);
                    replace(at);
                    swap(at);
                }
            }
            return several ? null : found;
        }

        /** Of so many words only those are written out that may be known by their hash. */
        private void insert(int at) {
            letters.insert(at, 'a');
            int place = 1;
            for (int behind = at; behind < stem.length(); behind++) {
                place *= HASH_FACTOR;
            }
            int before = stem.substring(0, at).hashCode();
            int others = stem.hashCode() + before * place * (HASH_FACTOR - 1);
            for (char letter = 'a'; letter <= 'z'; letter++) {
                if (terms.isHash(others + letter * place)) {
                    letters.setCharAt(at, letter);
                    look();
                }
            }
            letters.deleteCharAt(at);
        }

        private void leaveOut(int at) {
            letters.deleteCharAt(at);
            look();
            letters.insert(at, stem.charAt(at));
        }

        private void replace(int at) {
            String others = alike.getOrDefault(stem.charAt(at), "");
            for (int other = 0; other < others.length(); other++) {
                letters.setCharAt(at, others.charAt(other));
                look();
            }
            letters.setCharAt(at, stem.charAt(at));
        }

        private void swap(int at) {
            if (at + 1 < stem.length()) {
                letters.setCharAt(at, stem.charAt(at + 1));
                letters.setCharAt(at + 1, stem.charAt(at));
                look();
                letters.setCharAt(at, stem.charAt(at));
                letters.setCharAt(at + 1, stem.charAt(at + 1));
            }
        }

        private void look() {
            String other = letters.toString();
            int number = terms.word(other);
            if (number >= 0 && terms.isMainTerm(number)) {
                several |= found != null && !found.equals(other);
                found = other;
            }
        }
    }

    private static boolean isLetters(String stem) {
        for (int at = 0; at < stem.length(); at++) {
            if (stem.charAt(at) < 'a' || stem.charAt(at) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** True for what ends like a medication or like a word that daily speech derives: «-ed», «-ing». */
    private boolean isDerived(String stem) {
        for (int letters = SHORTEST_ENDING; letters <= LONGEST_ENDING && letters < stem.length(); letters++) {
            if (endings.contains(stem.substring(stem.length() - letters))) {
                return true;
            }
        }
        return false;
    }

    /** True where the one becomes the other by a difference that tells words apart. */
    private boolean isConfusable(String stem, String meant) {
        for (List<String> pair : confusable) {
            if (stem.replace(pair.get(0), pair.get(1)).equals(meant)
                    || stem.replace(pair.get(1), pair.get(0)).equals(meant)) {
                return true;
            }
        }
        return false;
    }
}
