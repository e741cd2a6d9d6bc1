package medcode.codeset;

/**
 * Another wording for a code that no publication of its code set holds.
 *
 * @param source who says so, as shown with every answer that rests on it: {@code DOID:0040092}
 */
public record Synonym(Code code, String term, String source) {}
