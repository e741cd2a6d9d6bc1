package medcode.note.reader;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import medcode.input.BadInput;
import medcode.input.JsonElement;
import medcode.note.Note;

/** The notes of a JSON file: a record with {@code resourceType} is FHIR, one with {@code text} is a note in our own layout. */
final class JsonNotes implements JsonRecords.Taker, NoteSink {
    private final NoteSource source;
    private final NoteSink notes;
    private final FhirNotes fhir;
    private final WrongValues wrong;
    private int number;
    private boolean any;

    private JsonNotes(NoteSource source, NoteSink notes, Consumer<String> notices) {
        this.source = source;
        this.notes = notes;
        this.number = source.recordsBefore();
        this.wrong = new WrongValues(source.name(), notices);
        this.fhir = new FhirNotes(source, this, notices, wrong);
    }

    static void read(NoteSource source, NoteSink notes, Consumer<String> notices) throws IOException {
        JsonNotes json = new JsonNotes(source, notes, notices);
        JsonRecords records = new JsonRecords(source, json);
        records.read(json);
        if (!records.isAllUtf8()) {
            notices.accept(source.name() + ": is not UTF-8; read as Windows-1252");
        }
        json.fhir.endBundle();
        if (json.any) {
            json.fhir.end();
            return;
        }
        String others = json.fhir.others();
        throw new BadInput(
                source.name(),
                others.isEmpty()
                        ? "has no notes"
                        : "has no notes: " + others
                                + "; notes are Composition, DocumentReference and DiagnosticReport");
    }

    @Override
    public void note(Note note) throws IOException {
        any = true;
        notes.note(note);
    }

    @Override
    public void unreadable(BadInput record) throws IOException {
        any = true;
        notes.unreadable(record);
    }

    @Override
    public void begin() throws IOException {
        fhir.endBundle();
    }

    @Override
    public void entry(JsonElement entry) throws IOException {
        fhir.entry(entry);
    }

    @Override
    public void record(JsonElement record) throws IOException {
        if (record.text("resourceType").equals("Bundle")) {
            fhir.endBundle();
        } else if (record.has("resourceType")) {
            fhir.alone(record);
        } else {
            own(record);
        }
    }

    private void own(JsonElement record) throws IOException {
        number++;
        if (record.text("text").isBlank()) {
            unreadable(
                    new BadInput(source.name(), record.line(), "this record has no \"text\" and is no FHIR resource"));
            return;
        }
        HeadValues values = new HeadValues();
        for (Map.Entry<String, JsonElement> field : record.fields().entrySet()) {
            String key = HeadValues.key(field.getKey());
            if (!key.equals("text")) {
                field.getValue().texts().forEach(value -> values.add(key, value));
            }
        }
        wrong.tell(values, source.linesBefore() + record.line());
        note(new FrontMatter(values, 0).note(source.name() + "#" + number, record.text("text")));
    }
}
