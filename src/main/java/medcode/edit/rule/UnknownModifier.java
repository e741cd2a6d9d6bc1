package medcode.edit.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.claim.Claim;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import medcode.codeset.Publication;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedProcedure;
import medcode.edit.Severity;
import medcode.tabular.Tabular;

/**
 * A modifier is unknown on the line's day, stands twice, or is the fifth; without the HCPCS file those that begin with a letter
 * cannot be judged.
 */
public final class UnknownModifier implements ClaimEdit {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{2}");
    private static final int MODIFIERS = 4;

    @Override
    public EditCard card() {
        return new EditCard(
                "PX301",
                "modifier-unknown",
                Severity.ERROR,
                "Invalid modifier",
                "CPT and HCPCS Level II modifiers; IOCE edit 22");
    }

    @Override
    public List<Publication> needs(Claim claim) {
        boolean levelTwo = claim.lines().stream()
                .flatMap(line -> line.modifiers().stream())
                .anyMatch(modifier -> isLevelTwo(modifier.strip().toUpperCase(Locale.ROOT)));
        return levelTwo ? List.of(CodeSet.HCPCS) : List.of();
    }

    @Override
    public boolean needsByLine() {
        return true;
    }

    @Override
    public boolean runsInPart(EditContext context) {
        return true;
    }

    private static boolean isLevelTwo(String modifier) {
        return SHAPE.matcher(modifier).matches()
                && Character.isLetter(modifier.charAt(0))
                && !Modifiers.LEVEL_ONE.contains(modifier);
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<Defect> defects = new ArrayList<>();
        for (ListedProcedure line : context.procedures()) {
            String wrong = line.modifiers().isEmpty() ? "" : wrong(line, context);
            if (!wrong.isEmpty()) {
                defects.add(Defect.of("line " + line.line() + " has " + wrong, line));
            }
        }
        return defects;
    }

    private static String wrong(ListedProcedure line, EditContext context) {
        Set<String> seen = new HashSet<>();
        for (String modifier : line.modifiers()) {
            if (!SHAPE.matcher(modifier).matches()) {
                return "a modifier that is none: two digits or letters make one";
            } else if (!seen.add(modifier)) {
                return "modifier " + modifier + " twice";
            } else if (isLevelTwo(modifier)
                    ? isUnknown(modifier, line, context)
                    : !Modifiers.LEVEL_ONE.contains(modifier)) {
                return "modifier " + modifier + ", which is not valid on " + line.day();
            }
        }
        return seen.size() > MODIFIERS ? seen.size() + " modifiers; at most " + MODIFIERS + " fit" : "";
    }

    private static boolean isUnknown(String modifier, ListedProcedure line, EditContext context) {
        Tabular codes = context.tables().allCodes(CodeSet.HCPCS, line.day()).orElse(null);
        if (codes == null) {
            return false;
        }
        CodeEntry entry = codes.find(new Code(CodeSet.HCPCS, modifier)).orElse(null);
        return entry == null || !entry.row().validity().holds(line.day());
    }
}
