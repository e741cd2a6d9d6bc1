package medcode.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import medcode.claim.Claim;
import medcode.note.Note;
import org.junit.jupiter.api.Test;

/** A note can be named after its patient: what findings say of it, CI systems keep. */
class NoteNamesTest {

    @Test
    void aClaimOfWrittenCodesStandsInItsFileAndNotInItsNote() {
        Claim claim = WrittenCodes.claim("notes.jsonl", Note.of("PATIENT-7", "Assessment: gout (M10.9)."));

        assertThat(claim.file()).isEqualTo("notes.jsonl");
        assertThat(claim.id()).isEqualTo("PATIENT-7");
        assertThat(claim.diagnoses()).extracting(Claim.Diagnosis::written).isEqualTo(List.of("M10.9"));
    }
}
