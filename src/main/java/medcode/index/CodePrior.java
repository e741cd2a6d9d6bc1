package medcode.index;

/** What speaks against a code before its words are looked at: chapters that no bare diagnosis phrase means. */
final class CodePrior {
    /** Small beside the coverage of one word. */
    private static final double RARELY_MEANT = 0.05;

    /** Decides between equals alone: what somebody was born with is usually said to be. */
    private static final double CONGENITAL = 0.001;

    private static final double RESIDUAL = 0.04;

    double penalty(EntryIndex index, int entry) {
        EntryTerm.Origin origin = index.origin(entry);
        double penalty = index.isResidual(entry) ? RESIDUAL : 0;
        char chapter = index.chapter(entry);
        if (chapter >= 'S' || chapter == 'O' || chapter == 'P') {
            penalty += RARELY_MEANT;
        }
        penalty += chapter == 'Q' ? CONGENITAL : 0;
        if (origin == EntryTerm.Origin.DRUG_TABLE || origin == EntryTerm.Origin.EXTERNAL_CAUSE) {
            penalty += RARELY_MEANT;
        }
        return penalty;
    }
}
