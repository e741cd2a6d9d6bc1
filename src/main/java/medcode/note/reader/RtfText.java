package medcode.note.reader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import medcode.input.BadInput;

/** Reads the text of an RTF file (Rich Text Format Specification 1.9.1). */
final class RtfText {
    private static final int DEEPEST = 500;
    private static final int LONGEST_WORD = 32;

    private final String name;
    private final byte[] rtf;
    private final RtfWords words = new RtfWords();
    private final Deque<RtfGroup> around = new ArrayDeque<>();
    private final ByteArrayOutputStream undecoded = new ByteArrayOutputStream();
    private RtfGroup group = new RtfGroup();
    private int at;
    /** Bytes still to come that stand for a character already read, for programs without Unicode. */
    private int substitutes;

    RtfText(String name, byte[] rtf) {
        this.name = name;
        this.rtf = rtf;
    }

    /**
     * The text.
     *
     * @throws BadInput where the file ends inside a group, or its groups are nested without end
     */
    String read() throws BadInput {
        while (at < rtf.length) {
            byte c = rtf[at++];
            if (c == '{') {
                open();
            } else if (c == '}') {
                if (close()) {
                    return words.text();
                }
            } else if (c == '\\') {
                control();
            } else if (c != '\r' && c != '\n') {
                character(c);
            }
        }
        throw wrong("is no whole RTF: damaged or cut off here");
    }

    private void open() throws BadInput {
        decode();
        substitutes = 0;
        if (around.size() == DEEPEST) {
            throw wrong("has groups more than " + DEEPEST + " deep inside each other");
        }
        around.push(group);
        group = group.inner();
    }

    /** Ends a group; true for the outermost one. */
    private boolean close() throws BadInput {
        decode();
        substitutes = 0;
        if (around.isEmpty()) {
            throw wrong("ends a group that it never began");
        }
        RtfGroup inner = group;
        group = around.pop();
        inner.closed(words);
        return around.isEmpty();
    }

    private void character(byte c) {
        if (substitutes > 0) {
            substitutes--;
        } else if (group.isShown()) {
            undecoded.write(c);
        }
    }

    private void decode() {
        if (undecoded.size() > 0) {
            words.add(group.charset().decode(undecoded.toByteArray()));
            undecoded.reset();
        }
    }

    private void control() throws BadInput {
        int start = at;
        while (at < rtf.length && at - start < LONGEST_WORD && isLetter(rtf[at])) {
            at++;
        }
        if (at == start) {
            symbol();
            return;
        }
        String word = new String(rtf, start, at - start, StandardCharsets.US_ASCII);
        int digits = at;
        if (at < rtf.length && rtf[at] == '-') {
            at++;
        }
        while (at < rtf.length && at - digits < 9 && rtf[at] >= '0' && rtf[at] <= '9') {
            at++;
        }
        Integer number = number(digits);
        if (at < rtf.length && rtf[at] == ' ') {
            at++;
        }
        command(word, number);
    }

    private Integer number(int from) {
        String digits = new String(rtf, from, at - from, StandardCharsets.US_ASCII);
        return digits.isEmpty() || digits.equals("-") ? null : Integer.valueOf(digits);
    }

    private static boolean isLetter(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void symbol() {
        byte symbol = at < rtf.length ? rtf[at++] : 0;
        switch (symbol) {
            case '\'' -> {
                int code = at + 2 <= rtf.length ? hex(rtf[at]) * 16 + hex(rtf[at + 1]) : -1;
                at = Math.min(at + 2, rtf.length);
                if (code >= 0) {
                    character((byte) code);
                }
            }
            case '\\', '{', '}' -> character(symbol);
            case '~' -> character((byte) ' ');
            case '_' -> character((byte) '-');
            case '\r', '\n' -> command("par", null);
            case '*' -> group.optional();
            default -> {}
        }
    }

    private static int hex(byte digit) {
        int value = Character.digit(digit, 16);
        return value < 0 ? -1000 : value;
    }

    private void command(String word, Integer number) {
        if (substitutes > 0) {
            substitutes--;
            return;
        }
        decode();
        if (word.equals("bin") && number != null) {
            at = Math.min(rtf.length, at + Math.max(0, number));
        } else if (word.equals("u") && number != null) {
            if (group.isShown()) {
                words.add(String.valueOf((char) (number & 0xFFFF)));
            }
            substitutes = group.substitutes();
        } else {
            group.command(word, number, words);
        }
    }

    private BadInput wrong(String reason) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += rtf[i] == '\n' ? 1 : 0;
        }
        return new BadInput(name, line, reason);
    }
}
