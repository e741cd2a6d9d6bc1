package medcode.codeset.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Inputs that no reader may trip over; the same ones for the same seed. */
public final class Hostile {
    private static final int VARIANTS = 40;

    private Hostile() {}

    /** The file cut off at random places. */
    public static Stream<byte[]> truncated(byte[] file, long seed) {
        return new Random(seed).ints(VARIANTS, 0, file.length).mapToObj(length -> Arrays.copyOf(file, length));
    }

    /** The file with some bytes overwritten. */
    public static Stream<byte[]> damaged(byte[] file, long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> {
                    byte[] copy = file.clone();
                    for (int i = 0; i < 1 + copy.length / 200; i++) {
                        copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
                    }
                    return copy;
                })
                .limit(VARIANTS);
    }

    /** The beginning of a file, by which it is recognised, followed by noise. */
    public static Stream<byte[]> noiseAfter(byte[] beginning, long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> {
                    byte[] noise = new byte[random.nextInt(20_000)];
                    random.nextBytes(noise);
                    byte[] file = Arrays.copyOf(beginning, beginning.length + noise.length);
                    System.arraycopy(noise, 0, file, beginning.length, noise.length);
                    return file;
                })
                .limit(VARIANTS);
    }

    /** XML documents with this outermost element that attack the parser. */
    public static Map<String, String> xml(String root) {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put(
                "bomb",
                "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
                        + element(root, "<version>&d;</version>"));
        documents.put(
                "external entity",
                "<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + element(root, "<version>&e;</version>"));
        documents.put(
                "external document type", "<!DOCTYPE r SYSTEM \"file:///etc/passwd\">" + element(root, "<version/>"));
        documents.put("undeclared entity", element(root, "<version>&nobody;</version>"));
        documents.put("deep", element(root, "<a>".repeat(100_000)));
        documents.put("endless text", element(root, "<version>" + "x".repeat(2 << 20) + "</version>"));
        documents.put("endless attribute", element(root, "<a b=\"" + "x".repeat(2 << 20) + "\"/>"));
        documents.put("endless name", element(root, "<" + "x".repeat(2 << 20) + "/>"));
        documents.put("unclosed", "<" + root + ">");
        documents.put("control characters", element(root, "<version>\u0001\u0000</version>"));
        documents.put("nothing inside", element(root, ""));
        return documents;
    }

    private static String element(String root, String content) {
        return "<" + root + ">" + content + "</" + root + ">";
    }

    /** A zip with one file. */
    public static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A zip in a zip in a zip, and so on. */
    public static byte[] nestedZip(int depth, byte[] innermost) {
        byte[] zip = innermost;
        for (int i = 0; i < depth; i++) {
            zip = zip(i == 0 ? "codes.txt" : "inner.zip", zip);
        }
        return zip;
    }
}
