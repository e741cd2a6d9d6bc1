package medcode.suggest.combine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;

/** The words by which a note sets infarctions apart, from {@code infarction_words.tsv}. */
final class InfarctionWords {
    private final Lexicon lexicon;
    private final Map<String, Phrases<List<String>>> kinds = new HashMap<>();

    InfarctionWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (List<String> row : lexicon.table("infarction_words.tsv")) {
            kinds.put(row.get(0), new Phrases<>(lexicon.phrases(row.get(1)), words -> words));
        }
    }

    /** True where a text's last words, so many letters at most, call what comes behind them a new one. */
    boolean saysNew(String text, int near) {
        String clause = text.substring(Math.max(text.lastIndexOf('.'), text.lastIndexOf(';')) + 1);
        for (int[] place : places("new", clause)) {
            if (clause.length() - place[1] <= near) {
                return true;
            }
        }
        return false;
    }

    boolean saysOther(String text) {
        return !places("other type", text).isEmpty();
    }

    /** True where something before became what comes behind. */
    boolean saysBecame(String text) {
        return !places("became", text).isEmpty();
    }

    /** The words before a point or a word that breaks the thought. */
    String firstClause(String text) {
        int end = text.length();
        for (int[] place : places("break", text)) {
            end = Math.min(end, place[0]);
        }
        for (char point : new char[] {'.', ';'}) {
            int at = text.indexOf(point);
            end = at < 0 ? end : Math.min(end, at);
        }
        return text.substring(0, end);
    }

    /** The words behind the last of those. */
    String lastClause(String text) {
        int start = text.lastIndexOf(';') + 1;
        for (int[] place : places("break", text)) {
            start = Math.max(start, place[1]);
        }
        return text.substring(start);
    }

    private List<int[]> places(String kind, String text) {
        List<Word> words = lexicon.words(text);
        return kinds.get(kind).hits(words, 0, words.size()).stream()
                .map(hit -> new int[] {
                    words.get(hit.first()).start(), words.get(hit.end() - 1).end()
                })
                .toList();
    }
}
