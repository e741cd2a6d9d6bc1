package medcode.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.edit.Finding;

/** The waivers of a run; it keeps account of those that were needed. */
public final class Waivers {
    private final List<Waiver> all;
    private final LocalDate today;
    private final Map<String, List<Waiver>> byClaim = new HashMap<>();
    private final List<Waiver> byFingerprint = new ArrayList<>();
    private final Set<Waiver> met = new HashSet<>();

    /** @param today the day on which they must not have expired */
    public Waivers(List<Waiver> all, LocalDate today) {
        this.all = List.copyOf(all);
        this.today = today;
        for (Waiver waiver : all) {
            if (waiver.finding().fingerprint().isEmpty()) {
                byClaim.computeIfAbsent(waiver.finding().claim(), claim -> new ArrayList<>())
                        .add(waiver);
            } else {
                byFingerprint.add(waiver);
            }
        }
    }

    /** The first that is about a finding and has not expired, else the first that has. */
    Optional<Waiver> about(Finding finding, Fingerprint fingerprint, Pseudonym pseudonym) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Waiver expired = null;
        for (List<Waiver> some : List.of(
                byClaim.getOrDefault(finding.claim(), List.of()),
                byClaim.getOrDefault(pseudonym.text(), List.of()),
                byFingerprint)) {
            for (Waiver waiver : some) {
                if (waiver.finding().covers(finding, fingerprint, pseudonym)) {
                    met.add(waiver);
                    if (!waiver.expired(today)) {
                        return Optional.of(waiver);
                    }
                    expired = expired == null ? waiver : expired;
                }
            }
        }
        return Optional.ofNullable(expired);
    }

    boolean expired(Waiver waiver) {
        return waiver.expired(today);
    }

    /** True where one says the same as another. */
    boolean say(Waiver other) {
        return all.stream().anyMatch(waiver -> waiver.says(other));
    }

    /** Those that met no finding of the run, and those whose day has passed. */
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (Waiver waiver : all) {
            String what = "the waiver of " + waiver.finding().named();
            if (waiver.expired(today)) {
                String counts = met.contains(waiver) ? ", so its finding counts" : "";
                remarks.add(remark(waiver, Remark.State.EXPIRED, what + " expired on " + waiver.expires() + counts));
            } else if (!met.contains(waiver)) {
                remarks.add(remark(waiver, Remark.State.UNUSED, what + " meets no finding; remove it"));
            }
        }
        return remarks;
    }

    static Remark remark(Waiver waiver, Remark.State state, String message) {
        return new Remark(waiver.file(), waiver.line(), state, message);
    }
}
