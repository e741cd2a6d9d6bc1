package medcode.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import medcode.codeset.Code;
import medcode.evaluate.Evaluation.Share;

/** Whether scores can be relied on: of what was suggested at a score, how much is right, and how much of the gold is there. */
public final class Calibration {
    /** From here on a coder may want to look at nothing but the evidence. */
    private static final double RELIED_ON = 0.8;

    private static final int BANDS = 10;

    private Calibration() {}

    /** The bands from the highest, then the share of the gold that was suggested at a score to be relied on. */
    public static List<Share> of(List<Answered<NoteGold, List<Answer>>> notes) {
        Map<Integer, List<Boolean>> bands = new TreeMap<>((one, other) -> other - one);
        List<Boolean> covered = new ArrayList<>();
        for (Answered<NoteGold, List<Answer>> note : notes) {
            List<Code> gold = note.gold().codes();
            List<Code> reliable = new ArrayList<>();
            for (Answer answer : note.answer()) {
                int band = (int) Math.floor(answer.score() * BANDS + 1e-9);
                bands.computeIfAbsent(band, known -> new ArrayList<>()).add(gold.contains(answer.code()));
                if (answer.score() >= RELIED_ON) {
                    reliable.add(answer.code());
                }
            }
            gold.forEach(code -> covered.add(reliable.contains(code)));
        }
        List<Share> shares = new ArrayList<>();
        bands.forEach((band, right) -> shares.add(Share.of(name(band), right)));
        shares.add(Share.of("gold at score 0.8 and up", covered));
        return shares;
    }

    private static String name(int band) {
        return band >= BANDS
                ? "right at score 1"
                : String.format(Locale.ROOT, "right at score %.1f to %.1f", band / 10.0, (band + 1) / 10.0);
    }
}
