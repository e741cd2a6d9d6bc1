package medcode.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The readings of an index title: its variants, with and without its nonessential modifiers. */
final class TitleWords {
    private static final int COMMON_BEGINNING = 4;
    private static final int MOST_MODIFIERS = 12;

    private TitleWords() {}

    /** «Diabetes, diabetic (mellitus)» is diabetes or diabetic; «Gout, chronic» is both words, in either order. */
    static List<String> variants(String title) {
        List<String> parts = new ArrayList<>();
        for (String part : bare(title).split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        if (parts.size() < 2) {
            return List.of(bare(title));
        }
        for (String part : parts.subList(1, parts.size())) {
            if (!beginsAlike(parts.get(0), part)) {
                String rest = String.join(" ", parts.subList(1, parts.size()));
                return List.of(parts.get(0) + " " + rest, rest + " " + parts.get(0));
            }
        }
        return parts;
    }

    /** With forms of one word, not with the same word: «unspecified conjunctivitis, unspecified eye» is no unspecified eye. */
    private static boolean beginsAlike(String one, String other) {
        if (firstWord(one).equalsIgnoreCase(firstWord(other))) {
            return false;
        }
        int length = Math.min(COMMON_BEGINNING, Math.min(one.length(), other.length()));
        return one.substring(0, length)
                .toLowerCase(Locale.ROOT)
                .equals(other.substring(0, length).toLowerCase(Locale.ROOT));
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    /** The title with one of its nonessential modifiers each, before and behind: «mellitus diabetes», «diabetes mellitus». */
    static List<String> modified(String title) {
        List<String> forms = new ArrayList<>();
        String bare = variants(title).get(0);
        int open = title.indexOf('(');
        while (open >= 0 && forms.size() < 2 * MOST_MODIFIERS) {
            int close = title.indexOf(')', open);
            if (close < 0) {
                break;
            }
            String modifier = title.substring(open + 1, close);
            if (!modifier.isBlank() && modifier.indexOf(',') < 0) {
                forms.add(bare + " " + modifier);
                forms.add(modifier + " " + bare);
            }
            open = title.indexOf('(', close);
        }
        return forms;
    }

    /** Without what stands in brackets. */
    static String bare(String title) {
        if (title.indexOf('(') < 0 && title.indexOf('[') < 0) {
            return title;
        }
        StringBuilder bare = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
