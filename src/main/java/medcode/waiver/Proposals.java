package medcode.waiver;

import java.util.ArrayList;
import java.util.List;

/** The waivers that a change brings along while those of another file decide: reported, so that somebody looks at them. */
public final class Proposals {
    private Proposals() {}

    /** @param deciding the waivers that count */
    public static List<Remark> of(List<Waiver> proposed, Waivers deciding) {
        List<Remark> remarks = new ArrayList<>();
        for (Waiver waiver : proposed) {
            if (!deciding.say(waiver)) {
                remarks.add(Waivers.remark(
                        waiver,
                        Remark.State.NOT_APPLIED,
                        "this change adds a waiver of " + waiver.finding().named() + ", by " + waiver.who() + " until "
                                + waiver.expires() + "; it is not applied"));
            }
        }
        return remarks;
    }
}
