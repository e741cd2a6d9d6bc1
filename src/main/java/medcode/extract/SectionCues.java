package medcode.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.lexicon.Lexicon;

/**
 * Tells from its words what section a text without a heading belongs to: «mother», «lives alone», «clear to auscultation».
 *
 * <p>Each cue that stands in the text, once or more, adds its weight to a class ({@code section_cues.tsv}; the row without
 * words is where the class begins). Marks stand for what no list of words holds: {@code #age} for «52-year-old»,
 * {@code #dose} for «10 mg», {@code #short} for few words, {@code #numbered}, {@code #organ} for «CHEST:», {@code #drug}
 * and {@code #surgery} by the endings in {@code section_marks.tsv}.
 */
final class SectionCues {
    private static final int FEW_WORDS = 8;
    private static final int LONGEST_CUE = 3;
    private static final int SHORTEST_ENDING = 4;
    private static final int LONGEST_ENDING = 8;
    private static final Set<String> UNITS = Set.of("mg", "mcg", "units", "ml", "g");
    private static final Set<String> AGES = Set.of("year", "years", "month", "months", "week", "weeks", "day", "days");

    private final Map<String, Map<String, Double>> cues = new HashMap<>();
    /** The first words of the cues that have several. */
    private final Set<String> firstWords = new HashSet<>();

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> endings = new LinkedHashMap<>();
    private final HeadingWords headings;

    SectionCues(Lexicon lexicon, HeadingWords headings) {
        this.headings = headings;
        for (List<String> row : lexicon.table("section_cues.tsv")) {
            cues.computeIfAbsent(row.get(0), cue -> new LinkedHashMap<>())
                    .put(row.get(1).replace('_', '-'), Double.parseDouble(row.get(2)));
            int blank = row.get(0).indexOf(' ');
            if (blank > 0) {
                firstWords.add(row.get(0).substring(0, blank));
            }
        }
        for (List<String> row : lexicon.table("section_marks.tsv")) {
            for (String word : row.get(1).split("; ")) {
                boolean ending = word.charAt(0) == '*';
                (ending ? endings : words).put(ending ? word.substring(1) : word, row.get(0));
            }
        }
        for (List<String> row : lexicon.table("med_hints.tsv")) {
            for (String drug : row.get(0).split("; ")) {
                words.put(drug, "#drug");
            }
        }
    }

    /** @param lead by how much the class is ahead of the next one */
    record Verdict(String section, double lead) {}

    /** The class with the highest sum; empty for a text without words. */
    Optional<Verdict> section(String text) {
        List<String> read = words(text);
        Map<String, Double> sums = new LinkedHashMap<>(cues.get(""));
        for (String cue : cues(text, read)) {
            cues.get(cue).forEach((section, weight) -> sums.merge(section, weight, Double::sum));
        }
        String best = "";
        double second = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, Double> sum : sums.entrySet()) {
            double first = best.isEmpty() ? Double.NEGATIVE_INFINITY : sums.get(best);
            if (sum.getValue() > first) {
                second = first;
                best = sum.getKey();
            } else {
                second = Math.max(second, sum.getValue());
            }
        }
        return read.isEmpty() ? Optional.empty() : Optional.of(new Verdict(best, sums.get(best) - second));
    }

    private Set<String> cues(String text, List<String> read) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i < read.size(); i++) {
            String phrase = read.get(i);
            if (cues.containsKey(phrase)) {
                found.add(phrase);
            }
            mark(read, i).ifPresent(found::add);
            int end = firstWords.contains(phrase) ? Math.min(read.size(), i + LONGEST_CUE) : i;
            for (int next = i + 1; next < end; next++) {
                phrase = phrase + " " + read.get(next);
                found.add(phrase);
            }
        }
        if (read.size() <= FEW_WORDS) {
            found.add("#short");
        }
        if (text.startsWith("1.") || text.startsWith("1)")) {
            found.add("#numbered");
        }
        if (headings.section(HeadingText.normal(text.substring(
                        0, Math.max(0, HeadingFinder.colon(text, 0, Math.min(text.length(), 32))))))
                .filter(HeadingWords.PART::equals)
                .isPresent()) {
            found.add("#organ");
        }
        found.retainAll(cues.keySet());
        return found;
    }

    private Optional<String> mark(List<String> read, int i) {
        String word = read.get(i);
        boolean number = i > 0 && Character.isDigit(read.get(i - 1).charAt(0));
        if (number && UNITS.contains(word)) {
            return Optional.of("#dose");
        }
        if (number
                && AGES.contains(word)
                && i + 1 < read.size()
                && read.get(i + 1).equals("old")) {
            return Optional.of("#age");
        }
        if (words.containsKey(word)) {
            return Optional.of(words.get(word));
        }
        for (int letters = SHORTEST_ENDING; letters <= LONGEST_ENDING && letters + 1 < word.length(); letters++) {
            String mark = endings.get(word.substring(word.length() - letters));
            if (mark != null) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** Letters and digits in lower case, numbers apart from the letters behind them; «'s» dropped. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT).replace("'s", "");
        int at = 0;
        while (at < lower.length()) {
            int from = at;
            while (at < lower.length() && Character.isLetterOrDigit(lower.charAt(at))) {
                at++;
                if (at < lower.length()
                        && Character.isDigit(lower.charAt(at - 1))
                        && Character.isLetter(lower.charAt(at))) {
                    break;
                }
            }
            if (at > from) {
                words.add(lower.substring(from, at));
            } else {
                at++;
            }
        }
        return words;
    }
}
