package medcode.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private boolean allUtf8;

    private String decoded(byte[] bytes) throws IOException {
        try (TextDecoder decoder = new TextDecoder(new ByteArrayInputStream(bytes))) {
            StringWriter text = new StringWriter();
            decoder.transferTo(text);
            allUtf8 = decoder.isAllUtf8();
            return text.toString();
        }
    }

    /** A stream that gives a byte at a time, as pipes may. */
    private static InputStream slow(byte[] bytes) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return super.read(into, offset, 1);
            }
        };
    }

    @Test
    void utf8AndMarksAreReadAsTheyAre() throws IOException {
        for (String text : new String[] {"", "a", "é", "😀 café", "x".repeat(70_000) + "é"}) {
            assertThat(decoded(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
            for (Charset charset :
                    new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE}) {
                byte[] marked = ("\uFEFF" + text).getBytes(charset);
                assertThat(decoded(marked)).isEqualTo(text);
                assertThat(allUtf8).isTrue();
                StringWriter piecemeal = new StringWriter();
                new TextDecoder(slow(marked)).transferTo(piecemeal);
                assertThat(piecemeal).hasToString(text);
            }
        }
    }

    @Test
    void charactersAreGivenOneByOne() throws IOException {
        String text = "a😀é😀";
        StringBuilder read = new StringBuilder();
        try (TextDecoder decoder = new TextDecoder(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            for (int next = decoder.read(); next >= 0; next = decoder.read()) {
                read.append((char) next);
            }
        }
        assertThat(read).hasToString(text);
    }

    @Test
    void bytesThatAreNoUtf8AreWindows1252() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("café ".getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes("café – ".getBytes(WINDOWS));
        mixed.writeBytes("é".getBytes(WINDOWS));
        assertThat(decoded(mixed.toByteArray())).isEqualTo("café café – é");
        assertThat(allUtf8).isFalse();
    }
}
