package medcode.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;

/**
 * Finds the names of procedures that {@code procedure_terms.tsv} takes to their tables; they win over every other reading of
 * their words: «lumbar puncture» is no wound.
 */
final class ProcedureNames {
    private static final Comparator<MentionFinder.Found> BY_PLACE =
            Comparator.comparingInt(found -> found.span().start());

    private final Phrases<List<String>> names;

    ProcedureNames(Lexicon lexicon) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : lexicon.table("procedure_terms.tsv")) {
            for (String name : row.get(0).split("; ")) {
                rows.add(lexicon.words(name).stream().map(Word::normal).toList());
            }
        }
        names = new Phrases<>(rows, row -> row);
    }

    /** What was found, with the procedures in the place of what overlaps them. */
    List<MentionFinder.Found> over(List<Word> words, List<MentionFinder.Found> found) {
        List<MentionFinder.Found> procedures = new ArrayList<>();
        int behind = 0;
        for (Phrases.Hit<List<String>> hit : names.hits(words, 0, words.size())) {
            if (hit.first() >= behind) {
                Span span = new Span(
                        words.get(hit.first()).start(), words.get(hit.end() - 1).end());
                procedures.add(new MentionFinder.Found(span, Mention.Kind.PROCEDURE, List.of()));
                behind = hit.end();
            }
        }
        procedures.removeIf(procedure -> isNamedByCodes(procedure.span(), found));
        if (procedures.isEmpty()) {
            return found;
        }
        List<MentionFinder.Found> joined = new ArrayList<>(found);
        joined.removeIf(other ->
                procedures.stream().anyMatch(procedure -> procedure.span().overlaps(other.span())));
        joined.addAll(procedures);
        joined.sort(BY_PLACE);
        return joined;
    }

    /** True where the terms of a code set name all the words, and perhaps more. */
    private static boolean isNamedByCodes(Span span, List<MentionFinder.Found> found) {
        return found.stream()
                .anyMatch(other -> other.kind() == Mention.Kind.PROCEDURE
                        && !other.codes().isEmpty()
                        && other.span().contains(span));
    }
}
