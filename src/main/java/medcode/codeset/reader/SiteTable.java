package medcode.codeset.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeSet;
import medcode.codeset.Validity;
import medcode.input.BadInput;
import medcode.input.YamlDocument;
import medcode.input.YamlValue;

/**
 * What the YAML part of a site's table says.
 *
 * @param name of the table; lower case letters, digits and hyphens
 * @param kind {@code synonyms}, or what the rows are, such as {@code charge-master}
 * @param file the CSV beside it, or empty where the rows follow in the same file
 * @param codeSet of the codes; empty for those of lists that are no code set, such as the NUBC's
 * @param code the heading of the column of codes
 * @param term the heading of the column of wordings; empty but for synonyms
 * @param values the headings of the columns to keep
 * @param hasRows true where the rows follow in the same file
 */
record SiteTable(
        String name,
        String kind,
        String file,
        Optional<CodeSet> codeSet,
        String code,
        String term,
        List<String> values,
        Validity validity,
        boolean hasRows) {
    private static final String SYNONYMS = "synonyms";
    private static final String NO_CODE_SET = "none";
    private static final int MOST_BYTES = 1 << 16;
    private static final Set<String> OF_SYNONYMS =
            Set.of("siteTable", "kind", SiteFiles.FILE, "codeSet", "code", "term");
    private static final Set<String> OF_OTHERS =
            Set.of("siteTable", "kind", SiteFiles.FILE, "codeSet", "code", "values", "from", "to");

    boolean isOfSynonyms() {
        return kind.equals(SYNONYMS);
    }

    /** The code set as rows name it. */
    String codeSetId() {
        return codeSet.map(CodeSet::id).orElse(NO_CODE_SET);
    }

    static SiteTable of(SourceFile source) throws IOException {
        try (InputStream in = source.open()) {
            return of(source.name(), in);
        }
    }

    /** Reads up to the rows, which come next from the stream. */
    static SiteTable of(String file, InputStream in) throws IOException {
        StringBuilder yaml = new StringBuilder();
        boolean rows = false;
        for (String line = line(file, in); line != null && !rows; line = rows ? null : line(file, in)) {
            rows = line.strip().equals(SiteFiles.SEPARATOR);
            if (!rows) {
                yaml.append(line).append('\n');
            }
            if (yaml.length() > MOST_BYTES) {
                throw new BadInput(file, "says far too much of a table's columns; is the line --- missing?");
            }
        }
        return of(YamlDocument.read(file, text(yaml.toString())), rows);
    }

    /** A line, each byte as a character, so that nothing is lost; null at the end. */
    private static String line(String file, InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
            if (line.length() > MOST_BYTES) {
                throw new BadInput(file, "has a line that is too long for a table's columns");
            }
        }
        return line.toString();
    }

    private static SiteTable of(YamlValue yaml, boolean rows) throws BadInput {
        String kind = yaml.required("kind");
        yaml.checkKeys(kind.equals(SYNONYMS) ? OF_SYNONYMS : OF_OTHERS);
        String name = yaml.required("siteTable");
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw yaml.wrong("'siteTable' is a name of lower case letters, digits and hyphens");
        }
        List<String> values = new ArrayList<>();
        for (YamlValue value : yaml.list("values")) {
            values.add(value.text());
        }
        String term = kind.equals(SYNONYMS) ? yaml.required("term") : yaml.text("term");
        Validity validity = new Validity(date(yaml, "from", LocalDate.MIN), date(yaml, "to", LocalDate.MAX));
        String file = rows ? yaml.text(SiteFiles.FILE) : yaml.required(SiteFiles.FILE);
        return new SiteTable(
                name,
                kind,
                file,
                codeSet(yaml, kind.equals(SYNONYMS)),
                yaml.required("code"),
                term,
                List.copyOf(values),
                validity,
                rows);
    }

    private static Optional<CodeSet> codeSet(YamlValue yaml, boolean needed) throws BadInput {
        String named = yaml.required("codeSet");
        Optional<CodeSet> codeSet = CodeSet.named(named);
        if (codeSet.isEmpty() && (needed || !named.equals(NO_CODE_SET))) {
            throw yaml.field("codeSet").wrong("no code set that medcode knows");
        }
        return codeSet;
    }

    private static LocalDate date(YamlValue yaml, String key, LocalDate open) throws BadInput {
        String written = yaml.text(key);
        try {
            return written.isEmpty() ? open : LocalDate.parse(written);
        } catch (DateTimeParseException malformed) {
            throw yaml.field(key).wrong("not a date such as 2026-01-01");
        }
    }

    /** The YAML part alone. */
    private static InputStream text(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.ISO_8859_1));
    }
}
