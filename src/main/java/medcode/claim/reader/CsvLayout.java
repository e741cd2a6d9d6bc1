package medcode.claim.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    static CsvLayout of(String file, String[] header) throws BadInput {
        CsvLayout layout = new CsvLayout(header.length);
        for (int i = 0; i < header.length; i++) {
            layout.add(file, header[i], i);
        }
        layout.columns.values().forEach(list -> list.sort(Comparator.comparingInt(Column::number)));
        if (!layout.has(Concept.DIAGNOSIS) && !layout.has(Concept.PRINCIPAL) && !layout.has(Concept.PROCEDURE)) {
            throw new BadInput(
                    file,
                    1,
                    "the first row names no diagnosis column; expected a header such as claim_id,dos,dx1,dx2 or claim_id,dx");
        }
        return layout;
    }

    private void add(String file, String header, int index) throws BadInput {
        String name = header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        name = name.replaceAll("^(hcpcs)([1-4])(?:st|nd|rd|th)(mdfrcd)$", "$1$3$2");
        Concept concept = Concept.named(name);
        int number = 0;
        if (concept == null) {
            int digits = name.length();
            while (digits > 0 && Character.isDigit(name.charAt(digits - 1)) && name.length() - digits < 3) {
                digits--;
            }
            concept = digits == name.length() ? null : Concept.numbered(name.substring(0, digits));
            number = concept == null ? 0 : Integer.parseInt(name.substring(digits));
        }
        if (concept == null) {
            return;
        }
        List<Column> known = columns.computeIfAbsent(concept, key -> new ArrayList<>());
        for (Column column : known) {
            if (column.number() == number && concept != Concept.CLAIM_ID) {
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
