package medcode.codeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes and ranges in a row, with the ending that holds for all of them: {@code F10, F13, F19 with .26, .96}.
 *
 * @param end where the list and its ending end in the text
 */
record ReferenceList(List<CodeReference> references, int end) {
    static final String CODE = "[A-Z](?:[0-9][0-9AB]|A[0-9])(?:\\.[0-9A-Z]{0,4})?(?![0-9A-Za-z])";
    private static final String OPEN = "(?:\\.?-)?";
    /** Attached on both sides, after a blank, after the open end of the first code, or a word. */
    private static final String TO =
            "(?:\\.?-(?=[A-Z])|" + OPEN + "\\s+-\\s*|\\.?--|" + OPEN + "\\s+(?:to|through)\\s+)";

    private static final Pattern ITEM =
            Pattern.compile("(?<first>" + CODE + ")(?:" + TO + "(?<last>" + CODE + "))?" + OPEN);
    private static final Pattern NEXT =
            Pattern.compile("(?:\\s*[,;.]+\\s*(?:and|or)?\\s*|\\s+(?:and|or)\\s+|\\s+)(?=" + CODE + ")");
    private static final Pattern TRAIL = Pattern.compile("\\s*[,.;]?\\s*$");
    private static final Pattern ANYWHERE = Pattern.compile("(?<![0-9A-Za-z])" + CODE);

    static boolean namesCode(String text) {
        return ANYWHERE.matcher(text).find();
    }

    /** The list that starts at a place of a text; empty where there is none or its ending cannot be parsed. */
    static Optional<ReferenceList> at(String text, int start) {
        List<Matcher> items = items(text, start);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        int end = items.get(items.size() - 1).end();
        Optional<EndingClause> clause = EndingClause.at(text, end);
        CodeEnding ending = clause.map(EndingClause::ending).orElse(CodeEnding.ANY);
        List<CodeReference> references = new ArrayList<>();
        for (Matcher item : items) {
            String first = compact(item.group("first"));
            String last = item.group("last") == null ? first : compact(item.group("last"));
            references.add(new CodeReference(first, last, ending));
        }
        return Optional.of(new ReferenceList(
                references, withoutTrail(text, clause.map(EndingClause::end).orElse(end))));
    }

    ReferenceList with(CodeEnding ending) {
        return new ReferenceList(
                references.stream()
                        .map(reference -> new CodeReference(reference.first(), reference.last(), ending))
                        .toList(),
                end);
    }

    private static List<Matcher> items(String text, int start) {
        List<Matcher> items = new ArrayList<>();
        Matcher separator = NEXT.matcher(text);
        int from = start;
        while (true) {
            Matcher item = ITEM.matcher(text).region(from, text.length()).useTransparentBounds(true);
            if (!item.lookingAt()) {
                return items;
            }
            items.add(item);
            if (!separator.region(item.end(), text.length()).lookingAt()) {
                return items;
            }
            from = separator.end();
        }
    }

    private static int withoutTrail(String text, int end) {
        return TRAIL.matcher(text).region(end, text.length()).lookingAt() ? text.length() : end;
    }

    private static String compact(String code) {
        return code.replace(".", "");
    }
}
