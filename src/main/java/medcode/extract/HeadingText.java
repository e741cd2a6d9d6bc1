package medcode.extract;

/** The words of a heading, whatever its dress. */
final class HeadingText {
    private HeadingText() {}

    /** Lower case, one blank between words, «and» for signs, without other punctuation and what stands in parentheses. */
    static String normal(CharSequence heading) {
        StringBuilder words = new StringBuilder(heading.length());
        int depth = 0;
        for (int at = 0; at < heading.length(); at++) {
            char c = Character.toLowerCase(heading.charAt(at));
            if (c == '(' || c == ')') {
                depth = Math.max(0, depth + (c == '(' ? 1 : -1));
                word(words, "");
            } else if (depth == 0 && Character.isLetterOrDigit(c)) {
                words.append(c);
            } else if (depth == 0 && c != '\'' && c != '’') {
                word(words, c == '&' || c == '+' ? "and" : "");
            }
        }
        int length = words.length();
        return length > 0 && words.charAt(length - 1) == ' ' ? words.substring(0, length - 1) : words.toString();
    }

    /** Without the numbers behind the words: «addendum 3 11 26». */
    static String withoutNumbers(String normal) {
        int end = normal.length();
        while (end > 0 && (Character.isDigit(normal.charAt(end - 1)) || normal.charAt(end - 1) == ' ')) {
            end--;
        }
        return normal.substring(0, end);
    }

    private static void word(StringBuilder words, String word) {
        if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
        if (!word.isEmpty()) {
            words.append(word).append(' ');
        }
    }

    /** True where letters stand, and none is small. */
    static boolean isCapital(String text, int start, int end) {
        boolean letter = false;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letter |= Character.isUpperCase(c);
        }
        return letter;
    }

    /** How many words stand there if all but the short ones begin with a capital or digit; else 0. */
    static int titleWords(String text, int start, int end) {
        int words = 0;
        int at = start;
        while (at < end) {
            int from = at;
            while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            boolean small = at > from && Character.isLowerCase(text.charAt(from));
            if (small && (at - from > 3 || words == 0)) {
                return 0;
            }
            words += at > from ? 1 : 0;
            at++;
        }
        return words;
    }
}
