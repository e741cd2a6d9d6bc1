package medcode.edit.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.edit.EditContext;

/**
 * What a rule says of a mistake: {@code {1}} is the first code of it, {@code {2:3}} the first three characters of the
 * second, {@code {all}} all of them.
 *
 * @param fixes codes that would mend it; those that do not exist in the release in force are left out
 */
record Wording(String message, List<String> fixes) {
    static final Pattern PLACEHOLDER = Pattern.compile("\\{(all|[1-9])(?::([1-7]))?\\}");

    Wording {
        fixes = List.copyOf(fixes);
    }

    /** The last code that a text names by its number; 0 where it names none. */
    static int last(String text) {
        int last = 0;
        for (Matcher matcher = PLACEHOLDER.matcher(text); matcher.find(); ) {
            last = matcher.group(1).equals("all") ? last : Math.max(last, Integer.parseInt(matcher.group(1)));
        }
        return last;
    }

    String message(List<Coded> mistake) {
        return filled(message, mistake);
    }

    List<Code> fixes(List<Coded> mistake, EditContext context) {
        List<Code> codes = new ArrayList<>();
        for (String fix : fixes) {
            Code code = Code.icd10cm(filled(fix, mistake));
            if (context.tabular().billable(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static String filled(String text, List<Coded> mistake) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value(matcher, mistake)));
        }
        return matcher.appendTail(filled).toString();
    }

    private static String value(Matcher placeholder, List<Coded> mistake) {
        if (placeholder.group(1).equals("all")) {
            return String.join(", ", mistake.stream().map(Coded::printed).toList());
        }
        int number = Integer.parseInt(placeholder.group(1));
        if (number > mistake.size()) {
            return "";
        }
        Coded coded = mistake.get(number - 1);
        if (placeholder.group(2) == null) {
            return coded.printed();
        }
        int characters = Integer.parseInt(placeholder.group(2));
        return coded.compact().substring(0, Math.min(characters, coded.compact().length()));
    }
}
