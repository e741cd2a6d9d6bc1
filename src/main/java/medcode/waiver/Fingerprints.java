package medcode.waiver;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Supplier;
import medcode.edit.Finding;

/**
 * Names findings and claims by checksums: the same ones wherever they stand in a file, and whatever it is called.
 *
 * <p>A claim id is short, so who sees its checksum can try ids out; with a key of one's own nobody else can.
 */
public final class Fingerprints {
    private final Hash open;
    private final Hash hiding;
    private final Map<String, Integer> withoutClaim = new HashMap<>();

    /** @param secret of the names that stand where a claim's id is hidden, asked for with the first of them; empty for none */
    public Fingerprints(Supplier<String> secret) {
        this.open = new Hash(() -> "");
        this.hiding = new Hash(secret);
    }

    /** Without a secret. */
    public static Fingerprints open() {
        return new Fingerprints(() -> "");
    }

    public Pseudonym claim(String id) {
        return new Pseudonym(id, hiding);
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

        Fingerprint name(Finding finding) {
            String what = finding.edit() + '\n' + codes(finding.codes()) + '\n' + finding.claim();
            int earlier = seen.merge(what, 1, Integer::sum) - 1;
            return new Fingerprint(earlier == 0 ? what : what + '\n' + earlier, open, hiding);
        }
    }

    /** In the order of their characters, each once. */
    private static String codes(List<String> codes) {
        if (codes.size() == 1) {
            return normal(codes.get(0));
        }
        StringJoiner joined = new StringJoiner(",");
        for (String code : new TreeSet<>(codes)) {
            joined.add(normal(code));
        }
        return joined.toString();
    }

    /** Letters and digits alone, in upper case: a point is no difference. */
    static String normal(String code) {
        StringBuilder normal = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            if (Character.isLetterOrDigit(code.charAt(i))) {
                normal.append(code.charAt(i));
            }
        }
        return normal.toString().toUpperCase(Locale.ROOT);
    }
}
