package medcode.review;

import java.util.List;
import medcode.edit.Quote;

/** Quotations of a finding: enough to see it, not all there are. */
final class Quotes {
    private static final int SHOWN = 3;

    private Quotes() {}

    static List<Quote> of(List<Documented> documented) {
        return few(documented.stream().map(Documented::quote).toList());
    }

    static List<Quote> few(List<Quote> all) {
        return all.stream().distinct().limit(SHOWN).toList();
    }
}
