package medcode.extract;

/** A talk of doctor and patient: who asks states nothing. */
final class Dialogue {
    /** The class of section, as {@code sections.tsv} names it. */
    static final String ID = "dialogue";

    private Dialogue() {}

    /** True for a question in a talk. */
    static boolean asks(String text, Sentence sentence) {
        return sentence.section().kind().id().equals(ID)
                && text.charAt(sentence.span().end() - 1) == '?';
    }
}
