package medcode.suggest.problem;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/**
 * The side of a problem whose line names none, from the rest of the note: where a side stands just before one of the
 * problem's own words, and everywhere the same one.
 */
final class SideOf {
    /** «right lower knee»: a side belongs to a body part a few words behind it. */
    private static final int REACH = 3;

    private final Lexicon lexicon;
    private final String text;
    private final Span body;
    private List<Word> words;

    SideOf(Lexicon lexicon, Extraction extraction) {
        this.lexicon = lexicon;
        this.text = extraction.note().text();
        this.body = extraction.note().body();
    }

    /** The one side, or nothing. */
    Set<String> problem(Span head) {
        Set<String> own = new HashSet<>(lexicon.stems().ofPhrase(head.of(text)));
        if (words == null) {
            words = lexicon.words(text, body.start(), body.end());
        }
        Set<String> sides = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String side = side(words.get(i).normal());
            if (!side.isEmpty() && namesOne(i, own)) {
                sides.add(side);
            }
        }
        if (sides.contains("left") && sides.contains("right")) {
            return Set.of();
        }
        return sides.size() > 1 ? Set.of("bilateral") : sides;
    }

    private boolean namesOne(int side, Set<String> own) {
        for (int i = side + 1; i < words.size() && i <= side + REACH; i++) {
            if (text.substring(words.get(i - 1).end(), words.get(i).start()).indexOf('.') >= 0) {
                return false;
            }
            if (own.contains(lexicon.stems().family(words.get(i).stem()))) {
                return true;
            }
        }
        return false;
    }

    private static String side(String word) {
        return switch (word) {
            case "left", "right", "bilateral" -> word;
            case "both", "bilaterally" -> "bilateral";
            default -> "";
        };
    }
}
