package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.codeset.Code;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.tabular.LeveledNote;

/**
 * A manifestation none of whose etiologies is on the claim: its «code first» list is closed, or it stands alone, or
 * {@code codesets/rules/etiologies.yaml} names its etiology.
 */
public final class ManifestationWithoutEtiology implements ClaimEdit {
    /** Words that leave a list open, or make it depend on the record. */
    private static final List<String> OPEN = List.of("such as", "if applicable", "if known", "if present", "any ");

    @Override
    public EditCard card() {
        return new EditCard(
                "DX204",
                "manifestation-without-etiology",
                Severity.ERROR,
                "Manifestation code without its etiology",
                "ICD-10-CM guidelines I.A.13, I.B.7");
    }

    @Override
    public boolean needsTabularList() {
        return true;
    }

    @Override
    public Set<String> hides() {
        return Set.of("DX203", "DX303", "DX304");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        List<ListedDiagnosis> reported = context.reported();
        for (ListedDiagnosis listed : reported) {
            Etiologies named = Etiologies.of(listed.code(), context.tabular().release());
            if (!named.isEmpty() && reported.stream().noneMatch(other -> named.hold(other.code()))) {
                defects.add(Defect.of(listed.code() + " is reported without its etiology (" + named + ")", listed));
            } else if (context.tabular().isManifestation(listed.code())) {
                byCodeFirst(listed, reported, context, defects);
            }
        }
        return defects;
    }

    private static void byCodeFirst(
            ListedDiagnosis listed, List<ListedDiagnosis> reported, EditContext context, List<Defect> defects) {
        List<LeveledNote> notes = context.tabular().codeFirst(listed.code());
        boolean missing = isClosed(notes)
                && reported.stream().noneMatch(other -> isNamed(other.code(), listed.code(), notes, context));
        if (missing || reported.size() == 1) {
            Defect defect = Defect.of(listed.code() + " is a manifestation reported without its etiology", listed);
            defects.add(notes.isEmpty() ? defect : defect.quoting(notes.get(0)));
        }
    }

    private static boolean isNamed(Code other, Code manifestation, List<LeveledNote> notes, EditContext context) {
        return !other.equals(manifestation)
                && notes.stream().anyMatch(leveled -> context.tabular().names(leveled.note(), other));
    }

    private static boolean isClosed(List<LeveledNote> notes) {
        for (LeveledNote leveled : notes) {
            String text = (leveled.note().lead() + " " + leveled.note().text()).toLowerCase(Locale.ROOT);
            boolean isHeading = leveled.note().text().endsWith(":");
            if (OPEN.stream().anyMatch(text::contains)
                    || (leveled.note().references().isEmpty() && !isHeading)) {
                return false;
            }
        }
        return !notes.isEmpty();
    }
}
