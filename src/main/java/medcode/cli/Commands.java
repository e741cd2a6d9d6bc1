package medcode.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/** The commands of medcode: one line each. */
final class Commands {

    private Commands() {}

    private static Map<String, Class<?>> all() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("codesets", CodesetsCommand.class);
        commands.put("doctor", DoctorCommand.class);
        commands.put("edits", EditsCommand.class);
        commands.put("evaluate", EvaluateCommand.class);
        commands.put("extract", ExtractCommand.class);
        commands.put("index", IndexCommand.class);
        commands.put("load", LoadCommand.class);
        commands.put("lookup", LookupCommand.class);
        commands.put("pcs", PcsCommand.class);
        commands.put("search", SearchCommand.class);
        commands.put("shell", ShellCommand.class);
        commands.put("suggest", SuggestCommand.class);
        commands.put("validate", ValidateCommand.class);
        return commands;
    }

    /** Makes known the command that the first word names, alone: reading all their options costs a quarter of a start. */
    static CommandLine addTo(CommandLine medcode, String... words) {
        Map<String, Class<?>> commands = all();
        Class<?> named = words.length == 0 ? null : commands.get(words[0]);
        if (named != null) {
            medcode.addSubcommand(named);
        } else if (words.length != 1 || !words[0].equals("--version")) {
            for (Class<?> command : commands.values()) {
                medcode.addSubcommand(command);
            }
        }
        return medcode;
    }
}
