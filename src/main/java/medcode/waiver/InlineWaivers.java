package medcode.waiver;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.claim.Claim;

/**
 * Waivers that a claim itself brings: {@code DX201: unrelated conditions (jsmith, 2026-12-31)}, several parted by a bar.
 */
final class InlineWaivers {
    private static final Pattern WRITTEN =
            Pattern.compile("(?<edits>[A-Za-z]+[0-9]+(?:[\\s,]+[A-Za-z]+[0-9]+)*)\\s*:\\s*(?<reason>\\S.*?)"
                    + "\\s*\\((?<who>[^(),]*[^(),\\s])\\s*,\\s*(?<expires>[0-9-]+)\\)");

    private InlineWaivers() {}

    /** @param unreadable is told of those that cannot be understood */
    static List<Waiver> of(Claim claim, Consumer<Remark> unreadable) {
        List<Waiver> waivers = new ArrayList<>();
        for (Claim.WrittenWaiver written : claim.waivers()) {
            for (String one : written.text().split("\\|", -1)) {
                if (!one.isBlank() && !add(one.strip(), claim, written, waivers)) {
                    unreadable.accept(new Remark(
                            claim.file(),
                            written.place().row(),
                            Remark.State.UNREADABLE,
                            "the waiver is not understood; write DX201: reason (who, 2026-12-31)"));
                }
            }
        }
        return waivers;
    }

    private static boolean add(String text, Claim claim, Claim.WrittenWaiver written, List<Waiver> waivers) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        LocalDate expires;
        try {
            expires = LocalDate.parse(parts.group("expires"));
        } catch (DateTimeParseException noDate) {
            return false;
        }
        for (String edit : parts.group("edits").split("[\\s,]+")) {
            waivers.add(new Waiver(
                    new Waiver.Subject(edit.toUpperCase(Locale.ROOT), claim.id(), Set.of(), ""),
                    parts.group("who").strip(),
                    parts.group("reason"),
                    expires,
                    claim.file(),
                    written.place().row()));
        }
        return true;
    }
}
