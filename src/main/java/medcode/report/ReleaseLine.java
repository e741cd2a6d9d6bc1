package medcode.report;

import java.time.LocalDate;
import java.util.List;
import medcode.codeset.Release;
import medcode.index.OpenRelease;

/** The line at the end of an answer: which releases gave it, and when one is not the full code set. */
public final class ReleaseLine {
    private ReleaseLine() {}

    /** @param date the day that the answer is for */
    public static String of(List<OpenRelease> releases, LocalDate date) {
        StringBuilder line = new StringBuilder();
        for (OpenRelease open : releases) {
            line.append(line.length() == 0 ? "" : " · ").append(answered(open, date));
        }
        return line.toString();
    }

    private static String answered(OpenRelease open, LocalDate date) {
        Release release = open.release();
        StringBuilder answered = new StringBuilder(release.displayName());
        if (release.starter()) {
            answered.append(" starter set, not the full code set");
        } else if (!release.inForce(date)) {
            answered.append(", in force until ").append(release.to());
        }
        if (!open.loans().isEmpty()) {
            answered.append(", ").append(BorrowedText.of(release, open.loans()));
        }
        return answered.toString();
    }
}
