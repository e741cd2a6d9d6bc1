package medcode.waiver;

/** The name of a finding, in hexadecimal; made when it is asked for, since most runs show none. */
public final class Fingerprint {
    private final String finding;
    private final Hash open;
    private final Hash hiding;
    private String text;
    private String hidden;

    /** @param finding what it names */
    Fingerprint(String finding, Hash open, Hash hiding) {
        this.finding = finding;
        this.open = open;
        this.hiding = hiding;
    }

    /** As results have it that show the claim's id: the same on every machine, so that a baseline can be shared. */
    public String text() {
        if (text == null) {
            text = open.of(finding);
        }
        return text;
    }

    /** As results have it that hide the claim's id, which nobody may find by trying ids out. */
    public String hidden() {
        if (hidden == null) {
            hidden = hiding.of(finding);
        }
        return hidden;
    }

    boolean beginsWith(String beginning) {
        return text().startsWith(beginning) || hidden().startsWith(beginning);
    }
}
