package medcode.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import medcode.codeset.Publications;
import medcode.codeset.Release;
import medcode.input.IsoDate;

/** Reads and writes {@code release.json}. */
final class ManifestFile {
    private static final JsonFactory JSON = new JsonFactory();

    private static final String CHECKSUM = ",\n  \"checksum\" : \"";

    private static final int LONGEST_SEAL = CHECKSUM.length() + 16;

    private ManifestFile() {}

    static ReleaseManifest read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Map<String, String> fields = new HashMap<>();
        List<Map<String, String>> sources = new ArrayList<>();
        List<Map<String, String>> loans = new ArrayList<>();
        List<Map<String, String>> files = new ArrayList<>();
        try (JsonParser json = JSON.createParser(bytes)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.START_ARRAY) {
                    boolean ofSources = "sources".equals(json.currentName());
                    objects(json, ofSources ? sources : "borrowed".equals(json.currentName()) ? loans : files);
                } else if (json.currentToken().isScalarValue()) {
                    fields.put(json.currentName(), json.getText());
                }
            }
            ReleaseManifest manifest = manifest(fields, sources, loans(loans), files);
            if (manifest.schema() == ReleaseManifest.SCHEMA && !isAsWritten(bytes)) {
                throw new IllegalArgumentException("changed");
            }
            return manifest;
        } catch (IOException | RuntimeException broken) {
            throw new UnusableRelease(file.toAbsolutePath().getParent(), ReleaseManifest.FILE + " is damaged");
        }
    }

    /** The last field is the checksum of everything before it. */
    private static boolean isAsWritten(byte[] bytes) {
        int tail = Math.max(0, bytes.length - LONGEST_SEAL);
        String end = new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1);
        int seal = end.lastIndexOf(CHECKSUM);
        return seal >= 0 && end.substring(seal).equals(seal(bytes, tail + seal));
    }

    /** The last field, for the bytes before it. */
    private static String seal(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return CHECKSUM + Long.toHexString(sum.getValue()) + "\"\n}\n";
    }

    private static void objects(JsonParser json, List<Map<String, String>> into) throws IOException {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == null) {
                throw new IllegalArgumentException("ends early");
            } else if (json.currentToken() == JsonToken.START_OBJECT) {
                fields = new HashMap<>();
                into.add(fields);
            } else if (json.currentToken().isScalarValue()) {
                fields.put(json.currentName(), json.getText());
            }
        }
    }

    private static ReleaseManifest manifest(
            Map<String, String> fields,
            List<Map<String, String>> sources,
            List<Loan> loans,
            List<Map<String, String>> files) {
        List<ReleaseManifest.Source> readSources = new ArrayList<>(sources.size());
        for (Map<String, String> source : sources) {
            readSources.add(new ReleaseManifest.Source(
                    source.get("name"),
                    source.get("format"),
                    source.get("part"),
                    source.get("sha256"),
                    Long.parseLong(source.get("bytes")),
                    source.get("stored")));
        }
        List<ReleaseManifest.StoredFile> readFiles = new ArrayList<>(files.size());
        for (Map<String, String> file : files) {
            readFiles.add(new ReleaseManifest.StoredFile(
                    file.get("path"),
                    Long.parseLong(file.get("bytes")),
                    file.get("sha256"),
                    Long.parseLong(file.getOrDefault("crc32", "0"))));
        }
        return new ReleaseManifest(
                release(fields),
                Integer.parseInt(fields.get("schema")),
                fields.get("medcode"),
                new ReleaseManifest.Counts(
                        Integer.parseInt(fields.get("codes")),
                        Integer.parseInt(fields.get("billable")),
                        Integer.parseInt(fields.get("tabularNodes")),
                        Integer.parseInt(fields.get("indexTerms")),
                        Integer.parseInt(fields.getOrDefault("rows", "0"))),
                readSources,
                loans,
                readFiles);
    }

    private static List<Loan> loans(List<Map<String, String>> loans) {
        List<Loan> read = new ArrayList<>(loans.size());
        for (Map<String, String> loan : loans) {
            read.add(new Loan(loan.get("part"), loan.get("from"), loan.get("fingerprint")));
        }
        return read;
    }

    private static Release release(Map<String, String> fields) {
        return new Release(
                fields.get("id"),
                Publications.named(fields.get("publication")).orElseThrow(),
                fields.get("edition"),
                IsoDate.of(fields.get("from")),
                IsoDate.of(fields.get("to")),
                Boolean.parseBoolean(fields.get("starter")));
    }

    static void write(ReleaseManifest manifest, Path file) throws IOException {
        StringWriter writer = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(writer)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            writeRelease(manifest.release(), json);
            json.writeNumberField("schema", manifest.schema());
            json.writeStringField("medcode", manifest.tool());
            json.writeNumberField("codes", manifest.counts().codes());
            json.writeNumberField("billable", manifest.counts().billable());
            json.writeNumberField("tabularNodes", manifest.counts().tabularNodes());
            json.writeNumberField("indexTerms", manifest.counts().indexTerms());
            json.writeNumberField("rows", manifest.counts().rows());
            writeSources(manifest.sources(), json);
            writeLoans(manifest.loans(), json);
            writeFiles(manifest.files(), json);
            json.writeEndObject();
        }
        String text = writer.toString();
        byte[] bytes = text.substring(0, text.lastIndexOf("\n}")).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes);
            out.write(seal(bytes, bytes.length).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void writeRelease(Release release, JsonGenerator json) throws IOException {
        json.writeStringField("id", release.id());
        json.writeStringField("publication", release.publication().id());
        json.writeStringField("edition", release.edition());
        json.writeStringField("from", release.from().toString());
        json.writeStringField("to", release.to().toString());
        json.writeBooleanField("starter", release.starter());
    }

    private static void writeSources(List<ReleaseManifest.Source> sources, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("sources");
        for (ReleaseManifest.Source source : sources) {
            json.writeStartObject();
            json.writeStringField("name", source.name());
            json.writeStringField("format", source.format());
            json.writeStringField("part", source.part());
            json.writeStringField("sha256", source.sha256());
            json.writeNumberField("bytes", source.bytes());
            json.writeStringField("stored", source.stored());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeLoans(List<Loan> loans, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("borrowed");
        for (Loan loan : loans) {
            json.writeStartObject();
            json.writeStringField("part", loan.part());
            json.writeStringField("from", loan.from());
            json.writeStringField("fingerprint", loan.fingerprint());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeFiles(List<ReleaseManifest.StoredFile> files, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("files");
        for (ReleaseManifest.StoredFile file : files) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            json.writeNumberField("bytes", file.bytes());
            json.writeStringField("sha256", file.sha256());
            json.writeNumberField("crc32", file.crc32());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
