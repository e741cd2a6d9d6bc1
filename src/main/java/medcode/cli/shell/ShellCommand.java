package medcode.cli.shell;

import java.io.IOException;
import java.util.List;

/** A command of the shell; {@link ShellCommands} names them all. */
interface ShellCommand {

    String name();

    /** Other names for it. */
    default List<String> aliases() {
        return List.of();
    }

    /** How it is typed: {@code down [N]}; by its name alone where it takes no arguments. */
    default String usage() {
        return name();
    }

    /** What it does, in one line. */
    String summary();

    /** More about it, for {@code help COMMAND}; may be empty. */
    default String explanation() {
        return "";
    }

    /**
     * True where what follows the name can be meant for the command. Where it is not, the line is searched for: «down
     * syndrome», «back pain» and «open wound» begin with names of commands.
     */
    default boolean fits(String arguments) {
        return arguments.isEmpty();
    }

    /** @throws medcode.input.BadInput with what is wrong, in one line */
    void run(String arguments, Session session) throws IOException;

    /** Offers what may follow the name. */
    default void complete(String typed, Offers offers) throws IOException {}
}
