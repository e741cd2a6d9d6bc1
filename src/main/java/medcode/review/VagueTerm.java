package medcode.review;

import java.util.ArrayList;
import java.util.List;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.Quote;
import medcode.edit.Severity;
import medcode.lexicon.Lexicon;

/** A term in a note that has no code; the provider must say what is meant. */
final class VagueTerm implements NoteEdit {
    private static final List<List<String>> TERMS = Lexicon.bundled().table("vague_terms.tsv");

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC116",
                "urosepsis-and-vague-terms",
                Severity.WARNING,
                "Term that has no default code",
                "ICD-10-CM guidelines I.C.1.d.1.a.ii");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        for (Reading reading : documentation.readings()) {
            for (List<String> row : TERMS) {
                reading.find(row.get(0)).ifPresent(quote -> defects.add(defect(row, quote, documentation)));
            }
        }
        return defects;
    }

    private static Defect defect(List<String> row, Quote quote, Documentation documentation) {
        String message = "a term of the note has no code (" + row.get(2) + "); ask which is meant: " + row.get(1)
                + " / other / unable to determine";
        return Defect.of(message, documentation.claim().claim()).quoting(List.of(quote));
    }
}
