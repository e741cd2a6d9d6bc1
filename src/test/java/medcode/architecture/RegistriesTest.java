package medcode.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import java.util.TreeSet;
import medcode.checkup.Check;
import medcode.checkup.Checks;
import medcode.claim.reader.ClaimReader;
import medcode.claim.reader.ClaimReaders;
import medcode.codeset.reader.CodeTableReader;
import medcode.codeset.reader.CodeTableReaders;
import medcode.note.reader.NoteReader;
import medcode.note.reader.NoteReaders;
import medcode.report.FindingWriter;
import medcode.report.FindingWriters;
import org.junit.jupiter.api.Test;

/** A variant is one class and one line: a class that no registry names is never run. */
class RegistriesTest {

    @Test
    void everyCodeTableReaderIsRegistered() {
        assertThat(MedcodeClasses.namesOf(CodeTableReaders.all()))
                .isEqualTo(MedcodeClasses.implementing(CodeTableReader.class));
    }

    @Test
    void everyClaimReaderIsRegistered() {
        assertThat(MedcodeClasses.namesOf(ClaimReaders.all()))
                .isEqualTo(MedcodeClasses.implementing(ClaimReader.class));
    }

    @Test
    void everyNoteReaderIsRegistered() {
        assertThat(MedcodeClasses.namesOf(NoteReaders.all())).isEqualTo(MedcodeClasses.implementing(NoteReader.class));
    }

    @Test
    void everyWriterOfFindingsIsRegistered() {
        Set<String> written = new TreeSet<>();
        for (String name : FindingWriters.names()) {
            PrintWriter nowhere = new PrintWriter(new StringWriter());
            written.add(FindingWriters.of(name, nowhere, false)
                    .orElseThrow()
                    .getClass()
                    .getName());
        }
        assertThat(written).isEqualTo(MedcodeClasses.implementing(FindingWriter.class));
    }

    @Test
    void everyCheckIsRegistered() {
        assertThat(MedcodeClasses.namesOf(Checks.all())).isEqualTo(MedcodeClasses.implementing(Check.class));
        assertThat(Checks.all()).extracting(Check::name).doesNotHaveDuplicates();
    }
}
