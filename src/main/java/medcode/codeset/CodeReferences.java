package medcode.codeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the codes that a note of the Tabular List names; what cannot be parsed whole gives no reference at all.
 *
 * <p>Codes in parentheses are what a note refers to; only where there are none do codes in the running text count, and
 * then not as exceptions («except those in B36.-») nor under a condition in words («I11.- with any condition in
 * I12.-»).
 */
public final class CodeReferences {
    private static final Pattern GROUP = Pattern.compile("\\(([^()]*)\\)?");
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?:i\\.e\\.,?|e\\.g\\.,?|see(?: also)?|codes?|categor(?:y|ies)|subcategor(?:y|ies)|from|in)\\s+");
    private static final Pattern RUNNING = Pattern.compile("(?<![A-Za-z0-9.\\-(])" + ReferenceList.CODE);
    private static final Pattern NAMING =
            Pattern.compile("(?:\\b(?:to|in|from|under|codes?|categor(?:y|ies)|subcategor(?:y|ies))\\s+)$");
    private static final Pattern EXCEPTION = Pattern.compile(
            "\\bexcept\\b|\\bexcluding\\b|\\bother than\\b|\\bnot class|\\bnot included\\b|\\bfor codes\\b|\\bwithout\\b");

    private static final Pattern CONDITION = Pattern.compile("\\s*(?:- |with |,? *except)");

    private CodeReferences() {}

    /** The references in a note, in its order; empty where nothing can be parsed. */
    public static List<CodeReference> in(String noteText) {
        List<CodeReference> references = new ArrayList<>();
        boolean grouped = false;
        Matcher groups = GROUP.matcher(noteText);
        while (groups.find()) {
            String group = groups.group(1).strip();
            grouped |= ReferenceList.namesCode(group);
            Optional<EndingClause> outside = EndingClause.at(noteText, groups.end());
            group(group)
                    .map(list ->
                            outside.isEmpty() ? list : list.with(outside.get().ending()))
                    .ifPresent(list -> references.addAll(list.references()));
        }
        return grouped ? references : running(noteText);
    }

    /** What stands between parentheses, if it is nothing but references. */
    private static Optional<ReferenceList> group(String written) {
        String group =
                written.endsWith("}") || written.endsWith("]") ? written.substring(0, written.length() - 1) : written;
        Matcher introduction = INTRODUCTION.matcher(group);
        int start = 0;
        while (introduction.region(start, group.length()).lookingAt()) {
            start = introduction.end();
        }
        return ReferenceList.at(group, start).filter(list -> list.end() == group.length());
    }

    private static List<CodeReference> running(String text) {
        List<CodeReference> references = new ArrayList<>();
        Matcher codes = RUNNING.matcher(text);
        int from = 0;
        while (from < text.length() && codes.find(from)) {
            from = codes.end();
            String before = text.substring(0, codes.start());
            boolean exact = codes.group().indexOf('.') > 0;
            if (!exact && !NAMING.matcher(before).find()) {
                continue;
            }
            Optional<ReferenceList> list = ReferenceList.at(text, codes.start());
            if (list.isEmpty()
                    || EXCEPTION.matcher(before).find()
                    || isConditional(text, list.get().end())) {
                return List.of();
            }
            references.addAll(list.get().references());
            from = list.get().end();
        }
        return references;
    }

    private static boolean isConditional(String text, int end) {
        return CONDITION.matcher(text).region(end, text.length()).lookingAt();
    }
}
