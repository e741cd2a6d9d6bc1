package medcode.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;

/**
 * A word of a search and the words of entry terms that it is read as: itself, else words that it begins, else words that
 * are spelt like it. A word that one code set knows is not repaired for another.
 */
record QueryWord(String stem, Reading reading, List<String> meant) {
    private static final int LEAST_BEGINNING = 3;
    private static final int MOST_BEGINNINGS = 64;
    private static final int MOST_SPELLINGS = 3;
    private static final int REPAIRABLE = 4;
    private static final int LONG = 6;

    /** How a word was taken. */
    enum Reading {
        ITSELF(1),
        BEGINNING(0.9f),
        MISSPELT(0.8f),
        UNKNOWN(1);

        private final float certainty;

        Reading(float certainty) {
            this.certainty = certainty;
        }

        float certainty() {
            return certainty;
        }
    }

    static QueryWord of(String stem, List<SearchVocabulary> vocabularies) throws IOException {
        for (SearchVocabulary vocabulary : vocabularies) {
            if (vocabulary.holds(stem)) {
                List<String> meant = new ArrayList<>(decimals(stem, vocabularies));
                meant.add(0, stem);
                return new QueryWord(stem, Reading.ITSELF, meant);
            }
        }
        boolean number = !isWord(stem);
        List<String> beginnings = number ? decimals(stem, vocabularies) : beginnings(stem, vocabularies);
        if (!beginnings.isEmpty()) {
            return new QueryWord(stem, Reading.BEGINNING, beginnings);
        }
        List<String> spellings = number ? List.of() : spellings(stem, vocabularies);
        return new QueryWord(stem, spellings.isEmpty() ? Reading.UNKNOWN : Reading.MISSPELT, spellings);
    }

    /** The word for people: «without esophagitis». */
    String text() {
        return Stems.isAbsent(stem) ? "without " + stem.substring(1) : stem;
    }

    /** What it was read as where it stands nowhere as typed; else empty. */
    String readAs() {
        return switch (reading) {
            case BEGINNING -> text() + "…";
            case MISSPELT -> meant.get(0);
            default -> "";
        };
    }

    /** Numbers are not repaired: stage 6 is no slip for stage 5. */
    private static boolean isWord(String stem) {
        for (int i = 0; i < stem.length(); i++) {
            if (Character.isDigit(stem.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Of a body mass index of 35 the publications say 35.0 to 35.9. */
    private static List<String> decimals(String number, List<SearchVocabulary> vocabularies) throws IOException {
        return Character.isDigit(number.charAt(0)) ? beginnings(number + ".", vocabularies) : List.of();
    }

    private static List<String> beginnings(String stem, List<SearchVocabulary> vocabularies) throws IOException {
        if (stem.length() < LEAST_BEGINNING) {
            return List.of();
        }
        Map<String, Integer> found = new HashMap<>();
        for (SearchVocabulary vocabulary : vocabularies) {
            for (SearchVocabulary.Known known : vocabulary.beginningWith(stem)) {
                found.merge(known.word(), known.frequency(), Integer::sum);
            }
            for (String family : Lexicon.bundled().stems().ofBeginning(stem)) {
                found.merge(family, vocabulary.frequency(family), Integer::sum);
            }
        }
        return commonest(found, MOST_BEGINNINGS);
    }

    /** Nearest first; slips in the first letter are rare, and looked for only where there is no other. */
    private static List<String> spellings(String stem, List<SearchVocabulary> vocabularies) throws IOException {
        if (stem.length() < REPAIRABLE) {
            return List.of();
        }
        List<String> found = spellings(stem, stem.substring(0, 1), stem.length() < LONG ? 1 : 2, vocabularies);
        return found.isEmpty() && stem.length() >= LONG ? spellings(stem, "", 1, vocabularies) : found;
    }

    private static List<String> spellings(
            String stem, String beginning, int allowed, List<SearchVocabulary> vocabularies) throws IOException {
        int least = allowed;
        Map<String, Integer> found = new HashMap<>();
        for (SearchVocabulary vocabulary : vocabularies) {
            for (SearchVocabulary.Known known : vocabulary.beginningWith(beginning)) {
                int distance = Spellings.distance(stem, known.word(), least);
                if (distance < least) {
                    found.clear();
                    least = distance;
                }
                if (distance == least) {
                    found.merge(known.word(), known.frequency(), Integer::sum);
                }
            }
        }
        return commonest(found, MOST_SPELLINGS);
    }

    private static List<String> commonest(Map<String, Integer> frequencies, int most) {
        List<String> words = new ArrayList<>(frequencies.keySet());
        words.sort((one, other) -> {
            int order = Integer.compare(frequencies.get(other), frequencies.get(one));
            return order != 0 ? order : one.compareTo(other);
        });
        return List.copyOf(words.size() > most ? words.subList(0, most) : words);
    }
}
