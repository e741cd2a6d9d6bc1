package medcode.codeset.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import medcode.codeset.IndexEntry;
import medcode.codeset.IndexTitle;
import medcode.input.BadInput;
import medcode.input.YamlValue;

/** A term with the terms below it, in the order of the book: «with» first, then by the alphabet. */
final class StarterTerms {
    private static final Comparator<String> BOOK = Comparator.comparing((String title) -> !title.equals("with"))
            .thenComparing(title -> title.toLowerCase(Locale.ROOT))
            .thenComparing(Comparator.naturalOrder());

    private final IndexLine line = new IndexLine();
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, StarterTerms> below = new TreeMap<>(BOOK);

    /** The term below with this title, made if it is new. */
    StarterTerms at(String title) {
        StarterTerms term = below.computeIfAbsent(title, written -> new StarterTerms());
        term.line.title = title(title);
        return term;
    }

    IndexLine line() {
        return line;
    }

    /** Takes a part of a line over; refused where another file says otherwise. */
    void set(String part, YamlValue written) throws BadInput {
        String value = written.text(part);
        if (value.isEmpty()) {
            return;
        }
        String before = parts.put(part, value);
        if (before != null && !before.equals(value)) {
            throw written.field(part).wrong("the same term has '" + before + "' here elsewhere");
        }
    }

    void send(IndexEntry.Table table, List<IndexTitle> above, CodeTableSink sink) {
        for (StarterTerms term : below.values()) {
            List<IndexTitle> path = new ArrayList<>(above);
            path.add(term.line.title);
            sink.entry(term.entry(table, path));
            term.send(table, path, sink);
        }
    }

    private IndexEntry entry(IndexEntry.Table table, List<IndexTitle> path) {
        line.code = part("code");
        line.manifestation = part("manifestation");
        line.see = part("see");
        line.seeAlso = part("seeAlso");
        line.seeCategory = part("seeCategory");
        line.subcategory = part("subcategory");
        return line.entry(table, path);
    }

    private String part(String part) {
        return parts.getOrDefault(part, "");
    }

    /** Splits the words of a line from the modifiers in parentheses: the first run of them is nonessential. */
    static IndexTitle title(String written) {
        int open = written.indexOf('(');
        int close = open;
        for (int next = open; next >= 0 && next < written.length() && written.charAt(next) == '('; ) {
            int end = written.indexOf(')', next);
            if (end < 0) {
                break;
            }
            close = end + 1;
            next = close + (written.startsWith(" (", close) ? 1 : 0);
        }
        return close <= open
                ? new IndexTitle(written, "", "")
                : new IndexTitle(
                        written.substring(0, open).strip(),
                        written.substring(open, close),
                        written.substring(close).strip());
    }
}
