package medcode.waiver;

/** A name for a claim that says nothing of it, such as {@code claim-0a1b2c3d4e5f}; made when it is asked for. */
public final class Pseudonym {
    private static final String BEGINNING = "claim-";
    private static final int LENGTH = 12;

    private final String id;
    private final Hash hash;
    private String text;

    Pseudonym(String id, Hash hash) {
        this.id = id;
        this.hash = hash;
    }

    /** Empty for a claim without an id. */
    public String text() {
        if (text == null) {
            text = id.isEmpty() ? "" : BEGINNING + hash.of(id).substring(0, LENGTH);
        }
        return text;
    }

    /** True for what it is, without making it for other texts. */
    boolean is(String name) {
        return name.startsWith(BEGINNING) && name.equals(text());
    }
}
