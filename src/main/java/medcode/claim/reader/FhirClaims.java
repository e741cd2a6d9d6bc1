package medcode.claim.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import medcode.input.BadInput;
import medcode.input.JsonElement;
import medcode.input.JsonElements;
import medcode.input.OtherRecords;

/**
 * Claims as FHIR R4 Claim and ExplanationOfBenefit: a resource, a Bundle, or a resource a line (NDJSON).
 *
 * <p>One resource is in memory at a time. References are followed to contained resources alone.
 */
final class FhirClaims implements ClaimReader {
    private static final List<String> SIGNS =
            List.of("\"resourceType\"", "\"billablePeriod\"", "\"diagnosisCodeableConcept\"", "\"productOrService\"");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]{2,40}");
    private static final int LARGEST = 32 << 20;
    private static final int LONGEST_TEXT = 8 << 20;

    @Override
    public String format() {
        return "claims as FHIR resources";
    }

    @Override
    public boolean recognizes(String beginning) {
        String start = beginning.stripLeading();
        return (start.startsWith("{") || start.startsWith("["))
                && SIGNS.stream().anyMatch(start::contains);
    }

    @Override
    public CodeLayout layout(String beginning) {
        return new JsonLayout();
    }

    @Override
    public void read(ClaimText text, ClaimSink sink) throws IOException {
        TextLines lines = new TextLines(text, JsonElements.isOverLines(text.beginning()));
        new Reading(text.file(), sink).read(lines);
    }

    private static final class Reading {
        private final JsonElements elements = new JsonElements(LARGEST, LONGEST_TEXT);
        private final OtherRecords others = new OtherRecords();
        private final String file;
        private final ClaimSink sink;
        private boolean any;

        Reading(String file, ClaimSink sink) {
            this.file = file;
            this.sink = sink;
        }

        void read(TextLines lines) throws IOException {
            while (lines.next()) {
                line(lines);
            }
            if (!any) {
                throw others.none(file, "claims");
            }
            if (!others.isEmpty()) {
                sink.notice(file + ": " + others + ": no claims that medcode reads");
            }
        }

        private void line(TextLines lines) throws IOException {
            int above = lines.line() - 1;
            JsonParser parser = elements.parser(lines);
            try {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.START_OBJECT) {
                        resource(elements.record(parser, above, entry -> resource(entry.at("resource"))));
                    } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                        unreadable(above, parser, "a resource as a JSON object is due here");
                        return;
                    }
                }
            } catch (JsonProcessingException broken) {
                // The parser's own message quotes its input.
                unreadable(above, parser, "is not whole JSON: a resource is broken, too large or cut off here");
            }
        }

        private void unreadable(int above, JsonParser parser, String reason) throws IOException {
            any = true;
            int line = above + parser.currentLocation().getLineNr();
            sink.unreadable(new BadInput(file, line, parser.currentLocation().getColumnNr(), reason));
        }

        private void resource(JsonElement resource) throws IOException {
            String type = resource.text("resourceType");
            if (type.equals("Bundle")) {
                for (JsonElement entry : resource.each("entry")) {
                    resource(entry.at("resource"));
                }
            } else if (!type.equals("Claim") && !type.equals("ExplanationOfBenefit")) {
                others.count(TYPE.matcher(type).matches() ? type : "resource of no known type");
            } else {
                claim(type, resource);
            }
        }

        private void claim(String type, JsonElement resource) throws IOException {
            FhirClaim claim = new FhirClaim(file, resource);
            if (claim.hasOtherForm()) {
                others.count(type + " (dental, vision or pharmacy)");
                return;
            }
            any = true;
            try {
                sink.claim(claim.claim());
            } catch (BadInput problem) {
                sink.unreadable(problem);
            }
        }
    }
}
