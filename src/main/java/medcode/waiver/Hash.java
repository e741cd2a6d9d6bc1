package medcode.waiver;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import medcode.input.Checksums;

/** Checksums of texts in hexadecimal (SHA-256), made with a secret where there is one. */
final class Hash {
    private static final String ALGORITHM = "HmacSHA256";

    private final Supplier<String> secret;
    private SecretKeySpec key;
    private boolean asked;

    /** @param secret empty for none; asked for when it is needed, once */
    Hash(Supplier<String> secret) {
        this.secret = secret;
    }

    private void ask() {
        String written = asked ? "" : secret.get();
        asked = true;
        if (!written.isEmpty()) {
            key = new SecretKeySpec(written.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        }
    }

    String of(String text) {
        ask();
        if (key == null) {
            return Checksums.of(text);
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
