package medcode.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms that a case can be written in. */
enum CaseFormat {
    TEXT(".txt") {
        @Override
        String of(CodedCase coded) {
            return CaseText.of(coded);
        }
    },
    CSV(".csv") {
        @Override
        String of(CodedCase coded) {
            return CaseCsv.of(coded);
        }
    },
    JSON(".json") {
        @Override
        String of(CodedCase coded) {
            return CaseJson.of(coded);
        }
    };

    private static final String JSON_LINES = ".jsonl";

    private final String ending;

    CaseFormat(String ending) {
        this.ending = ending;
    }

    abstract String of(CodedCase coded);

    static Optional<CaseFormat> named(String name) {
        for (CaseFormat format : values()) {
            if (format.name().equalsIgnoreCase(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The form that the ending of a file's name says. */
    static Optional<CaseFormat> ofFile(String file) {
        String name = file.strip().toLowerCase(Locale.ROOT);
        for (CaseFormat format : values()) {
            if (name.endsWith(format.ending)) {
                return Optional.of(format);
            }
        }
        return name.endsWith(JSON_LINES) ? Optional.of(JSON) : Optional.empty();
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (CaseFormat format : values()) {
            names.add(format.name().toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
