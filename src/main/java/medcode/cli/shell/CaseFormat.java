package medcode.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The forms that a case can be written in: one line each. */
enum CaseFormat {
    TEXT(CaseText::of, ".txt"),
    CSV(CaseCsv::of, ".csv"),
    JSON(CaseJson::of, ".json", ".jsonl");

    private final Function<CodedCase, String> writer;
    private final List<String> endings;

    CaseFormat(Function<CodedCase, String> writer, String... endings) {
        this.writer = writer;
        this.endings = List.of(endings);
    }

    String of(CodedCase coded) {
        return writer.apply(coded);
    }

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
            if (format.endings.stream().anyMatch(name::endsWith)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (CaseFormat format : values()) {
            names.add(format.name().toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
