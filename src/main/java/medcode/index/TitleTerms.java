package medcode.index;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.codeset.InstructionalNote;
import medcode.codeset.TabularNode;

/** The titles and inclusion terms of the Tabular List as entry terms. */
final class TitleTerms {
    private static final int WITH_SEVENTH_CHARACTER = 7;
    /** What goes on with what is not there, or leaves open what is. */
    private static final Pattern NOT_SAID =
            Pattern.compile("^(?:not|without|unspecified) |^unspecified$|, (?:and|or) | or ");

    private TitleTerms() {}

    static void collect(List<CodeRow> rows, Map<String, TabularNode> nodes, Consumer<EntryTerm> sink) {
        for (CodeRow row : rows) {
            String code = row.code().compact();
            // A 7th character repeats its stem's title; the stem is found and then given its character.
            if (row.code().codeSet() == CodeSet.ICD10CM && code.length() == WITH_SEVENTH_CHARACTER) {
                continue;
            }
            sink.accept(title(code, row.title()));
            TabularNode node = nodes.get(row.code().toString());
            if (node != null) {
                inclusionTerms(code, node, sink);
            }
        }
    }

    private static void inclusionTerms(String code, TabularNode node, Consumer<EntryTerm> sink) {
        for (InstructionalNote note : node.notes()) {
            boolean names = note.kind() == InstructionalNote.Kind.INCLUSION_TERM
                    || note.kind() == InstructionalNote.Kind.INCLUDES;
            if (names && !note.text().endsWith(":")) {
                sink.accept(term(code, EntryTerm.Origin.INCLUSION_TERM, note.text(), bare(note.text()), ""));
            }
        }
    }

    /** What is not there need not be said: «migraine without aura» is found by «migraine». */
    private static EntryTerm title(String code, String title) {
        int absent = first(title.indexOf(" without "), title.indexOf(", not "));
        String required = absent < 0 ? title : title.substring(0, absent);
        String optional = absent < 0 ? "" : title.substring(absent);
        int again = saidAgain(optional);
        if (again >= 0) {
            required += optional.substring(again);
            optional = optional.substring(0, again);
        }
        return term(code, EntryTerm.Origin.TITLE, title, bare(required), optional);
    }

    /** Where what is not there ends and the title goes on: «without macular edema, right eye», not «without psychosis, mania or anxiety». */
    private static int saidAgain(String absence) {
        int with = absence.indexOf(" with ");
        int comma = absence.indexOf(", ", 1);
        String behind = comma < 0 ? "" : absence.substring(comma + 2);
        boolean ends = !behind.isEmpty() && !NOT_SAID.matcher(behind).find();
        return ends ? comma : with;
    }

    /** What stands in parentheses is nonessential, as in the Index: «systolic (congestive) heart failure». */
    static EntryTerm term(String code, EntryTerm.Origin origin, String wording, String text, String optional) {
        StringBuilder required = new StringBuilder();
        StringBuilder nonessential = new StringBuilder(optional);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            (depth > 0 ? nonessential : required).append(c == '(' || c == ')' ? ' ' : c);
        }
        return new EntryTerm(code, origin, List.of(wording), required.toString(), nonessential.toString(), "");
    }

    private static int first(int one, int other) {
        return one < 0 ? other : other < 0 ? one : Math.min(one, other);
    }

    /** Without the code that some lines name in brackets at their end. */
    private static String bare(String text) {
        int bracket = text.lastIndexOf('(');
        boolean code = bracket > 0
                && bracket + 2 < text.length()
                && Character.isUpperCase(text.charAt(bracket + 1))
                && Character.isDigit(text.charAt(bracket + 2));
        return code ? text.substring(0, bracket) : text;
    }
}
