package medcode.input;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/**
 * The escapes of HL7 v2 texts (chapter 2, section 7): separators, line breaks and bytes are resolved, highlighting and
 * what is local is left out, and what is no escape stays as it is written.
 */
final class Hl7Escapes {
    private static final int LONGEST = 400;
    private static final int MOST_BLANKS = 200;

    private final Hl7Separators separators;
    private final StringBuilder text = new StringBuilder();

    Hl7Escapes(Hl7Separators separators) {
        this.separators = separators;
    }

    String plain(String written) {
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at);
            int end = c == separators.escape() ? end(written, at + 1) : -1;
            if (end > 0 && resolve(written.substring(at + 1, end))) {
                at = end + 1;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Where the escape ends that begins before an offset; -1 where none does. */
    private int end(String written, int from) {
        int last = Math.min(written.length(), from + LONGEST);
        for (int at = from; at < last; at++) {
            if (written.charAt(at) == separators.escape()) {
                return at;
            }
        }
        return -1;
    }

    /** Adds what an escape stands for; false where it is none. */
    private boolean resolve(String escape) {
        String name = escape.strip().toUpperCase(Locale.ROOT);
        switch (name) {
            case "F" -> text.append(separators.field());
            case "S" -> text.append(separators.component());
            case "T" -> text.append(separators.subcomponent());
            case "R" -> text.append(separators.repetition());
            case "E" -> text.append(separators.escape());
            case "H", "N", ".FI", ".NF" -> {}
            case ".BR", ".CE" -> text.append('\n');
            default -> {
                return format(name);
            }
        }
        return true;
    }

    private boolean format(String name) {
        if (name.startsWith(".SP")) {
            text.append("\n".repeat(number(name.substring(3), 1)));
        } else if (name.startsWith(".SK")) {
            text.append(" ".repeat(number(name.substring(3), 1)));
        } else if (name.startsWith(".IN") || name.startsWith(".TI")) {
            return true;
        } else if (name.startsWith("X")) {
            return bytes(name.substring(1));
        } else {
            return isCharacterSetOrLocal(name);
        }
        return true;
    }

    private static boolean isCharacterSetOrLocal(String name) {
        return name.length() > 1 && "CMZ".indexOf(name.charAt(0)) >= 0 && isHex(name.substring(1));
    }

    private static int number(String digits, int otherwise) {
        String signless = digits.strip().replace("+", "");
        boolean number =
                !signless.isEmpty() && signless.length() < 4 && signless.chars().allMatch(Character::isDigit);
        return number ? Math.min(MOST_BLANKS, Integer.parseInt(signless)) : otherwise;
    }

    private static boolean isHex(String digits) {
        return digits.length() % 2 == 0 && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private boolean bytes(String hex) {
        if (hex.isEmpty() || !isHex(hex)) {
            return false;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < hex.length(); i += 2) {
            bytes.write(Integer.parseInt(hex.substring(i, i + 2), 16));
        }
        text.append(TextDecoder.decoded(bytes.toByteArray()));
        return true;
    }
}
