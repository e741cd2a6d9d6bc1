package medcode.lexicon;

/**
 * A word of a text.
 *
 * @param form what it is known by
 * @param start where it stands in the text as read: UTF-16, start inclusive
 * @param end UTF-16, end exclusive
 */
public record Word(WordForm form, int start, int end) {

    /** Lower case, without accents and possessives, American spelling, Roman numerals of types and stages as digits. */
    public String normal() {
        return form.normal();
    }

    /** The normal form in the singular; terms are matched by it. */
    public String stem() {
        return form.stem();
    }
}
