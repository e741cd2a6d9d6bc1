package medcode.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** The words of which titles of services are made, and which name no service: «kit», «each», «insertion», «knee». */
final class EverydayWords {
    private final Set<String> anywhere = new HashSet<>();
    /** Those that name a service together with others: «knee» is none, «knee replacement» is one. */
    private final Set<String> alone = new HashSet<>();

    private final Lexicon lexicon;

    EverydayWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (List<String> row : lexicon.table("everyday_words.tsv")) {
            for (Word word : lexicon.words(row.get(0))) {
                (row.get(1).isEmpty() ? anywhere : alone).add(word.stem());
            }
        }
    }

    /** How much the words of a row from one to another tell: 2 for a word that names a service, 1 for one that helps to. */
    int telling(TermRow row, int from, int to) {
        int telling = 0;
        for (int at = from; at < to; at++) {
            telling += telling(row.word(at).stem());
        }
        return telling;
    }

    private int telling(String stem) {
        if (stem.isEmpty() || Character.isDigit(stem.charAt(0)) || lexicon.isTermFiller(stem)) {
            return 0;
        }
        String family = lexicon.stems().family(stem);
        if (anywhere.contains(stem) || anywhere.contains(family)) {
            return 0;
        }
        return alone.contains(stem) || alone.contains(family) ? 1 : 2;
    }
}
