package medcode.claim.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import medcode.input.BadInput;

/**
 * Claims in medcode's own layout, JSON Lines: one claim a line, every field optional, unknown ones passed over.
 *
 * <p>Of the claim {@code id, form, setting, patient, sex, age, dob, dos, through, admit, discharge, received, payer, payerType,
 * tob, status, admissionType, admissionSource, total, npi, rendering, conditions, remarks, notes}; its diagnoses {@code dx} ({@code code, poa,
 * list}), inpatient procedures {@code pcs} ({@code code, dos}) and service lines {@code procs} ({@code code, rev, mods, units,
 * ptr, dos, through, pos, charge, npi}).
 */
final class NativeClaims implements ClaimReader {
    private final JsonFactory json = new JsonFactory();

    @Override
    public String format() {
        return "claims as JSON Lines";
    }

    @Override
    public boolean recognizes(String beginning) {
        return beginning.stripLeading().startsWith("{");
    }

    @Override
    public CodeLayout layout(String beginning) {
        return new JsonLayout();
    }

    @Override
    public void read(ClaimText text, ClaimSink sink) throws IOException {
        text.byLines();
        BufferedReader lines = new BufferedReader(text);
        long row = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine(), row++) {
            if (!line.isBlank()) {
                line(text.file(), row, line, sink);
            }
        }
    }

    private void line(String file, long row, String line, ClaimSink sink) throws IOException {
        NativeClaim claim = new NativeClaim(file, row);
        try (JsonParser parser = json.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadInput(
                        file, row, "is no JSON object; expected one claim a line, such as {\"id\":…,\"dx\":[…]}");
            }
            claim.read(parser);
            if (parser.nextToken() != null) {
                throw new BadInput(file, row, "holds more than one JSON object; expected one claim a line");
            }
        } catch (JsonProcessingException malformed) {
            sink.unreadable(new BadInput(
                    file,
                    row,
                    malformed.getLocation().getColumnNr(),
                    "is not well-formed JSON; this claim is left out"));
            return;
        } catch (BadInput problem) {
            sink.unreadable(problem);
            return;
        }
        if (claim.isClaim()) {
            sink.claim(claim.claim());
        }
    }
}
