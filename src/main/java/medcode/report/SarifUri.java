package medcode.report;

import java.nio.charset.StandardCharsets;

/** Paths as URIs, relative where they are; what a URI cannot hold is percent-encoded. */
final class SarifUri {
    private static final String UNRESERVED = "-._~/";

    private SarifUri() {}

    static String of(String file) {
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
}
