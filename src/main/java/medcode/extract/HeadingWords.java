package medcode.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.lexicon.Lexicon;

/**
 * Tells by its words what a heading opens that is no alias: «PAST CARDIAC HISTORY», «MEDICATIONS ON TRANSFER».
 *
 * <p>Each word votes for classes ({@code section_words.tsv}); what stands behind a preposition votes half. The noun
 * before it must be known: «MEDICATION NONCOMPLIANCE» is a problem and no heading.
 */
final class HeadingWords {
    private static final double SURE = 1.0;
    /** Names a part of the body, not a class of sections. */
    static final String PART = "part";

    private static final String PREPOSITION = "preposition";

    private final Map<String, List<Vote>> votes = new HashMap<>();
    private final Set<String> prepositions = new HashSet<>();

    HeadingWords(Lexicon lexicon) {
        for (List<String> row : lexicon.table("section_words.tsv")) {
            String section = row.get(1).replace('_', '-');
            if (section.equals(PREPOSITION)) {
                prepositions.add(row.get(0));
            } else {
                double weight = row.get(2).isEmpty() ? 0 : Double.parseDouble(row.get(2));
                votes.computeIfAbsent(row.get(0), word -> new ArrayList<>(1)).add(new Vote(section, weight));
            }
        }
    }

    private record Vote(String section, double weight) {}

    /** The class that the words of a heading name, in normal form; {@code part} where they name parts of the body. */
    Optional<String> section(String heading) {
        List<String> words = words(heading);
        int head = head(words);
        if (head == 0 || !votes.containsKey(words.get(head - 1))) {
            return Optional.empty();
        }
        Map<String, Double> sums = new LinkedHashMap<>();
        count(sums, words.subList(0, head), 1);
        count(sums, words.subList(head, words.size()), sums.keySet().equals(Set.of(PART)) || sums.isEmpty() ? 1 : 0.5);
        boolean part = sums.remove(PART) != null;
        String best = null;
        for (Map.Entry<String, Double> sum : sums.entrySet()) {
            if (best == null || sum.getValue() > sums.get(best)) {
                best = sum.getKey();
            }
        }
        if (best != null && sums.get(best) >= SURE) {
            return Optional.of(best);
        }
        words.removeAll(prepositions);
        return part && votes.keySet().containsAll(words) ? Optional.of(PART) : Optional.empty();
    }

    private void count(Map<String, Double> sums, List<String> words, double share) {
        for (String word : words) {
            for (Vote vote : votes.getOrDefault(word, List.of())) {
                if (!vote.section.isEmpty()) {
                    sums.merge(vote.section, vote.weight * share, Double::sum);
                }
            }
        }
    }

    /** Behind the last word before a preposition. */
    private int head(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (prepositions.contains(words.get(i))) {
                return i;
            }
        }
        return words.size();
    }

    /** Numbers («ADDENDUM 3/11/26») and «and» say nothing. */
    private static List<String> words(String heading) {
        List<String> words = new ArrayList<>();
        for (String word : heading.split(" ")) {
            if (!word.isEmpty() && !word.equals("and") && !word.equals("the") && !Character.isDigit(word.charAt(0))) {
                words.add(word);
            }
        }
        return words;
    }
}
