package medcode.claim.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.input.BadInput;

/** Which column of a claims table means what, told by its header. */
final class CsvLayout {
    /**
     * A column of a concept.
     *
     * @param number the number in its header, 0 without one
     * @param index from 0
     * @param header as the file has it
     */
    record Column(int number, int index, String header) {}

    private static final Set<Concept> CODES = Set.of(
            Concept.DIAGNOSIS, Concept.PRINCIPAL, Concept.PROCEDURE, Concept.INPATIENT_PROCEDURE, Concept.REVENUE_CODE);
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]");
    private static final Pattern ORDINAL = Pattern.compile("^(hcpcs)([1-4])(?:st|nd|rd|th)(mdfrcd)$");

    private final Map<Concept, List<Column>> columns = new EnumMap<>(Concept.class);
    private final int width;

    private CsvLayout(int width) {
        this.width = width;
    }

    /**
     * Reads the header. Its text is not repeated in messages, for a file without one has patients in its first row.
     *
     * @throws BadInput when it names no diagnosis and no procedure, or one thing twice
     */
    static CsvLayout of(String file, String[] header, ColumnMap map) throws BadInput {
        CsvLayout layout = new CsvLayout(header.length);
        map.requireAll(file, header);
        for (int i = 0; i < header.length; i++) {
            layout.add(file, header[i], i, map.of(header[i]));
        }
        layout.columns.values().forEach(list -> list.sort(Comparator.comparingInt(Column::number)));
        if (CODES.stream().noneMatch(layout::has)) {
            throw new BadInput(
                    file,
                    1,
                    "the first row names no diagnosis column; expected a header such as claim_id,dos,dx1,dx2 or claim_id,dx");
        }
        return layout;
    }

    private void add(String file, String header, int index, ColumnMap.Meaning meaning) throws BadInput {
        if (meaning != null) {
            add(file, header, index, meaning.concept(), meaning.number());
            return;
        }
        String name = NO_LETTER.matcher(header.toLowerCase(Locale.ROOT)).replaceAll("");
        name = ORDINAL.matcher(name).replaceAll("$1$3$2");
        Concept concept = Concept.named(name);
        if (concept != null) {
            add(file, header, index, concept, 0);
            return;
        }
        int digits = name.length();
        while (digits > 0 && Character.isDigit(name.charAt(digits - 1)) && name.length() - digits < 3) {
            digits--;
        }
        if (digits < name.length()) {
            int number = Integer.parseInt(name.substring(digits));
            add(file, header, index, Concept.numbered(name.substring(0, digits)), number);
        }
    }

    private void add(String file, String header, int index, Concept concept, int number) throws BadInput {
        if (concept == null) {
            return;
        }
        List<Column> known = columns.computeIfAbsent(concept, key -> new ArrayList<>());
        for (Column column : known) {
            if (column.number() == number && !concept.isNamedInSeveralWays()) {
                throw new BadInput(
                        file,
                        1,
                        index + 1L,
                        "has the same meaning as column " + (column.index() + 1) + "; rename or remove one");
            }
        }
        known.add(new Column(number, index, header.strip()));
    }

    boolean has(Concept concept) {
        return columns.containsKey(concept);
    }

    /** The columns of a concept, by their numbers. */
    List<Column> columns(Concept concept) {
        return columns.getOrDefault(concept, List.of());
    }

    /** How many columns the header has. */
    int width() {
        return width;
    }

    /** True when a diagnosis column has no number: it holds a list, or one code a row. */
    boolean isLong() {
        List<Column> diagnoses = columns(Concept.DIAGNOSIS);
        return diagnoses.size() == 1 && diagnoses.get(0).number() == 0;
    }
}
