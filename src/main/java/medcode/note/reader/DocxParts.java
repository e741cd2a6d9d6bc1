package medcode.note.reader;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import medcode.input.BadInput;

/** Unpacks the parts of a DOCX file that hold text, in memory and no further than a note can be. */
final class DocxParts {
    static final String DOCUMENT = "document";
    /** In the order in which they are read. */
    static final List<String> KINDS = List.of("header", DOCUMENT, "footnotes", "endnotes", "footer");

    private static final int MOST_ENTRIES = 10_000;
    private static final int LARGEST = 64 << 20;
    /** Pictures and all. */
    private static final long MOST_UNPACKED = 256L << 20;

    private final String name;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    DocxParts(NoteSource source) {
        this.name = source.name();
        this.in = source.stream();
    }

    /** True for a part of a kind, such as {@code word/header2.xml}. */
    static boolean isOf(String part, String kind) {
        String start = "word/" + kind;
        if (!part.startsWith(start) || !part.endsWith(".xml")) {
            return false;
        }
        return part.substring(start.length(), part.length() - 4).chars().allMatch(Character::isDigit);
    }

    /** The text of each part by its name. */
    Map<String, String> read() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try {
            ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new BadInput(name, "has more than " + MOST_ENTRIES + " parts; not read");
                }
                String part = entry.getName();
                if (KINDS.stream().anyMatch(kind -> isOf(part, kind))) {
                    parts.put(part, text(zip));
                } else {
                    passOver(zip);
                }
            }
        } catch (EOFException | ZipException | IllegalArgumentException damaged) {
            throw new BadInput(name, "is no whole DOCX file: damaged or cut off");
        }
        return parts;
    }

    private String text(ZipInputStream zip) throws IOException {
        byte[] bytes = zip.readNBytes(LARGEST);
        count(bytes.length);
        if (bytes.length == LARGEST) {
            throw tooLarge();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void passOver(ZipInputStream zip) throws IOException {
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            count(count);
        }
    }

    private void count(int bytes) throws BadInput {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED) {
            throw tooLarge();
        }
    }

    private BadInput tooLarge() {
        return new BadInput(name, "unpacks to far more than any note; not read");
    }
}
