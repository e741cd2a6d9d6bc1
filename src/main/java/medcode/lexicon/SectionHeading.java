package medcode.lexicon;

import java.util.List;

/**
 * A class of sections of a note.
 *
 * @param id {@code assessment-plan}
 * @param aliases the headings that open it, in lower case
 * @param weight how much its statements count for codes, 0 to 1
 * @param assertion what a mention in it is unless a cue says otherwise: {@code present}, {@code historical},
 *     {@code family}, {@code hypothetical}
 * @param problems {@code list} where its lines name problems, {@code headings} where only lines above others do, or empty
 */
public record SectionHeading(String id, List<String> aliases, double weight, String assertion, String problems) {

    public SectionHeading {
        aliases = List.copyOf(aliases);
    }

    static SectionHeading of(String[] row) {
        List<String> aliases = List.of(row[1].isEmpty() ? new String[0] : row[1].split(";\\s*", -1));
        return new SectionHeading(row[0].replace('_', '-'), aliases, Double.parseDouble(row[3]), row[4], row[5]);
    }
}
