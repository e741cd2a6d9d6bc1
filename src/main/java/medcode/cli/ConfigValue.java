package medcode.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.input.BadInput;
import medcode.input.YamlValue;
import picocli.CommandLine.Model.OptionSpec;

/** A value of the configuration on its way to an option; a path is one beside the configuration. */
final class ConfigValue {
    private final YamlValue value;
    private final ConfigFile file;
    private final List<String> words = new ArrayList<>();

    ConfigValue(YamlValue value, ConfigFile file) {
        this.value = value;
        this.file = file;
    }

    /** The value as an option takes it. */
    Object as(OptionSpec option) throws BadInput {
        words.clear();
        if (option.completionCandidates() != null) {
            option.completionCandidates().forEach(words::add);
        }
        if (!Collection.class.isAssignableFrom(option.type())) {
            return one(value, option.type());
        }
        List<Object> all = new ArrayList<>();
        for (YamlValue member : value.isList() ? value.members() : List.of(value)) {
            all.add(one(member, option.auxiliaryTypes()[0]));
        }
        return Set.class.isAssignableFrom(option.type()) ? new LinkedHashSet<>(all) : all;
    }

    private Object one(YamlValue written, Class<?> type) throws BadInput {
        String text = written.text();
        if (type == Path.class) {
            return file.beside(text);
        } else if (type == LocalDate.class) {
            return date(written, text);
        } else if (type == Integer.class || type == int.class) {
            return number(written, text);
        } else if (type == Boolean.class || type == boolean.class) {
            return truth(written, text);
        } else if (type.isEnum()) {
            return constant(written, text, type);
        }
        return word(written, text);
    }

    private String word(YamlValue written, String text) throws BadInput {
        if (!words.isEmpty() && !words.contains(text)) {
            throw written.wrong("is not one of " + String.join(", ", words));
        }
        return text;
    }

    private static LocalDate date(YamlValue written, String text) throws BadInput {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw written.wrong("is no date; write 2026-03-10");
        }
    }

    private static Integer number(YamlValue written, String text) throws BadInput {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException malformed) {
            throw written.wrong("is no whole number");
        }
    }

    private static Boolean truth(YamlValue written, String text) throws BadInput {
        if (!text.equals("true") && !text.equals("false")) {
            throw written.wrong("is neither true nor false");
        }
        return Boolean.valueOf(text);
    }

    private static Object constant(YamlValue written, String text, Class<?> type) throws BadInput {
        List<String> known = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            if (constant.toString().equalsIgnoreCase(text)) {
                return constant;
            }
            known.add(constant.toString().toLowerCase(Locale.ROOT));
        }
        throw written.wrong("is not one of " + String.join(", ", known));
    }
}
