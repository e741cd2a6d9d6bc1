package medcode.suggest.problem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.extract.Circumstance;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** Tells the reason for a visit from what a note without headings tells of earlier ones: «received six cycles of chemotherapy». */
final class PastVisits {
    /** How many words away a word for the past speaks of a phrase. */
    private static final int REACH = 4;

    private final Map<String, Set<String>> words = new HashMap<>();

    PastVisits(Lexicon lexicon) {
        for (List<String> row : lexicon.table("past_visit_words.tsv")) {
            words.computeIfAbsent(row.get(1), place -> new HashSet<>()).add(row.get(0));
        }
    }

    /** True for a reason for a visit that its sentence tells of as done, without a word of coming for it. */
    boolean isOf(Stated stated, String text) {
        if (stated.circumstance().place() != Circumstance.Place.FIRST
                || stated.sentence().section().heading().length() > 0) {
            return false;
        }
        List<Word> all = stated.sentence().words();
        int first = 0;
        int end = 0;
        for (Word word : all) {
            first += word.end() <= stated.span().start() ? 1 : 0;
            end += word.start() < stated.span().end() ? 1 : 0;
        }
        return !holds(all, "now")
                && (holds(all.subList(Math.max(0, first - REACH), first), "before")
                        || holds(all.subList(end, ownEnd(all, end, text)), "behind"));
    }

    /** What stands behind a comma by itself speaks of the visit, «radiation, completed in May», not of another: «well visit, vaccines given». */
    private static int ownEnd(List<Word> words, int first, String text) {
        int end = Math.min(words.size(), first + REACH);
        for (int at = Math.max(1, first); at < end; at++) {
            int comma = text.indexOf(',', words.get(at - 1).end());
            if (comma >= 0 && comma < words.get(at).start()) {
                return at + 1;
            }
        }
        return end;
    }

    private boolean holds(List<Word> part, String place) {
        return part.stream().anyMatch(word -> words.get(place).contains(word.normal()));
    }
}
