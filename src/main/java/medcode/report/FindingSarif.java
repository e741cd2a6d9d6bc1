package medcode.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import medcode.edit.Edit;
import medcode.edit.EditCard;
import medcode.edit.Finding;
import medcode.edit.Severity;

/**
 * Findings as SARIF 2.1.0, streamed; without claim ids and cells, since CI systems keep and show it.
 *
 * <p>A region has lines alone: SARIF counts columns in characters, and a finding knows the field.
 */
final class FindingSarif implements FindingWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private static final String UNRESERVED = "-._~/";

    private final PrintWriter out;
    private final JsonGenerator json;
    private final Map<String, Integer> rules = new HashMap<>();

    FindingSarif(PrintWriter out) {
        this.out = out;
        try {
            this.json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void begin(ValidationRun run) {
        try {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            json.writeObjectFieldStart("tool");
            json.writeObjectFieldStart("driver");
            json.writeStringField("name", "medcode");
            json.writeStringField("version", run.version());
            json.writeArrayFieldStart("rules");
            for (Edit edit : run.edits()) {
                rule(edit.card());
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void rule(EditCard card) throws IOException {
        rules.put(card.id(), rules.size());
        json.writeStartObject();
        json.writeStringField("id", card.id());
        json.writeStringField("name", card.name());
        text("shortDescription", card.summary());
        text("fullDescription", card.summary() + " (" + card.authority() + ")");
        text("help", "medcode edits " + card.id());
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(card.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("source", card.authority());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.id();
    }

    @Override
    public void finding(Finding finding) {
        try {
            json.writeStartObject();
            json.writeStringField("ruleId", finding.edit());
            json.writeNumberField("ruleIndex", rules.get(finding.edit()));
            json.writeStringField("level", level(finding.severity()));
            text("message", finding.message());
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", uri(finding.file()));
            json.writeEndObject();
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", finding.place().row());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            properties(finding);
            json.writeEndObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void properties(Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        if (finding.place().column() > 0) {
            json.writeNumberField("field", finding.place().column());
        }
        json.writeArrayFieldStart("positions");
        for (int position : finding.positions()) {
            json.writeNumber(position);
        }
        json.writeEndArray();
        json.writeStringField("release", finding.release());
        json.writeStringField("evidence", finding.evidence());
        json.writeArrayFieldStart("fixes");
        for (String fix : finding.fixes()) {
            json.writeString(fix);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A path as a URI, relative where it is; what a URI cannot hold is percent-encoded. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte b : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (b & 0xFF);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0)) {
                uri.append(character);
            } else {
                uri.append('%')
                        .append(Character.toUpperCase(Character.forDigit(character >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(character & 15, 16)));
            }
        }
        return uri.toString();
    }

    @Override
    public void end(ValidationSummary summary) {
        try {
            json.writeEndArray();
            json.writeArrayFieldStart("invocations");
            json.writeStartObject();
            json.writeBooleanField("executionSuccessful", summary.isComplete());
            json.writeNumberField("exitCode", summary.exitCode());
            json.writeArrayFieldStart("toolExecutionNotifications");
            for (Map.Entry<String, String> skipped : summary.skipped().entrySet()) {
                json.writeStartObject();
                json.writeStringField("level", "warning");
                text("message", skipped.getKey() + " was skipped: it needs " + skipped.getValue());
                json.writeEndObject();
            }
            for (String assumed : summary.assumed()) {
                json.writeStartObject();
                json.writeStringField("level", "note");
                text("message", assumed + " was assumed to be in force on dates outside its own");
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
            out.print('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
