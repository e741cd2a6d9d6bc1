package medcode.note.reader;

import java.util.Map;
import java.util.Optional;

/** Character references of HTML: by number, and the names that clinical texts use. */
final class HtmlReferences {
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("hellip", "…"),
            Map.entry("deg", "°"),
            Map.entry("plusmn", "±"),
            Map.entry("micro", "µ"),
            Map.entry("mu", "μ"),
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("times", "×"),
            Map.entry("frac12", "½"),
            Map.entry("frac14", "¼"),
            Map.entry("frac34", "¾"),
            Map.entry("sup2", "²"),
            Map.entry("sup3", "³"),
            Map.entry("rarr", "→"),
            Map.entry("uarr", "↑"),
            Map.entry("darr", "↓"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("ntilde", "ñ"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("trade", "™"));

    private HtmlReferences() {}

    /** What a named reference stands for; empty for a name that is not known. */
    static String sign(String name) {
        return name.startsWith("#") ? numbered(name.substring(1)).orElse("") : NAMED.getOrDefault(name, "");
    }

    private static Optional<String> numbered(String number) {
        try {
            boolean hex = number.startsWith("x") || number.startsWith("X");
            int code = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
            boolean legal = (Character.isValidCodePoint(code) && code >= ' ') || code == '\n' || code == '\t';
            return legal ? Optional.of(Character.toString(code)) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
