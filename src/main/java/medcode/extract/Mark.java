package medcode.extract;

import medcode.note.Span;

/** A sign beside a mention: {@code [x] cough}, {@code [ ] fever}, {@code cough (-)}, {@code +cough}, {@code ?gout}. */
enum Mark {
    AFFIRMED,
    NEGATED,
    DOUBTED,
    NONE;

    /** The widest pair of brackets that is a box. */
    private static final int BOX = 3;

    /** The sign of a target; where signs stand on both sides, the end of the line says on which side they belong. */
    static Mark at(Statement statement, Span target) {
        String text = statement.text();
        Mark before = before(statement, target.start());
        Mark behind = behind(text, target.end());
        boolean leads = behind == NONE || (before != NONE && !endsWithSign(statement));
        return leads ? before : behind;
    }

    private static boolean endsWithSign(Statement statement) {
        Span last = statement.lastWord();
        boolean inBox = last.length() == 1
                && last.start() > 0
                && "[(".indexOf(statement.text().charAt(last.start() - 1)) >= 0;
        return inBox || behind(statement.text(), last.end()) != NONE;
    }

    private static Mark behind(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at == text.length()) {
            return NONE;
        }
        return switch (text.charAt(at)) {
            case '?' -> at == end ? DOUBTED : NONE;
            case '(' -> box(text, at, text.indexOf(')', at));
            case '[' -> box(text, at, text.indexOf(']', at));
            default -> NONE;
        };
    }

    private static Mark before(Statement statement, int start) {
        String text = statement.text();
        int at = start - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        if (at < 0) {
            return NONE;
        }
        return switch (text.charAt(at)) {
            case '?' -> at == start - 1 ? DOUBTED : NONE;
            case '+' -> AFFIRMED;
            case '-' -> isSign(statement, at) ? NEGATED : NONE;
            case '☐' -> NEGATED;
            case '☑', '☒', '✓' -> AFFIRMED;
            case ']' -> box(text, text.lastIndexOf('[', at), at);
            case ')' -> box(text, text.lastIndexOf('(', at), at);
            default -> NONE;
        };
    }

    private static Mark box(String text, int open, int close) {
        if (open < 0 || close < 0 || close - open > BOX) {
            return NONE;
        }
        return switch (text.substring(open + 1, close).strip()) {
            case "-", "–", "−", "" -> NEGATED;
            case "x", "X", "+", "✓" -> AFFIRMED;
            default -> NONE;
        };
    }

    /** A dash is a sign where pluses stand beside it, «- orthopnea, + edema»; else it begins an item. */
    private static boolean isSign(Statement statement, int at) {
        String text = statement.text();
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean begins = before < 0 || ",;:.\n".indexOf(text.charAt(before)) >= 0;
        int from = Math.max(0, statement.start() - BOX);
        int plus = text.indexOf('+', from);
        return begins && plus >= 0 && plus < statement.lastWord().end();
    }
}
