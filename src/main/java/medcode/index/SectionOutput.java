package medcode.index;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes the sections that {@link MappedSections} reads. */
final class SectionOutput {
    private final DataOutputStream out;

    SectionOutput(OutputStream out, int magic, int version) throws IOException {
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
        this.out.writeInt(magic);
        this.out.writeInt(version);
    }

    void section(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    void floats(float[] values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Float.BYTES * values.length);
        buffer.asFloatBuffer().put(values);
        section(buffer.array());
    }

    void ints(int[] values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * values.length);
        buffer.asIntBuffer().put(values);
        section(buffer.array());
    }

    void longs(long[] values) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES * values.length);
        buffer.asLongBuffer().put(values);
        section(buffer.array());
    }

    /** Two sections: where each list begins, and their numbers. */
    void lists(List<int[]> lists) throws IOException {
        int[] offsets = new int[lists.size() + 1];
        for (int i = 0; i < lists.size(); i++) {
            offsets[i + 1] = offsets[i] + lists.get(i).length;
        }
        ints(offsets);
        out.writeInt(Integer.BYTES * offsets[lists.size()]);
        for (int[] list : lists) {
            for (int number : list) {
                out.writeInt(number);
            }
        }
    }

    /** Two sections: where each string begins, and their UTF-8 bytes. */
    void strings(List<String> strings) throws IOException {
        int[] offsets = new int[strings.size() + 1];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < strings.size(); i++) {
            offsets[i] = bytes.size();
            bytes.write(strings.get(i).getBytes(StandardCharsets.UTF_8));
        }
        offsets[strings.size()] = bytes.size();
        ints(offsets);
        section(bytes.toByteArray());
    }

    /** Two sections: where each block of {@link FrontCodedStrings} begins, and the blocks. */
    void frontCoded(List<String> strings) throws IOException {
        int[] blocks = new int[(strings.size() + FrontCodedStrings.BLOCK - 1) / FrontCodedStrings.BLOCK];
        RecordOutput bytes = new RecordOutput();
        byte[] before = {};
        for (int i = 0; i < strings.size(); i++) {
            byte[] string = strings.get(i).getBytes(StandardCharsets.UTF_8);
            if (i % FrontCodedStrings.BLOCK == 0) {
                blocks[i / FrontCodedStrings.BLOCK] = bytes.size();
                before = new byte[0];
            }
            int mismatch = Arrays.mismatch(before, string);
            int shared = mismatch < 0 ? string.length : mismatch;
            bytes.number(shared).number(string.length - shared).bytes(string, shared);
            before = string;
        }
        ints(blocks);
        section(bytes.bytes());
    }

    void flush() throws IOException {
        out.flush();
    }
}
