package medcode.index;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Collects records by key and writes them as a {@link KeyedTable}. */
final class KeyedTableWriter {
    private static final int LONGEST_KEY = 255;

    private final Map<byte[], byte[]> records = new TreeMap<>(Arrays::compareUnsigned);

    /** Adds a record; keys are cut to 255 bytes, and a later record replaces an earlier one of the same key. */
    void put(String key, RecordOutput value) {
        records.put(cut(key), value.bytes());
    }

    private static byte[] cut(String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= LONGEST_KEY ? bytes : Arrays.copyOf(bytes, LONGEST_KEY);
    }

    int size() {
        return records.size();
    }

    void write(Path path) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path)))) {
            out.writeInt(KeyedTable.MAGIC);
            out.writeInt(records.size());
            int offset = 0;
            for (Map.Entry<byte[], byte[]> record : records.entrySet()) {
                out.writeInt(offset);
                offset = Math.addExact(offset, 1 + record.getKey().length + record.getValue().length);
            }
            out.writeInt(offset);
            for (Map.Entry<byte[], byte[]> record : records.entrySet()) {
                out.writeByte(record.getKey().length);
                out.write(record.getKey());
                out.write(record.getValue());
            }
        }
    }
}
