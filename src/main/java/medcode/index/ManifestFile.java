package medcode.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import medcode.codeset.Publications;
import medcode.codeset.Release;
import medcode.input.BadInput;

/** Reads and writes {@code release.json}. */
final class ManifestFile {
    private static final JsonFactory JSON = new JsonFactory();

    private ManifestFile() {}

    static ReleaseManifest read(Path file) throws IOException {
        Map<String, String> fields = new HashMap<>();
        List<Map<String, String>> sources = new ArrayList<>();
        List<Map<String, String>> files = new ArrayList<>();
        try (JsonParser json = JSON.createParser(Files.readAllBytes(file))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.START_ARRAY) {
                    objects(json, "sources".equals(json.currentName()) ? sources : files);
                } else if (json.currentToken().isScalarValue()) {
                    fields.put(json.currentName(), json.getText());
                }
            }
            return manifest(fields, sources, files);
        } catch (JsonProcessingException
                | IllegalArgumentException
                | DateTimeException
                | NoSuchElementException
                | NullPointerException broken) {
            throw new BadInput(file.toString(), "is damaged; remove the release's folder and load it again");
        }
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
            Map<String, String> fields, List<Map<String, String>> sources, List<Map<String, String>> files) {
        List<ReleaseManifest.Source> readSources = new ArrayList<>(sources.size());
        for (Map<String, String> source : sources) {
            readSources.add(new ReleaseManifest.Source(
                    source.get("name"),
                    source.get("format"),
                    source.get("part"),
                    source.getOrDefault("edition", ""),
                    source.get("sha256"),
                    Long.parseLong(source.get("bytes")),
                    source.get("stored")));
        }
        List<ReleaseManifest.StoredFile> readFiles = new ArrayList<>(files.size());
        for (Map<String, String> file : files) {
            readFiles.add(new ReleaseManifest.StoredFile(
                    file.get("path"), Long.parseLong(file.get("bytes")), file.get("sha256")));
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
                readFiles);
    }

    private static Release release(Map<String, String> fields) {
        return new Release(
                fields.get("id"),
                Publications.named(fields.get("publication")).orElseThrow(),
                fields.get("edition"),
                LocalDate.parse(fields.get("from")),
                LocalDate.parse(fields.get("to")),
                Boolean.parseBoolean(fields.get("starter")));
    }

    static void write(ReleaseManifest manifest, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                JsonGenerator json = JSON.createGenerator(writer).useDefaultPrettyPrinter()) {
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
            writeFiles(manifest.files(), json);
            json.writeEndObject();
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
            json.writeStringField("edition", source.edition());
            json.writeStringField("sha256", source.sha256());
            json.writeNumberField("bytes", source.bytes());
            json.writeStringField("stored", source.stored());
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
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
