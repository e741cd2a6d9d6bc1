package medcode.report;

/** Text for XML, whatever it holds: characters that XML has no way to write are spelled out. */
final class XmlText {
    private XmlText() {}

    /** For an attribute in double quotes. */
    static String attribute(String text) {
        return content(text).replace("\n", "&#10;").replace("\t", "&#9;");
    }

    /** For between tags. */
    static String content(String text) {
        return HtmlPage.escaped(text).replace("\uFFFE", "\\uFFFE").replace("\uFFFF", "\\uFFFF");
    }

    /** An attribute with its name, and a blank before it. */
    static String named(String name, Object value) {
        return " " + name + "=\"" + attribute(String.valueOf(value)) + '"';
    }
}
