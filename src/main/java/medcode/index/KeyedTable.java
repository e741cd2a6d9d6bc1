package medcode.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import medcode.input.BadInput;

/**
 * A memory-mapped file of records sorted by the bytes of their keys; safe for use by many threads.
 *
 * <p>Layout, big-endian: magic, count, count + 1 offsets, then the records, each the length of its key in one byte, the
 * key and the value.
 */
final class KeyedTable {
    static final int MAGIC = 0x4D434B31;
    static final int HEADER = 8;

    private final ByteBuffer file;
    private final int count;
    private final int records;

    private KeyedTable(ByteBuffer file, int count) {
        this.file = file;
        this.count = count;
        this.records = HEADER + 4 * (count + 1);
    }

    static KeyedTable open(Path path) throws IOException {
        ByteBuffer file = map(path);
        if (file.remaining() < HEADER + 4 || file.getInt(0) != MAGIC) {
            throw damaged(path);
        }
        int count = file.getInt(4);
        long records = HEADER + 4L * (count + 1L);
        if (count < 0 || records > file.limit() || records + file.getInt(HEADER + 4 * count) != file.limit()) {
            throw damaged(path);
        }
        return new KeyedTable(file, count);
    }

    private static ByteBuffer map(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private static BadInput damaged(Path path) {
        return new BadInput(path.toString(), "is damaged; run `medcode codesets verify`, then load the release again");
    }

    int size() {
        return count;
    }

    /** The position of a key, or minus its insertion point minus one. */
    int position(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(start(middle), wanted);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    private int start(int position) {
        return records + file.getInt(HEADER + 4 * position);
    }

    private int compare(int start, byte[] wanted) {
        int length = file.get(start) & 0xFF;
        int common = Math.min(length, wanted.length);
        for (int i = 0; i < common; i++) {
            int order = (file.get(start + 1 + i) & 0xFF) - (wanted[i] & 0xFF);
            if (order != 0) {
                return order;
            }
        }
        return length - wanted.length;
    }

    String key(int position) {
        int start = start(position);
        byte[] key = new byte[file.get(start) & 0xFF];
        for (int i = 0; i < key.length; i++) {
            key[i] = file.get(start + 1 + i);
        }
        return new String(key, StandardCharsets.UTF_8);
    }

    RecordInput value(int position) {
        int start = start(position);
        ByteBuffer value = file.duplicate();
        value.limit(records + file.getInt(HEADER + 4 * (position + 1)));
        value.position(start + 1 + (file.get(start) & 0xFF));
        return new RecordInput(value);
    }
}
