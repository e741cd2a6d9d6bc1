package medcode.lexicon;

import java.util.List;

/**
 * A class of sections of a note.
 *
 * @param id {@code assessment-plan}
 * @param aliases the headings that open it, in lower case
 * @param loinc the LOINC codes that sources mark it with
 * @param weight how much its statements count for codes, 0 to 1
 * @param assertion what a mention in it is unless a cue says otherwise: {@code present}, {@code historical},
 *     {@code family}, {@code hypothetical}
 * @param problems {@code list} where its lines name problems, {@code headings} where only lines above others do, or empty
 * @param reach {@code paragraph} where a blank line ends it, {@code none} where its headings open no section, or empty
 * @param organs the headings of organs («HEENT:») that begin an exam in it: {@code any}, {@code capital} ones, or empty
 */
public record SectionHeading(
        String id,
        List<String> aliases,
        List<String> loinc,
        double weight,
        String assertion,
        String problems,
        String reach,
        String organs) {

    public SectionHeading {
        aliases = List.copyOf(aliases);
        loinc = List.copyOf(loinc);
    }

    static SectionHeading of(String[] row) {
        return new SectionHeading(
                row[0].replace('_', '-'),
                list(row[1]),
                list(row[2]),
                Double.parseDouble(row[3]),
                row[4],
                row[5],
                row[6],
                row[7]);
    }

    private static List<String> list(String cell) {
        return List.of(cell.isEmpty() ? new String[0] : cell.split(";\\s*", -1));
    }
}
