package medcode.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words: letters and digits, split at hyphens, but not behind a prefix and not inside a number. */
final class Tokenizer {
    private final WordForms forms;

    Tokenizer(WordForms forms) {
        this.forms = forms;
    }

    List<Word> words(String text, int from, int to) {
        List<Word> words = new ArrayList<>((to - from) / 6 + 4);
        boolean counted = false;
        int at = from;
        while (at < to) {
            if (!isWordCharacter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = end(text, at, to);
            WordForm form = forms.of(text, at, end);
            if (!form.empty()) {
                words.add(counted ? counted(form, at, end) : new Word(form, at, end));
            }
            counted = form.counted();
            at = end;
        }
        return words;
    }

    private static Word counted(WordForm form, int start, int end) {
        String number = form.empty() || end - start > 5 ? form.normal() : Numerals.arabic(form.normal());
        return number.equals(form.normal()) ? new Word(form, start, end) : new Word(WordForm.of(number), start, end);
    }

    private int end(String text, int start, int to) {
        int end = run(text, start, to);
        if (end == to) {
            return end;
        }
        char next = text.charAt(end);
        if (next == '/') {
            return slashed(text, start, end, to);
        }
        while (next == '-' || next == '\u2010') {
            if (end + 1 >= to || !isWordCharacter(text.charAt(end + 1)) || !forms.isPrefix(text, start, end)) {
                return end;
            }
            end = run(text, end + 1, to);
            if (end == to) {
                return end;
            }
            next = text.charAt(end);
        }
        return end;
    }

    /** Where a run of letters, digits, apostrophes inside words and points inside numbers ends. */
    private static int run(String text, int start, int to) {
        int at = start + 1;
        while (at < to) {
            char c = text.charAt(at);
            if (isWordCharacter(c)) {
                at++;
            } else if (at + 1 < to && joins(text, at, c)) {
                at += 2;
            } else if ((c == '\'' || c == '\u2019') && at > start && text.charAt(at - 1) == 's') {
                return at + 1;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean joins(String text, int at, char c) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (c == '\'' || c == '\u2019') {
            return Character.isLetter(before) && Character.isLetter(after);
        }
        return (c == '.' || c == ',') && isDigit(before) && isDigit(after);
    }

    /** Abbreviations written with a slash stay whole: s/p, h/o, n/v/d, w/ and w/o. */
    private static int slashed(String text, int start, int slash, int to) {
        if (slash - start > 1 || isDigit(text.charAt(start))) {
            return slash;
        }
        int at = slash;
        while (at < to && text.charAt(at) == '/') {
            int end = at + 1 < to && isWordCharacter(text.charAt(at + 1)) ? run(text, at + 1, to) : at + 1;
            if (end - at > 2) {
                return slash;
            }
            at = end;
            if (end - 1 < to && text.charAt(end - 1) == '/') {
                break;
            }
        }
        char first = text.charAt(start);
        return at == slash + 1 && first != 'w' && first != 'W' ? slash : at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordCharacter(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c)
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
