package medcode.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The singular of a word, by rule and by a table of irregular plurals; nothing else is cut off.
 *
 * <p>A stronger stemmer joins words that a coder keeps apart: static, stasis and state; ileum and ilium; -itis and -osis.
 */
public final class Stemmer {
    private static final Map<String, String> IRREGULAR = irregular();

    private Stemmer() {}

    /** The singular of a word in lower case. */
    public static String stem(String word) {
        int length = word.length();
        if (length < 4) {
            return word;
        }
        char last = word.charAt(length - 1);
        if (last != 's' && last != 'e' && last != 'i' && last != 'a' && last != 'n' && last != 't' && last != 'h') {
            return word;
        }
        String known = IRREGULAR.get(word);
        if (known != null) {
            return known;
        }
        if (last == 's') {
            return withoutS(word, length);
        }
        return last == 'e' && length > 5 && word.endsWith("ae") ? word.substring(0, length - 1) : word;
    }

    private static String withoutS(String word, int length) {
        char before = word.charAt(length - 2);
        if (before == 's' || before == 'u' || before == 'i' || !Character.isLetter(before)) {
            return word;
        }
        return before == 'e' ? withoutEs(word, length) : word.substring(0, length - 1);
    }

    private static String withoutEs(String word, int length) {
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("xes") || isHardCh(word, length)) {
            return word.substring(0, length - 2);
        }
        if (isGreek(word, length)) {
            return word.substring(0, length - 2) + "is";
        }
        return word.substring(0, length - 1);
    }

    /** patches, branches, but not headaches. */
    private static boolean isHardCh(String word, int length) {
        return word.endsWith("ches") && length > 5 && "tnr".indexOf(word.charAt(length - 5)) >= 0;
    }

    /** stenoses, metastases, prostheses, paralyses, but not doses, diseases. */
    private static boolean isGreek(String word, int length) {
        return length > 6
                && (word.endsWith("oses")
                        || word.endsWith("tases")
                        || word.endsWith("heses")
                        || word.endsWith("lyses"));
    }

    private static Map<String, String> irregular() {
        List<String[]> rows = LexiconTable.rows("plurals.tsv");
        Map<String, String> irregular = new HashMap<>(rows.size() * 2);
        for (String[] row : rows) {
            irregular.put(row[0], row[1]);
        }
        return irregular;
    }
}
