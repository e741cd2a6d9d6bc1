package medcode.note.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import medcode.input.BadInput;
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

    /** The notes of the first attachment that can be read; FHIR gives several where they are formats of one document. */
    List<Note> read(JsonElement document, List<JsonElement> attachments) throws IOException {
        BadInput broken = null;
        for (JsonElement attachment : attachments) {
            try {
                List<Note> found = read(document, attachment);
                if (!found.isEmpty()) {
                    return found;
                }
            } catch (BadInput unreadable) {
                broken = broken == null ? unreadable : broken;
            }
        }
        if (broken != null) {
            notes.unreadable(broken);
        }
        return List.of();
    }

    private List<Note> read(JsonElement document, JsonElement attachment) throws IOException {
        String type = attachment.text("contentType").toLowerCase(Locale.ROOT);
        if (type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/")) {
            notRead(document, attachment, "it is no text");
            return List.of();
        }
        if (!attachment.text("data").isEmpty()) {
            return read(attachment, type, decoded(attachment.at("data")));
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

    private byte[] decoded(JsonElement data) throws BadInput {
        String base64 = data.text();
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException wrapped) {
            try {
                return Base64.getDecoder().decode(base64.replaceAll("\\s+", ""));
            } catch (IllegalArgumentException broken) {
                throw unreadable(data, "is not base64");
            }
        }
    }

    private byte[] bytes(JsonElement attachment, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw unreadable(attachment, "is larger than 64 MB");
            }
            return bytes;
        } catch (FileSystemException locked) {
            throw unreadable(attachment, "cannot be opened");
        }
    }

    private List<Note> read(JsonElement attachment, String type, byte[] bytes) throws IOException {
        if (!hasHash(bytes, attachment.text("hash"))) {
            throw unreadable(attachment, "does not have the hash that the document gives for it");
        }
        if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
            String html = text(bytes);
            return List.of(Note.of(source.name(), XhtmlText.of(html)));
        }
        List<Note> found = new ArrayList<>();
        try (NoteSource inner = source.inside(bytes)) {
            NoteReaders.read(
                    inner,
                    found::add,
                    notice -> notices.accept(source.name() + ":" + attachment.line() + ": " + notice));
        } catch (BadInput reason) {
            throw unreadable(attachment, "cannot be read: " + reason.getMessage());
        }
        return found;
    }

    private String text(byte[] bytes) throws IOException {
        try (NoteSource inner = source.inside(bytes)) {
            return TextNoteReader.text(inner, notices);
        }
    }

    private BadInput unreadable(JsonElement at, String why) {
        return new BadInput(source.name(), at.line(), at.column(), "the attachment here " + why);
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
