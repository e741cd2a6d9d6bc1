package medcode.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import medcode.input.BadInput;

/** Cuts a memory-mapped file into sections, each behind its length in bytes. */
final class MappedSections {
    private static final int HEADER = 8;

    private final ByteBuffer file;
    private final String name;

    private MappedSections(ByteBuffer file, String name) {
        this.file = file;
        this.name = name;
    }

    /**
     * Maps a file.
     *
     * @throws BadInput where it does not begin with the magic number and version
     */
    static MappedSections open(Path path, int magic, int version) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            MappedSections sections = new MappedSections(file, path.toString());
            if (file.limit() < HEADER || file.getInt() != magic || file.getInt() != version) {
                throw sections.damaged();
            }
            return sections;
        }
    }

    boolean hasNext() {
        return file.hasRemaining();
    }

    ByteBuffer next() throws BadInput {
        if (file.remaining() < Integer.BYTES) {
            throw damaged();
        }
        int length = file.getInt();
        if (length < 0 || length > file.remaining()) {
            throw damaged();
        }
        ByteBuffer section = file.slice(file.position(), length);
        file.position(file.position() + length);
        return section;
    }

    MappedStrings strings() throws BadInput {
        return new MappedStrings(next().asIntBuffer(), next());
    }

    FrontCodedStrings frontCoded() throws BadInput {
        return new FrontCodedStrings(next().asIntBuffer(), next());
    }

    private BadInput damaged() {
        return new BadInput(name, "is damaged or of another version of medcode; load the release again");
    }
}
