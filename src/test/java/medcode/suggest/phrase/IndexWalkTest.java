package medcode.suggest.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.HandMadeTable;
import medcode.codeset.IndexEntry;
import medcode.edit.PublishedTables;
import medcode.index.EntryIndex;
import medcode.index.EntryIndexWriter;
import medcode.index.EntryTerms;
import medcode.lexicon.Lexicon;
import medcode.suggest.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of the official Index, said as clinicians say them, lead back to their codes. */
class IndexWalkTest {
    private static final int LINES = 300;
    /** Lines of different codes are sometimes said alike. */
    private static final int LEAST_RIGHT = 285;

    @TempDir
    private Path folder;

    @Test
    void linesLeadToTheirCodes() throws IOException {
        HandMadeTable table = PublishedTables.of2026();
        PhraseCoder coder = new PhraseCoder(table, index(table), Lexicon.bundled());
        IndexPhrases phrases = new IndexPhrases(new Random(LINES));
        List<String> missed = new ArrayList<>();
        for (IndexEntry line : sample(table)) {
            String phrase = phrases.phrase(line);
            Optional<Candidate> best = coder.candidates(phrase, 1).stream().findFirst();
            if (best.filter(found -> found.code().isWithin(code(line))).isEmpty()) {
                missed.add(phrase + ": " + best.map(Candidate::code) + ", not " + line.code());
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo(LINES - LEAST_RIGHT);
    }

    private EntryIndex index(HandMadeTable table) throws IOException {
        List<IndexEntry> lines = new ArrayList<>(PublishedTables.indexOf2026());
        lines.removeIf(line -> line.table() == IndexEntry.Table.DRUGS);
        EntryTerms terms = EntryTerms.of(table.rows(), table.nodes(), lines, List.of());
        EntryIndexWriter.write(folder, terms, Lexicon.bundled().stems()::of, compact -> titles(table, compact));
        return EntryIndex.open(folder);
    }

    private static String titles(HandMadeTable table, String compact) {
        StringBuilder titles = new StringBuilder();
        Optional<CodeEntry> entry = table.find(Code.icd10cm(compact));
        while (entry.isPresent()) {
            titles.append(entry.get().title()).append(' ');
            entry = entry.flatMap(CodeEntry::parent).flatMap(table::find);
        }
        return titles.toString();
    }

    private static List<IndexEntry> sample(HandMadeTable table) {
        List<IndexEntry> lines = new ArrayList<>(PublishedTables.indexOf2026());
        lines.removeIf(
                line -> !IndexPhrases.canBeSaid(line) || table.find(code(line)).isEmpty());
        Collections.shuffle(lines, new Random(LINES));
        return lines.subList(0, LINES);
    }

    /** What the book leaves to the Tabular List it prints with a dash. */
    private static Code code(IndexEntry line) {
        return Code.icd10cm(line.code().replaceAll("[.-]+$", ""));
    }
}
