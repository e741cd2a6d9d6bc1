package medcode.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import medcode.input.Checksums;

/**
 * A page for people: one file that fetches nothing and runs nothing of what it quotes, and made to be printed too.
 *
 * <p>Its policy allows no address, and no style and script but its own, which it names by checksum.
 */
final class HtmlPage {
    private static final String PHI = "<p class=\"phi\" role=\"note\"><strong>Protected health information.</strong>"
            + " This page quotes clinical notes: keep it, send it and destroy it as you would the notes.</p>";

    private final PrintWriter out;

    HtmlPage(PrintWriter out) {
        this.out = out;
    }

    /**
     * Begins the page, with the banner that it holds PHI.
     *
     * @param styles the style sheets beside this class that the page has besides {@code page.css}
     */
    void begin(String title, String... styles) {
        beginPlain(title, "", styles);
        line(PHI);
    }

    /**
     * Begins the page without a banner.
     *
     * @param script the page's own, as {@link #resource} has it; empty for none
     */
    void beginPlain(String title, String script, String... styles) {
        StringBuilder sheets = new StringBuilder(resource("page.css"));
        for (String style : styles) {
            sheets.append(resource(style));
        }
        String css = sheets.toString();
        line("<!DOCTYPE html>");
        line("<html lang=\"en\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + checksum(css) + "'" + policy(script) + "; base-uri 'none'; form-action 'none'\">");
        line("<meta name=\"referrer\" content=\"no-referrer\">");
        line("<meta name=\"robots\" content=\"noindex\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<title>" + escaped(title) + "</title>");
        line("<style>" + css + "</style>");
        line("</head>");
        line("<body>");
    }

    private static String policy(String script) {
        return script.isEmpty() ? "" : "; script-src 'sha256-" + checksum(script) + "'";
    }

    /** Ends the page with a line that says what made it. */
    void end(String madeBy) {
        line("<footer>" + escaped(madeBy) + "</footer>");
        line("</body>");
        line("</html>");
    }

    /** A line of markup. */
    void line(String markup) {
        out.print(markup);
        out.print('\n');
    }

    /**
     * Text for between tags or in a quoted attribute; characters that would not show, or would turn the order of others
     * about, are spelled out.
     */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n', '\t' -> safe.append((char) c);
                default -> {
                    if (isHidden(c)) {
                        safe.append(String.format(Locale.ROOT, "\\u%04X", c));
                    } else {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** What stands in a file beside this class. */
    static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static String checksum(String style) {
        byte[] digest = Checksums.sha256().digest(style.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
