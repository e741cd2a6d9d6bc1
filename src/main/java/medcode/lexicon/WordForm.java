package medcode.lexicon;

import medcode.lexicon.WordSlots.Spelt;

/** A word as written and the forms it is known by; all places of a text where it stands share one. */
public final class WordForm implements Spelt {
    private final String written;
    private final long key;
    private final String normal;
    private final String stem;
    private final int hash;
    private final int stemHash;
    private final boolean counted;
    private final boolean empty;
    private final boolean number;
    private final int ending;
    /** Immutable, and replaced whole: threads that overwrite each other's lose time only. */
    private Object remembered;
    /** What the word is in phrases, once it was asked; immutable too. */
    private Stems.Said said;

    /** @param counted true where a number behind it may be Roman or spelt */
    WordForm(String written, String normal, String stem, boolean counted) {
        this.written = written;
        this.key = WordSlots.key(written, 0, written.length());
        this.normal = normal;
        this.stem = stem;
        this.hash = normal.hashCode();
        this.stemHash = stem.hashCode();
        this.counted = counted;
        this.empty = normal.isEmpty();
        this.number = !empty && (isDigit(normal.charAt(0)) || isDigit(normal.charAt(normal.length() - 1)));
        this.ending = ending(normal);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The last two letters of a word as one number, by which lists of endings are sifted; 0 for shorter words. */
    public static int ending(String word) {
        int length = word.length();
        return length < 2 ? 0 : word.charAt(length - 1) * 31 + word.charAt(length - 2);
    }

    /** A word that has one form, as numbers have. */
    static WordForm of(String name) {
        return new WordForm(name, name, name, false);
    }

    @Override
    public String written() {
        return written;
    }

    @Override
    public long key() {
        return key;
    }

    String normal() {
        return normal;
    }

    String stem() {
        return stem;
    }

    /** The hash of the normal form. */
    int hash() {
        return hash;
    }

    /** The hash of the stem. */
    int stemHash() {
        return stemHash;
    }

    boolean counted() {
        return counted;
    }

    /** True where the normal form begins or ends with a digit. */
    public boolean number() {
        return number;
    }

    /** The {@link #ending(String)} of the normal form. */
    public int ending() {
        return ending;
    }

    /** True where nothing is left of the word, as of an accent alone. */
    boolean empty() {
        return empty;
    }

    Stems.Said said() {
        return said;
    }

    void said(Stems.Said found) {
        said = found;
    }

    /** What the reader that asked last has found out about the word, or null; it must know its own. */
    public Object remembered() {
        return remembered;
    }

    /** Remembers something immutable in place of what was remembered before. */
    public void remember(Object found) {
        remembered = found;
    }
}
