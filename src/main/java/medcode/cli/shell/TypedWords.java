package medcode.cli.shell;

/** A line as somebody typed it: its first word, and the rest of it. */
record TypedWords(String word, String rest) {

    static TypedWords of(String line) {
        String typed = line.strip();
        int blank = typed.indexOf(' ');
        return blank < 0
                ? new TypedWords(typed, "")
                : new TypedWords(
                        typed.substring(0, blank), typed.substring(blank + 1).strip());
    }
}
