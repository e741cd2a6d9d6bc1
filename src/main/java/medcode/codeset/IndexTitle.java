package medcode.codeset;

/**
 * The words of a main term or subterm: {@code autonomic (poly)neuropathy} is «autonomic» + «(poly)» + «neuropathy».
 *
 * @param text the words before the nonessential modifiers
 * @param nonessential the parenthesised modifiers as published, or empty; present or absent, the code is the same
 * @param rest the words after them, or empty
 */
public record IndexTitle(String text, String nonessential, String rest) {

    /** Without the nonessential modifiers. */
    public String essential() {
        return rest.isEmpty() ? text : text + " " + rest;
    }

    /** As printed in the book. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(text);
        if (!nonessential.isEmpty()) {
            line.append(' ').append(nonessential);
        }
        if (!rest.isEmpty()) {
            line.append(' ').append(rest);
        }
        return line.toString();
    }
}
