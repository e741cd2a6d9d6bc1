package medcode.note.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.input.JsonElement;
import medcode.note.CodedEntry;
import medcode.note.Note;
import medcode.note.NoteHead;

/**
 * A FHIR resource that is a note: a {@code Composition}, a {@code DocumentReference} or a {@code DiagnosticReport}.
 *
 * <p>A stretch of the note's text has as its origin the line of the JSON string that holds it; within that string, which
 * escapes and markup make longer than the text, no place is told apart.
 */
final class FhirDocument {
    private final JsonElement resource;
    private final BundleReferences known;
    private final List<JsonElement> entries = new ArrayList<>();
    private final List<JsonElement> awaited = new ArrayList<>();
    private final SectionedText text = new SectionedText();

    /** @param known where the resources are looked up that it refers to */
    FhirDocument(JsonElement resource, BundleReferences known) {
        this.resource = resource;
        this.known = known;
        entries.addAll(resource.each("result"));
        addEntries(resource);
        awaited.addAll(entries);
        awaited.add(resource.at("subject"));
        awaited.add(resource.at("author"));
        awaited.add(FhirHead.encounter(resource));
    }

    static boolean isOne(String type) {
        return type.equals("DocumentReference") || type.equals("Composition") || type.equals("DiagnosticReport");
    }

    private void addEntries(JsonElement part) {
        for (JsonElement section : part.each("section")) {
            entries.addAll(section.each("entry"));
            addEntries(section);
        }
    }

    int size() {
        return resource.size();
    }

    String type() {
        return resource.text("resourceType");
    }

    /** True where it has nothing that could be read; false where something could not be. */
    boolean isEmpty() {
        return attached().stream().allMatch(attachment -> !attachment.has("data") && !attachment.has("url"));
    }

    /** True once all that it refers to is known. */
    boolean isComplete() {
        awaited.removeIf(known::knows);
        return awaited.isEmpty();
    }

    /** The note; empty where the resource has no text that can be read. */
    Optional<Note> note(String otherwise, FhirAttachments attachments, WrongValues wrong) throws IOException {
        HeadValues values = FhirHead.of(resource, known);
        wrong.tell(values, resource.line());
        NoteHead head = values.head();
        FhirAttachments.Attached read = attachments.read(resource, attached());
        for (Note attached : read.notes()) {
            text.add(attached, read.place().line());
            head = head.or(attached.head());
        }
        sections(resource);
        conclusion();
        if (text.isBlank()) {
            narrative(resource);
        }
        codes();
        String id = resource.text("id");
        return text.isBlank() ? Optional.empty() : Optional.of(text.note(id.isEmpty() ? otherwise : id, head));
    }

    private List<JsonElement> attached() {
        List<JsonElement> attached = new ArrayList<>(resource.each("presentedForm"));
        for (JsonElement content : resource.each("content")) {
            attached.add(content.at("attachment"));
        }
        return attached;
    }

    private void sections(JsonElement part) {
        for (JsonElement section : part.each("section")) {
            JsonElement title = section.at(section.has("title") ? "title" : "code");
            String words = section.has("title") ? title.text() : FhirCodes.words(title);
            text.section(words, FhirCodes.loinc(section.at("code")), title.line(), 0);
            narrative(section);
            sections(section);
        }
    }

    private void narrative(JsonElement part) {
        JsonElement div = part.at("text", "div");
        text.add(XhtmlText.of(div.text()), div.line(), 0);
    }

    /** A report's conclusion stands below the report, unless it is part of it. */
    private void conclusion() {
        JsonElement conclusion = resource.at("conclusion");
        if (!text.contains(conclusion.text())) {
            text.section(text.isBlank() ? "" : "Conclusion", "", conclusion.line(), 0);
            text.add(conclusion.text(), conclusion.line(), 0);
        }
    }

    private void codes() {
        for (JsonElement concept : resource.each("conclusionCode")) {
            FhirCodes.entries("problem", concept, "", false, Optional.empty()).forEach(text::add);
        }
        for (JsonElement entry : entries) {
            for (CodedEntry code :
                    known.of(resource, entry).map(ReferredResource::entries).orElse(List.of())) {
                text.add(code);
            }
        }
    }
}
