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
    /** Null until it is asked for. */
    private String key;

    /** @param secret empty for none; asked for when it is needed, once */
    Hash(Supplier<String> secret) {
        this.secret = secret;
    }

    String of(String text) {
        if (key == null) {
            key = secret.get();
        }
        return key.isEmpty() ? Checksums.of(text) : keyed(text);
    }

    private String keyed(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
