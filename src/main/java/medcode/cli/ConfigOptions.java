package medcode.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import medcode.edit.Edit;
import medcode.edit.Severity;
import medcode.input.BadInput;
import medcode.input.YamlValue;
import medcode.waiver.EditLevels;
import medcode.waiver.Remark;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The site's configuration: options by their names, and edits that are set otherwise. What the command line says goes before it.
 */
final class ConfigOptions {
    private static final String EDITS = "edits";
    private static final Set<String> SETTABLE = Set.of(
            "as-of",
            "assume-release",
            "baseline",
            "fail-on",
            "format",
            "inline-waivers",
            "map",
            "max-warnings",
            "policies",
            "setting",
            "waivers");

    /** A file that travels with the claims may not decide what is shown of patients. */
    private static final Set<String> OF_PRIVACY = Set.of("include-phi", "quotes", "hash-paths", "redact");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration, instead of the medcode.yaml in the first file's folder or above it; in CI"
                    + " name the one of the base branch, so that a change cannot silence its own findings.")
    private Path file;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private Optional<ConfigFile> config = Optional.empty();
    private Optional<Path> found = Optional.empty();

    /** Finds and reads the configuration, and sets the options that the command line leaves open. */
    void apply(String firstInput) throws IOException {
        found = ConfigFile.above(firstInput);
        Optional<Path> path = Optional.ofNullable(file).or(() -> found);
        if (path.isPresent()) {
            config = Optional.of(ConfigFile.read(path.get()));
            for (Map.Entry<String, YamlValue> setting :
                    config.get().settings().fields().entrySet()) {
                set(setting.getKey(), setting.getValue(), config.get());
            }
        }
    }

    private void set(String key, YamlValue value, ConfigFile from) throws BadInput {
        if (OF_PRIVACY.contains(key)) {
            throw value.wrong("'" + key + "' cannot be set here: what is shown of patients, the command line decides");
        }
        if (!known().contains(key)) {
            throw value.wrong("unknown key '" + key + "'; known are " + String.join(", ", known()));
        }
        String name = "--" + key;
        if (!key.equals(EDITS) && !spec.commandLine().getParseResult().hasMatchedOption(name)) {
            OptionSpec option = spec.findOption(name);
            option.setValue(new ConfigValue(value, from).as(option));
        }
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>(SETTABLE);
        known.removeIf(key -> spec.findOption("--" + key) == null);
        known.add(EDITS);
        return known;
    }

    /** True where the command line names one. */
    boolean isPinned() {
        return file != null;
    }

    Optional<ConfigFile> file() {
        return config;
    }

    /** The configuration beside the claims, where another one is pinned and that one is not it. */
    Optional<ConfigFile> proposed() throws IOException {
        if (file == null || found.isEmpty()) {
            return Optional.empty();
        }
        return found.get().toRealPath().equals(file.toRealPath())
                ? Optional.empty()
                : Optional.of(ConfigFile.read(found.get()));
    }

    /** The edits that it sets otherwise than published. */
    EditLevels levels(List<Edit> edits) throws BadInput {
        Map<String, EditLevels.Level> levels = new LinkedHashMap<>();
        if (config.isPresent() && config.get().settings().has(EDITS)) {
            for (Map.Entry<String, YamlValue> level :
                    config.get().settings().field(EDITS).fields().entrySet()) {
                Edit edit = named(level.getKey(), edits, level.getValue());
                levels.put(
                        edit.card().id(),
                        new EditLevels.Level(
                                severity(level.getValue()),
                                config.get().name(),
                                level.getValue().line()));
            }
        }
        return new EditLevels(levels);
    }

    private static Edit named(String name, List<Edit> edits, YamlValue where) throws BadInput {
        for (Edit edit : edits) {
            if (name.equalsIgnoreCase(edit.card().id())
                    || name.equals(edit.card().name())) {
                return edit;
            }
        }
        throw where.wrong("there is no edit '" + name + "'; `medcode edits` lists them");
    }

    private static Optional<Severity> severity(YamlValue level) throws BadInput {
        String word = level.text().toLowerCase(Locale.ROOT);
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(word)) {
                return Optional.of(severity);
            }
        }
        if (word.equals(EditLevels.OFF) || word.equals("false")) { // YAML 1.1 reads off as false
            return Optional.empty();
        }
        throw level.wrong("is no severity: error, warning, info or off");
    }

    /** What a proposed configuration sets otherwise than the one that counts. */
    List<Remark> changes(ConfigFile proposed) throws BadInput {
        List<Remark> remarks = new ArrayList<>();
        for (Map.Entry<String, YamlValue> setting : settings(proposed).entrySet()) {
            YamlValue counting =
                    config.isEmpty() ? null : settings(config.get()).get(setting.getKey());
            String now = words(setting.getValue());
            if (counting == null || !words(counting).equals(now)) {
                remarks.add(new Remark(
                        proposed.name(),
                        setting.getValue().line(),
                        Remark.State.NOT_APPLIED,
                        "this change sets " + setting.getKey() + " to " + now + "; it is not applied"));
            }
        }
        return remarks;
    }

    private static String words(YamlValue value) throws BadInput {
        StringJoiner words = new StringJoiner(", ");
        for (YamlValue one : value.isList() ? value.members() : List.of(value)) {
            words.add(one.text());
        }
        return words.toString();
    }

    /** Its settings, those of edits by {@code edits ID}. */
    private static Map<String, YamlValue> settings(ConfigFile file) throws BadInput {
        Map<String, YamlValue> settings = new LinkedHashMap<>();
        for (Map.Entry<String, YamlValue> setting : file.settings().fields().entrySet()) {
            if (setting.getKey().equals(EDITS)) {
                setting.getValue().fields().forEach((edit, level) -> settings.put(EDITS + " " + edit, level));
            } else {
                settings.put(setting.getKey(), setting.getValue());
            }
        }
        return settings;
    }
}
