package medcode.lexicon;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The forms of words, remembered: a text repeats its words, and spelling and stemming cost more than looking them up.
 *
 * <p>Memory is bounded: a word has two slots, and the one asked for last drives out the older. Threads may overwrite each other's slots; a form
 * is immutable and compared before it is used, so that a lost write costs time only.
 */
final class WordForms {
    private static final int SLOT_BITS = 17;
    /** Spreads the hashes of short words, which lie close together: 2 to the 32 by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private final Form[] slots = new Form[1 << SLOT_BITS];
    private final Spelling spelling = new Spelling();
    private final Numerals numerals = new Numerals();
    private final Set<String> prefixes = new HashSet<>();

    WordForms() {
        for (String[] row : LexiconTable.rows("prefixes.tsv")) {
            prefixes.add(row[0]);
        }
    }

    /**
     * A word as written and its forms.
     *
     * @param counted true where a number behind it may be Roman or spelt
     */
    record Form(String written, String normal, String stem, boolean counted) {}

    Form of(String text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        int slot = (hash * SPREAD) >>> (Integer.SIZE - SLOT_BITS);
        Form first = slots[slot];
        if (is(first, text, start, end)) {
            return first;
        }
        Form second = slots[slot ^ 1];
        if (is(second, text, start, end)) {
            return second;
        }
        Form form = form(text.substring(start, end));
        slots[slot ^ 1] = first;
        slots[slot] = form;
        return form;
    }

    private static boolean is(Form form, String text, int start, int end) {
        return form != null && form.written.length() == end - start && text.startsWith(form.written, start);
    }

    private Form form(String written) {
        String plain = plain(written).toLowerCase(Locale.ROOT);
        String normal = spelling.american(joined(withoutPossessive(plain)));
        String stem = Stemmer.stem(normal);
        return new Form(written, normal, stem, numerals.isCounted(stem));
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
