package medcode.waiver;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import medcode.edit.Finding;
import medcode.input.Checksums;

/**
 * Names findings and claims by checksums (SHA-256): the same ones wherever they stand in a file, and whatever it is called.
 *
 * <p>A claim id is short, so who sees its checksum can try ids out; with a key of one's own nobody else can.
 */
public final class Fingerprints {
    private static final int SHORT = 12;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Map<String, Integer> withoutClaim = new HashMap<>();

    /** @param key secret; empty for none */
    public Fingerprints(String key) {
        this.key = key.isEmpty() ? null : new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** A short name for a claim, such as {@code claim-0a1b2c3d4e5f}; empty for a claim without an id. */
    public String claim(String id) {
        return id.isEmpty() ? "" : "claim-" + checksum(id).substring(0, SHORT);
    }

    /** Names the findings of one claim in turn: equal ones are numbered. */
    Naming of(String claimId) {
        return new Naming(claimId.isEmpty() ? withoutClaim : new HashMap<>());
    }

    /** The names of a claim's findings. */
    final class Naming {
        private final Map<String, Integer> seen;

        private Naming(Map<String, Integer> seen) {
            this.seen = seen;
        }

        String name(Finding finding) {
            StringJoiner codes = new StringJoiner(",");
            for (String code : new TreeSet<>(finding.codes())) {
                codes.add(normal(code));
            }
            String what = finding.edit() + '\n' + codes + '\n' + finding.claim();
            int earlier = seen.merge(what, 1, Integer::sum) - 1;
            return checksum(earlier == 0 ? what : what + '\n' + earlier);
        }
    }

    /** Letters and digits alone, in upper case: a point is no difference. */
    static String normal(String code) {
        StringBuilder normal = new StringBuilder(code.length());
        code.chars().filter(Character::isLetterOrDigit).forEach(letter -> normal.append((char) letter));
        return normal.toString().toUpperCase(Locale.ROOT);
    }

    private String checksum(String text) {
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
