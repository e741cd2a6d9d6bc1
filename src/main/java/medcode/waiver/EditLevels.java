package medcode.waiver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.edit.Edit;
import medcode.edit.Finding;
import medcode.edit.Severity;

/** What a site's configuration makes of edits: another severity, or off. */
public final class EditLevels {
    /** What an edit is set to that does not count at all. */
    public static final String OFF = "off";

    /**
     * What an edit is set to.
     *
     * @param severity empty for off
     */
    public record Level(Optional<Severity> severity, String file, long line) {

        String word() {
            return severity.map(Severity::id).orElse("switched " + OFF);
        }
    }

    private final Map<String, Level> levels;

    /** @param levels by the ids of edits */
    public EditLevels(Map<String, Level> levels) {
        this.levels = new LinkedHashMap<>(levels);
    }

    public static EditLevels none() {
        return new EditLevels(Map.of());
    }

    Finding set(Finding finding) {
        Level level = levels.get(finding.edit());
        return level == null ? finding : level.severity().map(finding::as).orElse(finding);
    }

    Optional<Suppression> off(Finding finding) {
        Level level = levels.get(finding.edit());
        return level == null || level.severity().isPresent()
                ? Optional.empty()
                : Optional.of(new Suppression(
                        Suppression.Kind.CONFIGURATION,
                        "",
                        finding.edit() + " is off",
                        Optional.empty(),
                        level.file() + ":" + level.line()));
    }

    /** What is set otherwise than published, an edit a remark. */
    List<Remark> remarks(List<Edit> edits) {
        List<Remark> remarks = new ArrayList<>();
        for (Edit edit : edits) {
            Level level = levels.get(edit.card().id());
            if (level != null) {
                remarks.add(new Remark(
                        level.file(),
                        level.line(),
                        Remark.State.CHANGED,
                        edit.card().id() + " is " + level.word() + " here, and published as "
                                + edit.card().severity().id()));
            }
        }
        remarks.sort(Comparator.comparingLong(Remark::line));
        return remarks;
    }
}
