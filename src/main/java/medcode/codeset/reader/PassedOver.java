package medcode.codeset.reader;

import java.util.List;
import java.util.Optional;

/** Published files that medcode knows and has no use for. */
enum PassedOver {
    PROCEDURE_ADDENDA("addenda: only changes; the full list has them in") {
        @Override
        boolean recognizes(Sample sample) {
            List<String> lines = sample.lines();
            return !lines.isEmpty()
                    && !AddendaLine.action(lines.get(0)).isEmpty()
                    && !new OrderAddendaReader().recognizes(sample)
                    && !new CodesAddendaReader().recognizes(sample);
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
    },
    OLD_OFFICE("an Office file of the old kind, or with a password; save it as .xlsx without one") {
        @Override
        boolean recognizes(Sample sample) {
            return sample.isOldOffice();
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
}
