package medcode.cli;

import medcode.edit.rule.Edits;
import medcode.extract.Extractor;
import medcode.suggest.Suggester;

/** Reads the tables of a command on a second thread while its command line is looked at: a single note waits for both. */
final class ReadAhead {
    private ReadAhead() {}

    static void of(String... words) {
        Runnable tables = tables(words);
        if (tables != null) {
            Thread reading = new Thread(tables, "read-ahead");
            reading.setDaemon(true);
            reading.start();
        }
    }

    /** Null where there is nothing to read. */
    private static Runnable tables(String... words) {
        boolean phrase = false;
        for (String word : words) {
            phrase |= word.startsWith("--phrase");
        }
        return switch (words.length == 0 || phrase ? "" : words[0]) {
            case "extract" -> Extractor::readAhead;
            case "suggest" -> Suggester::readAhead;
            case "validate" -> Edits::set;
            default -> null;
        };
    }
}
