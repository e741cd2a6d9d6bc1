package medcode.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * The knowledge of clinical language that the publications do not hold: tables under {@code codesets/lexicon}, each read
 * when it is first asked for.
 */
public final class Lexicon {
    private final Tokenizer tokenizer = new Tokenizer(new WordForms(), new Numerals());
    private volatile Abbreviations abbreviations;
    private volatile Stems stems;

    private Lexicon() {}

    private static final class Holder {
        static final Lexicon BUNDLED = new Lexicon();
    }

    /** The tables that come with medcode. */
    public static Lexicon bundled() {
        return Holder.BUNDLED;
    }

    /** The words of a text, in order. */
    public List<Word> words(CharSequence text) {
        return tokenizer.words(text, 0, text.length());
    }

    /** The words of a part of a text; offsets are into the whole. */
    public List<Word> words(CharSequence text, int start, int end) {
        return tokenizer.words(text, start, end);
    }

    /** What an unambiguous abbreviation stands for. */
    public Optional<String> expand(String abbreviation) {
        return abbreviations().of(abbreviation).map(Abbreviations.Abbreviation::expansion);
    }

    public Abbreviations abbreviations() {
        Abbreviations known = abbreviations;
        if (known == null) {
            synchronized (this) {
                known = abbreviations;
                if (known == null) {
                    known = new Abbreviations();
                    abbreviations = known;
                }
            }
        }
        return known;
    }

    /** The words that tell conditions apart. */
    public Stems stems() {
        Stems known = stems;
        if (known == null) {
            known = new Stems(this);
            stems = known;
        }
        return known;
    }
}
