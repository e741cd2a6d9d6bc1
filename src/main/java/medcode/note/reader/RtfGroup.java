package medcode.note.reader;

import java.util.Set;

/** A group of an RTF file: what commands in it have set until it ends. */
final class RtfGroup {
    /** Groups that hold no text of the document. */
    private static final Set<String> HIDDEN = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "objdata",
            "fldinst",
            "nonshppict",
            "filetbl",
            "listtable",
            "listoverridetable",
            "revtbl",
            "sp",
            "xe",
            "tc",
            "atnid",
            "atnauthor",
            "atntime",
            "bkmkstart",
            "bkmkend");

    /** Groups that old programs pass over, but that hold text. */
    private static final Set<String> OPTIONAL_TEXT = Set.of("shpinst", "shptxt", "pntext", "footnote");

    private static final Set<String> APART =
            Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "shptxt");

    private final RtfFonts fonts;
    private RtfCharset charset;
    private boolean hidden;
    /** Text that revisions deleted, or that is not shown. */
    private boolean deleted;

    private boolean optional;
    private boolean inFonts;
    private boolean apart;
    private int substitutes = 1;

    RtfGroup() {
        fonts = new RtfFonts();
        charset = fonts.usual();
    }

    private RtfGroup(RtfGroup outer) {
        fonts = outer.fonts;
        charset = outer.charset;
        hidden = outer.hidden;
        deleted = outer.deleted;
        inFonts = outer.inFonts;
        substitutes = outer.substitutes;
    }

    RtfGroup inner() {
        return new RtfGroup(this);
    }

    boolean isShown() {
        return !hidden && !deleted && !inFonts;
    }

    RtfCharset charset() {
        return charset;
    }

    /** How many bytes stand behind a Unicode character for programs that do not know it. */
    int substitutes() {
        return substitutes;
    }

    /** The next command may be unknown, and the group is then passed over. */
    void optional() {
        optional = true;
    }

    void command(String word, Integer number, RtfWords words) {
        hidden |= HIDDEN.contains(word) || (optional && !OPTIONAL_TEXT.contains(word));
        optional = false;
        int value = number == null ? 0 : number;
        switch (word) {
            case "fonttbl" -> inFonts = true;
            case "uc" -> substitutes = Math.max(0, Math.min(value, 10));
            case "ansicpg" -> charset = fonts.codePage(value);
            case "mac", "pc", "pca" -> charset = fonts.named(word);
            case "f" -> charset = fonts.select(value);
            case "fcharset" -> fonts.charset(value);
            case "plain" -> {
                deleted = false;
                charset = fonts.usual();
            }
            case "deleted", "v" -> deleted = number == null || number != 0;
            default -> write(word, words);
        }
    }

    private void write(String word, RtfWords words) {
        if (!isShown()) {
            return;
        }
        if (APART.contains(word)) {
            apart = true;
            words.line();
        }
        words.command(word);
    }

    /** Ends the group. */
    void closed(RtfWords words) {
        if (apart && isShown()) {
            words.line();
        }
    }
}
