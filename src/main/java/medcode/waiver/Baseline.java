package medcode.waiver;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.input.BadInput;

/** The findings of an earlier run, by their fingerprints: each excuses one finding. */
public final class Baseline {
    /** The name of a fingerprint in SARIF; other results call theirs {@code fingerprint}. */
    public static final String SARIF_KEY = "medcode/v1";

    private final String file;
    private final Map<String, Integer> left = new HashMap<>();
    private final Suppression suppression;

    private Baseline(String file) {
        this.file = file;
        this.suppression = new Suppression(Suppression.Kind.BASELINE, "", "in the baseline", Optional.empty(), file);
    }

    public static Baseline none() {
        return new Baseline("");
    }

    /**
     * Reads the results of {@code validate}: JSON Lines, SARIF or GitLab's, and closes them. What was waived then is not part of
     * it.
     *
     * @throws BadInput where there is no JSON, or nothing that {@code validate} wrote
     */
    public static Baseline read(String file, InputStream in) throws IOException {
        Baseline baseline = new Baseline(file);
        boolean any = false;
        try (JsonParser json = new JsonFactory().createParser(in)) {
            boolean waived = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                any = true;
                String name = json.currentName() == null ? "" : json.currentName();
                if (token == JsonToken.VALUE_TRUE && name.equals("waived")) {
                    waived = true;
                } else if (token == JsonToken.START_ARRAY && name.equals("suppressions")) {
                    waived = json.nextToken() != JsonToken.END_ARRAY;
                } else if (token == JsonToken.VALUE_STRING
                        && List.of("fingerprint", SARIF_KEY).contains(name)) {
                    baseline.add(waived ? "" : json.getText());
                    waived = false;
                }
            }
        } catch (JsonProcessingException malformed) {
            throw new BadInput(
                    file,
                    malformed.getLocation().getLineNr(),
                    malformed.getLocation().getColumnNr(),
                    "is not well-formed JSON; a baseline is what `medcode validate --format jsonl` wrote");
        }
        if (!any) {
            throw new BadInput(file, "is empty; a baseline is what `medcode validate --format jsonl` wrote");
        }
        return baseline;
    }

    private void add(String fingerprint) {
        if (!fingerprint.isEmpty()) {
            left.merge(fingerprint, 1, Integer::sum);
        }
    }

    /** Excuses a finding that was there before. */
    Optional<Suppression> excuse(Fingerprint fingerprint) {
        boolean known = !left.isEmpty() && (take(fingerprint.text()) || take(fingerprint.hidden()));
        return known ? Optional.of(suppression) : Optional.empty();
    }

    private boolean take(String fingerprint) {
        Integer count = left.get(fingerprint);
        if (count == null) {
            return false;
        }
        if (count == 1) {
            left.remove(fingerprint);
        } else {
            left.put(fingerprint, count - 1);
        }
        return true;
    }

    /** That findings are gone, where some are. */
    List<Remark> remarks() {
        int gone = left.values().stream().mapToInt(Integer::intValue).sum();
        return gone == 0
                ? List.of()
                : List.of(new Remark(
                        file,
                        0,
                        Remark.State.UNUSED,
                        gone + (gone == 1 ? " finding" : " findings")
                                + " of the baseline did not come up; write it anew, so that they cannot come back"));
    }
}
