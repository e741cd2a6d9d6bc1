package medcode.extract;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import medcode.index.TermDictionary;
import medcode.note.Note;
import medcode.note.reader.NoteReaders;
import medcode.note.reader.NoteSource;

/** Measures extraction on one thread: {@code ExtractionSpeed RELEASE_FOLDER NOTES ROUNDS}; no test, as its time varies. */
final class ExtractionSpeed {
    private ExtractionSpeed() {}

    public static void main(String[] args) throws IOException {
        Extractor extractor = new Extractor(TermDictionary.open(Path.of(args[0])));
        List<Note> notes = new ArrayList<>();
        try (NoteSource source = NoteSource.open(Path.of(args[1]))) {
            NoteReaders.read(source, notes::add, notice -> {});
        }
        long characters = 0;
        for (Note note : notes) {
            characters += note.text().length();
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int round = 0; round < Integer.parseInt(args[2]); round++) {
            long mentions = 0;
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (Note note : notes) {
                mentions += extractor.extract(note).mentions().size();
            }
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            out.println(mentions + " mentions, " + Math.round(characters / 1e5 / seconds) / 10.0 + " MB/s of CPU time");
        }
    }
}
