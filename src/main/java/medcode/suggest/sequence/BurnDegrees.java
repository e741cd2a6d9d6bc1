package medcode.suggest.sequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import medcode.suggest.coded.Coded;

/** Of several burns the one of the highest degree goes first (guideline I.C.19.d.1); they keep their places among the other codes. */
public final class BurnDegrees {
    private static final List<String> HIGHEST_FIRST =
            List.of(" of third degree ", " of second degree ", " of first degree ");

    /** The same codes. */
    public List<Coded> ordered(List<Coded> coded) {
        List<Coded> burns = new ArrayList<>(coded.stream()
                .filter(one -> isBurn(one) && degree(one) < HIGHEST_FIRST.size())
                .toList());
        List<Coded> sorted = new ArrayList<>(burns);
        sorted.sort(Comparator.comparingInt(BurnDegrees::degree));
        List<Coded> order = new ArrayList<>();
        for (Coded one : coded) {
            int at = burns.indexOf(one);
            order.add(at < 0 ? one : sorted.get(at));
        }
        return order;
    }

    private static boolean isBurn(Coded one) {
        String title = title(one);
        return one.candidate().isInjury() && (title.startsWith("burn") || title.startsWith("corrosion"));
    }

    private static int degree(Coded one) {
        int degree = 0;
        while (degree < HIGHEST_FIRST.size() && !title(one).contains(HIGHEST_FIRST.get(degree))) {
            degree++;
        }
        return degree;
    }

    private static String title(Coded one) {
        return one.candidate().title().toLowerCase(Locale.ROOT);
    }
}
