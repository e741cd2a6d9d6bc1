package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.codeset.Code;
import medcode.note.Span;

/**
 * Joins what the words of a sentence name: entry terms win over other words, and a name with its number over an entry term
 * that is only the name («glucose 250»).
 */
final class Naming {
    /** Words that say of a value that it is not normal. */
    private static final Set<String> JUDGED = Set.of("elevated", "high", "raised", "increased", "abnormal");

    private Naming() {}

    /** All in the text's order, none over another. */
    static List<MentionFinder.Found> joined(
            String text,
            List<MentionFinder.Found> terms,
            List<Measurements.Reading> readings,
            List<MentionFinder.Found> words) {
        if (readings.isEmpty() && words.isEmpty()) {
            return terms;
        }
        List<MentionFinder.Found> joined = new ArrayList<>(terms);
        for (Measurements.Reading reading : readings) {
            if (reading.mention() != null && !isNamed(text, terms, reading)) {
                place(joined, new MentionFinder.Found(reading.span(), reading.mention(), found(joined, reading)), true);
            }
        }
        for (MentionFinder.Found word : words) {
            place(joined, word, false);
        }
        return joined;
    }

    /** True where an entry term holds the name of what was measured and says how it is: «PSA elevated at 7.2». */
    private static boolean isNamed(String text, List<MentionFinder.Found> terms, Measurements.Reading reading) {
        for (MentionFinder.Found term : terms) {
            if (term.kind() == Mention.Kind.SYMPTOM
                    && reading.span().contains(term.span())
                    && !term.span().overlaps(reading.fact().span())
                    && isJudged(term.span().of(text))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJudged(String term) {
        for (String word : term.toLowerCase(Locale.ROOT).split(" ")) {
            if (JUDGED.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The codes of a finding that a positive result is by name: «urine culture positive». */
    private static List<Code> found(List<MentionFinder.Found> terms, Measurements.Reading reading) {
        if (reading.fact().kind() == Fact.Kind.RESULT && reading.fact().value().equals("positive")) {
            for (MentionFinder.Found term : terms) {
                if (term.kind() == Mention.Kind.SYMPTOM
                        && term.span().contains(reading.fact().span())) {
                    return term.codes();
                }
            }
        }
        return List.of();
    }

    /** Puts a mention in the place of those inside it, unless one reaches beyond it or may not be displaced. */
    private static void place(List<MentionFinder.Found> joined, MentionFinder.Found added, boolean measured) {
        int from = first(joined, added.span());
        int to = from;
        while (to < joined.size() && joined.get(to).span().overlaps(added.span())) {
            MentionFinder.Found known = joined.get(to);
            boolean weak = measured || isWord(known) || ServiceTerms.contradicts(added, known);
            if (!weak || !added.span().contains(known.span())) {
                return;
            }
            to++;
        }
        joined.subList(from, to).clear();
        joined.add(from, added);
    }

    private static boolean isWord(MentionFinder.Found found) {
        return found.codes().isEmpty()
                && (found.kind() == Mention.Kind.MEDICATION || found.kind() == Mention.Kind.PROCEDURE);
    }

    /** The first mention that ends behind the beginning of a span. */
    private static int first(List<MentionFinder.Found> found, Span span) {
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
