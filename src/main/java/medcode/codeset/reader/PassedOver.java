package medcode.codeset.reader;

import java.util.List;
import java.util.Optional;

/** Published files that medcode knows and has no use for. */
enum PassedOver {
    CODE_ADDENDA("addenda: only changes; the full list has them in") {
        @Override
        boolean recognizes(Sample sample) {
            List<String> lines = sample.lines();
            return !lines.isEmpty() && isAddendum(lines.get(0));
        }
    },
    XML_ADDENDA("addenda: only changes; the full file has them in") {
        @Override
        boolean recognizes(Sample sample) {
            return sample.rootTag().startsWith("ICD10CM.") && sample.rootTag().contains("isAddenda=\"true\"");
        }
    },
    XML_SCHEMA("an XML schema, not needed for reading") {
        @Override
        boolean recognizes(Sample sample) {
            String tag = sample.rootTag();
            return tag.startsWith("xsd:schema") || tag.startsWith("xs:schema") || tag.startsWith("schema");
        }
    };

    private final String reason;

    PassedOver(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    abstract boolean recognizes(Sample sample);

    static Optional<PassedOver> of(Sample sample) {
        for (PassedOver kind : values()) {
            if (kind.recognizes(sample)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static boolean isAddendum(String line) {
        return line.startsWith("Add:")
                || line.startsWith("Delete:")
                || line.startsWith("Revise from:")
                || line.startsWith("Revise to:")
                || line.startsWith("No change:");
    }
}
