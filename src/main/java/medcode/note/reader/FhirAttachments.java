package medcode.note.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import medcode.input.BadInput;
import medcode.input.JsonElement;
import medcode.note.Note;

/** Reads what is attached to a FHIR document, in the document itself or, where that is wanted, as a file beside it. */
final class FhirAttachments {
    private static final int MOST_BYTES = 64 << 20;
    private static final int SHA_1_LENGTH = 20;
    private static final int SHA_256_LENGTH = 32;

    private final NoteSource source;
    private final NoteSink notes;
    private final Consumer<String> notices;

    FhirAttachments(NoteSource source, NoteSink notes, Consumer<String> notices) {
        this.source = source;
        this.notes = notes;
        this.notices = notices;
    }

    /** The notes of an attachment, and where it stands. */
    record Attached(JsonElement place, List<Note> notes) {}

    /** The notes of the first attachment that can be read; FHIR gives several where they are formats of one document. */
    Attached read(JsonElement document, List<JsonElement> attachments) throws IOException {
        BadInput broken = null;
        for (JsonElement attachment : attachments) {
            try {
                List<Note> found = read(document, attachment);
                if (!found.isEmpty()) {
                    return new Attached(attachment.has("data") ? attachment.at("data") : attachment, found);
                }
            } catch (BadInput unreadable) {
                broken = broken == null ? unreadable : broken;
            }
        }
        if (broken != null) {
            notes.unreadable(broken);
        }
        return new Attached(JsonElement.NONE, List.of());
    }

    private List<Note> read(JsonElement document, JsonElement attachment) throws IOException {
        String type = attachment.text("contentType");
        if (AttachedDocument.isNoText(type)) {
            notRead(document, attachment, "it is no text");
            return List.of();
        }
        if (!attachment.text("data").isEmpty()) {
            JsonElement data = attachment.at("data");
            return read(attachment, type, at(data).decoded(data.text()));
        }
        String address = attachment.text("url");
        Optional<Path> file = source.attachments().file(address);
        if (file.isPresent()) {
            return read(attachment, type, bytes(attachment, file.get()));
        }
        if (!address.isEmpty()) {
            notRead(
                    document,
                    attachment,
                    source.attachments().wanted()
                            ? "it is no file below the document's folder"
                            : "it lies outside the document; --attachments reads files below the document's folder");
        }
        return List.of();
    }

    private void notRead(JsonElement document, JsonElement attachment, String why) {
        notices.accept(source.name() + ":" + attachment.line() + ": the attachment of " + document.text("resourceType")
                + "/" + document.text("id") + " was not read: " + why);
    }

    private byte[] bytes(JsonElement attachment, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw at(attachment).unreadable("is larger than 64 MB");
            }
            return bytes;
        } catch (FileSystemException locked) {
            throw at(attachment).unreadable("cannot be opened");
        }
    }

    private List<Note> read(JsonElement attachment, String type, byte[] bytes) throws IOException {
        if (!hasHash(bytes, attachment.text("hash"))) {
            throw at(attachment).unreadable("does not have the hash that the document gives for it");
        }
        return at(attachment).read(type, bytes);
    }

    private AttachedDocument at(JsonElement place) {
        return new AttachedDocument(source, place.line(), place.column(), notices);
    }

    /** True where a hash is SHA-1, as FHIR has it, or SHA-256, and is the one of the bytes; others are not known. */
    private static boolean hasHash(byte[] bytes, String hash) {
        byte[] wanted;
        try {
            wanted = Base64.getDecoder().decode(hash);
        } catch (IllegalArgumentException another) {
            return true;
        }
        return switch (wanted.length) {
            case SHA_1_LENGTH -> MessageDigest.isEqual(wanted, digest("SHA-1", bytes));
            case SHA_256_LENGTH -> MessageDigest.isEqual(wanted, digest("SHA-256", bytes));
            default -> true;
        };
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
