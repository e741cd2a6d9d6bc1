package medcode.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import medcode.input.BadInput;
import medcode.note.reader.NoteFiles;

/** The files that the arguments of a command name, in the order in which they are read. */
final class NoteList {
    private final List<Input> inputs = new ArrayList<>();

    /**
     * A file, or an argument that names none.
     *
     * @param problem why there is no file; null where there is one
     */
    record Input(String name, BadInput problem) {

        boolean isStdin() {
            return name.equals(NoteFiles.STDIN);
        }

        /** 0 for what is no readable file. */
        long bytes() {
            try {
                return problem != null || isStdin() ? 0 : Files.size(Path.of(name));
            } catch (IOException missing) {
                return 0;
            }
        }
    }

    static NoteList of(List<String> arguments) throws IOException {
        NoteList list = new NoteList();
        for (String argument : arguments) {
            try {
                for (String file : NoteFiles.of(argument)) {
                    list.inputs.add(input(file));
                }
            } catch (BadInput nothing) {
                list.inputs.add(new Input(argument, nothing));
            }
        }
        return list;
    }

    /** A folder stands among its files only where it cannot be read. */
    private static Input input(String file) {
        boolean folder = !file.equals(NoteFiles.STDIN) && Files.isDirectory(Path.of(file));
        return new Input(file, folder ? new BadInput(file, "this folder cannot be read") : null);
    }

    List<Input> inputs() {
        return inputs;
    }

    boolean hasStdin() {
        return inputs.stream().anyMatch(Input::isStdin);
    }

    long bytes() {
        return inputs.stream().mapToLong(Input::bytes).sum();
    }
}
