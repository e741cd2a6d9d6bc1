package medcode.lexicon;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The forms of words, remembered: a text repeats its words, and spelling and stemming cost more than looking them up.
 */
final class WordForms {
    private final WordSlots<WordForm> known = new WordSlots<>();
    private final Spelling spelling = new Spelling();
    private final Numerals numerals = new Numerals();
    private final Set<String> prefixes = new HashSet<>();

    WordForms() {
        for (String[] row : LexiconTable.rows("prefixes.tsv")) {
            prefixes.add(row[0]);
        }
    }

    WordForm of(String text, int start, int end) {
        WordForm form = known.of(text, start, end);
        if (form == null) {
            form = form(text.substring(start, end));
            known.keep(form);
        }
        return form;
    }

    private WordForm form(String written) {
        String plain = plain(written).toLowerCase(Locale.ROOT);
        String normal = spelling.american(joined(withoutPossessive(plain)));
        String stem = Stemmer.stem(normal);
        return new WordForm(written, normal, stem, numerals.isCounted(stem));
    }

    /** Without accents, ligatures and typographic apostrophes. */
    private static String plain(String written) {
        for (int at = 0; at < written.length(); at++) {
            if (written.charAt(at) > 127) {
                return Normalizer.normalize(written.replace('\u2019', '\''), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "");
            }
        }
        return written;
    }

    private static String withoutPossessive(String word) {
        if (word.endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
    }

    private static String joined(String word) {
        return word.indexOf('-') < 0 && word.indexOf('\u2010') < 0
                ? word
                : word.replace("-", "").replace("\u2010", "");
    }

    /** True where what stands before a hyphen is no word of its own: non-, post-, gastro-. */
    boolean isPrefix(String text, int start, int end) {
        int length = end - start;
        if (length < 2 || length > 14) {
            return false;
        }
        String part = text.substring(start, end).toLowerCase(Locale.ROOT);
        return prefixes.contains(part) || (length > 4 && part.endsWith("o"));
    }
}
