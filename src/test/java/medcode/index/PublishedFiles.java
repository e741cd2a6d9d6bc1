package medcode.index;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small release in the published formats, one file a part. */
public final class PublishedFiles {
    private static final String[][] ROWS = {
        {"J10", "0", "Influenza due to other identified influenza virus"},
        {"J100", "1", "Influenza with pneumonia"},
        {"J101", "1", "Influenza with other respiratory manifestations"},
        {"W19", "0", "Unspecified fall"},
        {"W19XXXA", "1", "Unspecified fall, initial encounter"},
        {"W19XXXD", "1", "Unspecified fall, subsequent encounter"},
    };

    private PublishedFiles() {}

    /** The order file of a year; a further code, or none when empty. */
    public static Path order(Path folder, int year, String further) throws IOException {
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (String[] row : ROWS) {
            lines.append(line(++number, row[0], row[1], row[2]));
        }
        if (!further.isEmpty()) {
            lines.append(line(++number, further, "1", "Further code"));
        }
        return write(folder.resolve("icd10cm_order_" + year + ".txt"), lines.toString());
    }

    private static String line(int number, String code, String flag, String title) {
        return String.format(Locale.ROOT, "%05d %-7s %s %-60s %s%n", number, code, flag, title, title);
    }

    /** The order addendum of a year: one header and one code become two headers and two codes, J10.0 a header. */
    static Path addendum(Path folder, int year) throws IOException {
        return write(
                folder.resolve("icd10cm_order_addenda_" + year + ".txt"),
                change("Delete:", "1", "J100", "Influenza with pneumonia")
                        + change("Add:", "0", "J100", "Influenza with pneumonia")
                        + change("Add:", "1", "J1000", "Influenza with viral pneumonia")
                        + change("Add:", "1", "J1008", "Influenza with other pneumonia")
                        + change("Revise from:", "1", "J101", "Influenza with other respiratory manifestations")
                        + change("Revise to:", "1", "J101", "Influenza with other respiratory disease")
                        + change("Delete:", "1", "W19XXXD", "Unspecified fall, subsequent encounter")
                        + """

                        Headers
                              2 headers in before
                              3 headers in after

                        Codes
                              4 codes in before
                              4 codes in after
                              2 additions
                              2 deletions
                              1 revisions
                        """);
    }

    private static String change(String action, String flag, String code, String title) {
        return String.format(Locale.ROOT, "%-13s%s %-7s %-60s %s%n", action, flag, code, title, title);
    }

    public static Path tabular(Path folder, int year) throws IOException {
        return write(folder.resolve("tabular-" + year + ".xml"), """
                <?xml version="1.0" encoding="utf-8"?>
                <ICD10CM.tabular>
                  <version>%d</version>
                  <chapter>
                    <name>10</name>
                    <desc>Diseases of the respiratory system (J00-J99)</desc>
                    <sectionIndex><sectionRef first="J09" last="J18" id="J09-J18">Influenza</sectionRef></sectionIndex>
                    <section id="J09-J18">
                      <desc>Influenza and pneumonia (J09-J18)</desc>
                      <diag>
                        <name>J10</name>
                        <desc>Influenza due to other identified influenza virus</desc>
                        <excludes1><note>avian influenza (J09.X-)</note></excludes1>
                        <diag>
                          <name>J10.0</name>
                          <desc>Influenza with pneumonia</desc>
                          <codeAlso><note>associated lung abscess, if applicable (J85.1)</note></codeAlso>
                        </diag>
                        <diag>
                          <name>J10.1</name>
                          <desc>Influenza with other respiratory manifestations</desc>
                          <inclusionTerm><note>Influenzal laryngitis</note></inclusionTerm>
                        </diag>
                      </diag>
                    </section>
                  </chapter>
                  <chapter>
                    <name>20</name>
                    <desc>External causes of morbidity (V00-Y99)</desc>
                    <sectionIndex><sectionRef first="W00" last="W19" id="W00-W19">Falls</sectionRef></sectionIndex>
                    <section id="W00-W19">
                      <desc>Slipping, tripping, stumbling and falls (W00-W19)</desc>
                      <diag>
                        <name>W19</name>
                        <desc>Unspecified fall</desc>
                        <sevenChrDef>
                          <extension char="A">initial encounter</extension>
                          <extension char="D">subsequent encounter</extension>
                        </sevenChrDef>
                      </diag>
                    </section>
                  </chapter>
                </ICD10CM.tabular>
                """.formatted(year));
    }

    public static Path index(Path folder, int year) throws IOException {
        return write(folder.resolve("index-" + year + ".xml"), """
                <?xml version="1.0" encoding="utf-8"?>
                <ICD10CM.index>
                  <version>%d</version>
                  <title>ICD-10-CM INDEX TO DISEASES and INJURIES</title>
                  <letter>
                    <title>I</title>
                    <mainTerm>
                      <title>Influenza<nemod>(bronchial) (epidemic)</nemod></title>
                      <code>J10.1</code>
                      <term level="1">
                        <title>with</title>
                        <term level="2"><title>pneumonia</title><code>J10.0</code></term>
                      </term>
                    </mainTerm>
                    <mainTerm><title>Flu</title><see>Influenza</see></mainTerm>
                  </letter>
                </ICD10CM.index>
                """.formatted(year));
    }

    public static Path zip(Path file, Path... members) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path member : members) {
                zip.putNextEntry(new ZipEntry(member.getFileName().toString()));
                Files.copy(member, zip);
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
