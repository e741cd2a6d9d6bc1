package medcode.cli;

import java.util.List;
import medcode.edit.rule.Edits;
import medcode.edit.rule.RuledEdits;
import medcode.extract.Extractor;
import medcode.suggest.coding.Suggester;

/** Reads the tables of a command on threads of their own while its command line is looked at: a single note waits for both. */
final class ReadAhead {
    private ReadAhead() {}

    static void of(String... words) {
        for (Runnable tables : tables(words)) {
            Thread reading = new Thread(tables, "read-ahead");
            reading.setDaemon(true);
            reading.start();
        }
    }

    private static List<Runnable> tables(String... words) {
        boolean phrase = false;
        for (String word : words) {
            phrase |= word.startsWith("--phrase");
        }
        return switch (words.length == 0 || phrase ? "" : words[0]) {
            case "extract" -> List.of(Extractor::readAhead);
            case "suggest" -> List.of(Suggester::readAhead);
            case "validate" -> List.of(RuledEdits::bundled, Edits::set);
            default -> List.of();
        };
    }
}
