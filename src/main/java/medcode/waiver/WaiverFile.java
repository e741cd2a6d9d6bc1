package medcode.waiver;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.input.BadInput;
import medcode.input.YamlDocument;
import medcode.input.YamlValue;

/** Reads waivers from YAML: a list {@code waivers}, each with its edit and claim, who answers for it, why, and until when. */
public final class WaiverFile {
    private static final Set<String> KEYS = Set.of("edit", "claim", "codes", "fingerprint", "who", "reason", "expires");
    private static final int SHORTEST_FINGERPRINT = 12;

    private WaiverFile() {}

    /** Reads a file, and closes it. */
    public static List<Waiver> read(String file, InputStream in) throws IOException {
        YamlValue document = YamlDocument.read(file, in);
        document.checkKeys(Set.of("waivers"));
        List<Waiver> waivers = new ArrayList<>();
        for (YamlValue waiver : document.list("waivers")) {
            waivers.add(waiver(file, waiver));
        }
        return waivers;
    }

    private static Waiver waiver(String file, YamlValue waiver) throws BadInput {
        waiver.checkKeys(KEYS);
        return new Waiver(
                subject(waiver),
                waiver.required("who"),
                waiver.required("reason"),
                date(waiver, "expires"),
                file,
                waiver.line());
    }

    private static Waiver.Subject subject(YamlValue waiver) throws BadInput {
        String fingerprint = waiver.text("fingerprint").toLowerCase(Locale.ROOT);
        if (!fingerprint.isEmpty()) {
            if (!fingerprint.matches("[0-9a-f]+") || fingerprint.length() < SHORTEST_FINGERPRINT) {
                throw waiver.field("fingerprint")
                        .wrong("is no fingerprint: at least " + SHORTEST_FINGERPRINT + " hexadecimal digits");
            }
            return new Waiver.Subject("", "", Set.of(), fingerprint);
        }
        Set<String> codes = new HashSet<>();
        for (YamlValue code : waiver.list("codes")) {
            codes.add(code.text());
        }
        String edit = waiver.required("edit").toUpperCase(Locale.ROOT);
        return new Waiver.Subject(edit, waiver.required("claim"), codes, "");
    }

    private static LocalDate date(YamlValue waiver, String key) throws BadInput {
        String written = waiver.required(key);
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException malformed) {
            throw waiver.field(key).wrong("is no date; write 2026-12-31");
        }
    }
}
