package medcode.suggest.circumstance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.suggest.coded.Coded;
import medcode.suggest.problem.Problem;

/**
 * Whether a routine examination found something: a condition that is coded and that the note does not call known
 * (guideline I.C.21.c.13: a chronic condition that is as it was is no abnormal finding).
 */
final class Findings {
    private static final Pattern SAID = Pattern.compile("(?i)\\bwith(out)? (?:any )?abnormal findings?\\b");

    private final Lexicon lexicon;
    private final Set<String> fresh = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    Findings(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (List<String> row : lexicon.table("findings.tsv")) {
            (row.get(1).equals("new") ? fresh : known).add(row.get(0));
        }
    }

    /** What the note says of them itself goes before all else. */
    boolean areNew(String note, List<Coded> conditions) {
        Matcher said = SAID.matcher(note);
        if (said.find()) {
            return said.group(1) == null;
        }
        for (Coded condition : conditions) {
            boolean ofChapter21 = condition.code().compact().startsWith("Z");
            if (!ofChapter21 && isNew(note, condition.problems().get(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNew(String note, Problem problem) {
        boolean isKnown = false;
        for (Word word :
                lexicon.words(note, problem.context().start(), problem.context().end())) {
            if (fresh.contains(word.normal())) {
                return true;
            }
            isKnown |= known.contains(word.normal());
        }
        return !isKnown;
    }
}
