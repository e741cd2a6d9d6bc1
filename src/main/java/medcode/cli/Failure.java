package medcode.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Set;
import medcode.input.BadInput;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Why a run failed, in one line.
 *
 * <p>Messages of libraries are left out: those of parsers quote what they could not read, and that can be a note.
 */
final class Failure {
    /** The classes that trust the bytes of the store, without their package. */
    private static final Set<String> STORE_READERS = Set.of(
            "KeyedTable", "RecordInput", "MappedSections", "MappedStrings", "EntryIndex", "TermDictionary", "Ranking");

    private Failure() {}

    static String line(Throwable failure) {
        if (failure instanceof UncheckedIOException wrapped) {
            return line(wrapped.getCause());
        }
        return failure instanceof IOException unreadable ? line(unreadable) : internal(failure);
    }

    private static String line(IOException failure) {
        if (failure instanceof BadInput) {
            return failure.getMessage();
        }
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + reason(file);
        }
        if (failure instanceof CharacterCodingException) {
            return "a file is no UTF-8 text";
        }
        return saidByJava(failure)
                ? failure.getMessage()
                : "reading or writing failed: " + failure.getClass().getSimpleName();
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        return failure.getReason() == null ? "cannot be used" : failure.getReason();
    }

    /** True for what the operating system said, such as "No space left on device". */
    private static boolean saidByJava(IOException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getMessage() != null
                && trace.length > 0
                && (trace[0].getClassName().startsWith("java.io.")
                        || trace[0].getClassName().startsWith("sun.nio."));
    }

    /** An error of our own: its place in the code, never its data. */
    static String internal(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "needs more memory than Java was given; give it more with MEDCODE_JAVA_OPTS=-Xmx4g";
        }
        StackTraceElement[] trace = failure.getStackTrace();
        if (readingStore(failure)) {
            return "a release in the store seems damaged; `medcode doctor --deep` says which, and what mends it";
        }
        return "internal error: " + failure.getClass().getSimpleName() + (trace.length > 0 ? " at " + trace[0] : "");
    }

    /** True where the bytes of a release made no sense, or a file shrank under its mapping. */
    private static boolean readingStore(Throwable failure) {
        boolean bounds = failure instanceof IndexOutOfBoundsException
                || failure instanceof BufferUnderflowException
                || failure instanceof NegativeArraySizeException
                || failure instanceof IllegalArgumentException
                || failure instanceof InternalError;
        boolean store = false;
        for (StackTraceElement frame : failure.getStackTrace()) {
            String type = frame.getClassName();
            store |= type.startsWith("medcode.index.") && STORE_READERS.contains(type.substring(14));
        }
        return bounds && store;
    }

    /** What is wrong with a command line, and where its help is. */
    static String usage(ParameterException failure) {
        String message = failure instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched)
                : failure.getMessage().lines().findFirst().orElse("");
        return message + " (see " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help)";
    }

    private static String unmatched(UnmatchedArgumentException failure) {
        List<String> suggestions = failure.getSuggestions();
        return kind(failure) + " '" + failure.getUnmatched().get(0) + "'"
                + (suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?");
    }

    private static String kind(UnmatchedArgumentException failure) {
        if (failure.isUnknownOption()) {
            return "Unknown option";
        }
        return failure.getCommandLine().getSubcommands().isEmpty() ? "Unexpected argument" : "No such command";
    }
}
