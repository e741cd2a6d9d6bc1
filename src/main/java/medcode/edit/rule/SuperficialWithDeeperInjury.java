package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.tabular.RuleFile;

/**
 * A superficial injury stands beside an open wound of the same site and side; titles tell the depth, by the words of {@code
 * codesets/rules/injury-depths.yaml}, and the site.
 */
public final class SuperficialWithDeeperInjury implements ClaimEdit {
    private static final RuleFile RULES = RuleFile.bundled("injury-depths");
    private static final String CHAPTER_OF_INJURIES = "19";

    @Override
    public EditCard card() {
        return new EditCard(
                "DX706",
                "superficial-with-deeper",
                Severity.WARNING,
                "Superficial injury with a more severe injury of the same site",
                "ICD-10-CM guidelines I.C.19.b.1");
    }

    @Override
    public Set<String> hides() {
        return Set.of("DX201");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<ListedDiagnosis> injuries = Titles.ofChapter(CHAPTER_OF_INJURIES, context);
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis injury : injuries.size() < 2 ? List.<ListedDiagnosis>of() : injuries) {
            Optional<String> site = site(injury, "superficial", context);
            Optional<ListedDiagnosis> deeper = injuries.stream()
                    .filter(other ->
                            site.isPresent() && site(other, "deeper", context).equals(site))
                    .findFirst();
            deeper.ifPresent(other -> defects.add(Defect.of(
                    injury.code() + " is superficial and of the same site as " + other.code() + "; remove "
                            + injury.code(),
                    other,
                    injury)));
        }
        return defects;
    }

    /** The site, side and encounter of an injury of a depth: what its title says behind the words for it. */
    private static Optional<String> site(ListedDiagnosis injury, String depth, EditContext context) {
        String title = Titles.lower(injury, context);
        for (Map<String, Object> rule : RULES.all()) {
            for (String words : RuleFile.texts(rule, depth)) {
                String lower = words.toLowerCase(Locale.ROOT);
                if (title.startsWith(lower + " of ") || title.startsWith(lower + ", ")) {
                    return Optional.of(title.substring(lower.length()).replaceFirst("^(, | of )", ""));
                }
            }
        }
        return Optional.empty();
    }
}
