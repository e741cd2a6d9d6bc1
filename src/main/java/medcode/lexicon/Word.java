package medcode.lexicon;

/**
 * A word of a text.
 *
 * @param normal lower case, without accents and possessives, American spelling, Roman numerals of types and stages as digits
 * @param stem the normal form in the singular; terms are matched by it
 * @param start where it stands in the text as read: UTF-16, start inclusive
 * @param end UTF-16, end exclusive
 */
public record Word(String normal, String stem, int start, int end) {}
