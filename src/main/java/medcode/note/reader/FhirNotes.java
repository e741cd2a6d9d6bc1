package medcode.note.reader;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import medcode.input.JsonElement;
import medcode.note.Note;

/**
 * The notes among FHIR resources, in the order of the file; the other resources are counted.
 *
 * <p>A note of a Bundle waits until what it refers to has been read, in one pass over the file. Those that wait take a
 * bounded part of memory; where it is full, the first goes on with what is known by then. Of the other resources only
 * what notes take from them is kept, of the latest ones. What a Bundle refers to is in that Bundle: another may use the
 * same ids for something else.
 */
final class FhirNotes {
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]{2,40}");
    private static final long MOST_WAITING = 64L << 20;

    private final NoteSource source;
    private final NoteSink notes;
    private final Consumer<String> notices;
    private final WrongValues wrong;
    private final FhirAttachments attachments;
    private final Map<String, Integer> used = new HashMap<>();
    /** Of the resources that stand alone. */
    private final BundleReferences alone = new BundleReferences(used);

    private BundleReferences bundle = new BundleReferences(used);
    private final Deque<FhirDocument> waiting = new ArrayDeque<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private long size;
    private int number;
    private int hurried;

    FhirNotes(NoteSource source, NoteSink notes, Consumer<String> notices, WrongValues wrong) {
        this.source = source;
        this.notes = notes;
        this.notices = notices;
        this.wrong = wrong;
        this.attachments = new FhirAttachments(source, notes, notices);
    }

    /** Takes a resource that stands alone: nothing else of the file is to be waited for. */
    void alone(JsonElement resource) throws IOException {
        add("", resource, alone);
        flush();
    }

    /** Takes an entry of a Bundle. */
    void entry(JsonElement entry) throws IOException {
        if (entry.has("resource")) {
            add(entry.text("fullUrl"), entry.at("resource"), bundle);
            while (!waiting.isEmpty() && waiting.peek().isComplete()) {
                next();
            }
        }
    }

    private void add(String fullUrl, JsonElement resource, BundleReferences references) throws IOException {
        String type = resource.text("resourceType");
        if (type.equals("Bundle")) {
            BundleReferences inside = new BundleReferences(used);
            for (JsonElement entry : resource.each("entry")) {
                add(entry.text("fullUrl"), entry.at("resource"), inside);
            }
        } else if (FhirDocument.isOne(type)) {
            wait(new FhirDocument(resource, references));
        } else {
            references.put(fullUrl, resource);
            count(type, "");
        }
    }

    private void wait(FhirDocument document) throws IOException {
        waiting.add(document);
        size += document.size();
        while (size > MOST_WAITING) {
            hurried += waiting.peek().isComplete() ? 0 : 1;
            next();
        }
    }

    /** What is no name of a type may be anything, a patient's name too, and is not repeated. */
    private void count(String type, String suffix) {
        others.merge(TYPE.matcher(type).matches() ? type + suffix : "resource of no known type", 1, Integer::sum);
    }

    /** Sends what waits of a Bundle, whole or broken off, and forgets its other resources. */
    void endBundle() throws IOException {
        flush();
        bundle = new BundleReferences(used);
    }

    private void flush() throws IOException {
        while (!waiting.isEmpty()) {
            next();
        }
    }

    private void next() throws IOException {
        FhirDocument document = waiting.remove();
        size -= document.size();
        String name = ++number == 1 ? source.name() : source.name() + "#" + number;
        Optional<Note> note = document.note(name, attachments, wrong);
        if (note.isPresent()) {
            notes.note(note.get());
        } else if (document.isEmpty()) {
            count(document.type(), " without text");
        }
    }

    /** Says what was no note; called at the end of the file. */
    void end() {
        if (hurried > 0) {
            notices.accept(source.name() + ": " + hurried + " notes were read before the resources they refer to,"
                    + " for which this Bundle is too large; put Patient and Encounter first, or split it");
        }
        String counted = others();
        if (!counted.isEmpty()) {
            notices.accept(source.name() + ": " + counted + ": no notes");
        }
    }

    /** The resources that are no notes and that no note refers to: {@code 3 Observation, 1 Patient}. */
    String others() {
        List<String> counted = new ArrayList<>();
        for (Map.Entry<String, Integer> type : others.entrySet()) {
            int count = type.getValue() - used.getOrDefault(type.getKey(), 0);
            if (count > 0) {
                counted.add(count + " " + type.getKey());
            }
        }
        return String.join(", ", counted);
    }
}
