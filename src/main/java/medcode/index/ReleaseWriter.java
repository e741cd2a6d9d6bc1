package medcode.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.codeset.Synonym;
import medcode.codeset.TabularNode;
import medcode.lexicon.Lexicon;

/** Writes the files of a release into a folder; {@code release.json} comes from the load that calls it. */
final class ReleaseWriter {
    private final ReleaseContent content;
    private final Path folder;
    private final LoadProgress progress;

    private ReleaseWriter(ReleaseContent content, Path folder, LoadProgress progress) {
        this.content = content;
        this.folder = folder;
        this.progress = progress;
    }

    static ReleaseManifest.Counts write(ReleaseContent content, Path folder, LoadProgress progress) throws IOException {
        return new ReleaseWriter(content, folder, progress).write();
    }

    private ReleaseManifest.Counts write() throws IOException {
        progress.step("writing codes");
        List<CodeEntry> entries = new Hierarchy(content).entries();
        codes(entries);
        blocks();
        IndexPages.write(content.entries(), folder);

        progress.step("collecting entry terms");
        List<Synonym> names = new ArrayList<>(content.synonyms());
        names.addAll(OtherNames.of(content.rows()));
        EntryTerms all = EntryTerms.of(content.rows(), content.codes(), content.entries(), names);
        EntryTerms terms = content.borrows() && !isOfProcedures() ? all.within(content.rows()) : all;

        progress.step("indexing " + terms.terms().size() + " entry terms");
        index(terms, entries);
        return counts(entries);
    }

    /** The three indexes do not depend on each other; the one for {@code search} is written beside the others. */
    private void index(EntryTerms terms, List<CodeEntry> entries) throws IOException {
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> search = beside.submit(
                    () -> SearchIndexWriter.write(content.rows(), terms.terms(), positions(entries), folder));
            EntryTerms read = isOfProcedures() ? terms.ofIndex() : terms;
            EntryIndexWriter.write(folder, read, Lexicon.bundled().stems()::of, new TitlesAbove(entries)::of);
            TermDictionaryWriter.write(folder, isOfServices() ? asNotesWord(terms) : terms);
            search.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException unwritable) {
                throw unwritable;
            }
            if (failure.getCause() instanceof UncheckedIOException unwritable) {
                throw unwritable.getCause();
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            beside.shutdownNow();
            end(beside);
        }
    }

    /** What still writes would hinder the removal of a folder that could not be finished. */
    private static void end(ExecutorService beside) {
        try {
            beside.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nobody looks for the titles of procedures in the words of a phrase; {@code search} is enough for them. */
    private boolean isOfProcedures() {
        return !content.rows().isEmpty() && content.rows().get(0).code().codeSet() == CodeSet.ICD10PCS;
    }

    /** Notes do not name a service by its whole title. */
    private EntryTerms asNotesWord(EntryTerms terms) {
        return new ServiceWordings(Lexicon.bundled(), content.rows()).of(terms);
    }

    private boolean isOfServices() {
        return !content.rows().isEmpty() && content.rows().get(0).code().codeSet() != CodeSet.ICD10CM;
    }

    private void codes(List<CodeEntry> entries) throws IOException {
        KeyedTableWriter table = new KeyedTableWriter();
        Map<Code, CodeRow> rows = new HashMap<>(2 * entries.size());
        for (CodeEntry entry : entries) {
            rows.put(entry.code(), entry.row());
        }
        for (CodeEntry entry : entries) {
            CodeRow above = entry.parent().map(rows::get).orElse(CodeRecords.NO_ROW);
            table.put(entry.code().compact(), CodeRecords.encode(entry, above));
        }
        table.write(folder.resolve(OpenRelease.CODES));
    }

    private void blocks() throws IOException {
        KeyedTableWriter table = new KeyedTableWriter();
        for (TabularNode block : content.blocks().values()) {
            table.put(block.name(), CodeRecords.encode(block));
        }
        table.write(folder.resolve(OpenRelease.BLOCKS));
    }

    /** Codes are ASCII, so that their order as text is the order of their bytes in the table. */
    private static Map<String, Integer> positions(List<CodeEntry> entries) {
        List<String> sorted = new ArrayList<>(entries.size());
        for (CodeEntry entry : entries) {
            sorted.add(entry.code().compact());
        }
        Collections.sort(sorted);
        Map<String, Integer> positions = new HashMap<>(sorted.size() * 2);
        for (String code : sorted) {
            positions.put(code, positions.size());
        }
        return positions;
    }

    private ReleaseManifest.Counts counts(List<CodeEntry> entries) {
        int billable = 0;
        for (CodeEntry entry : entries) {
            billable += entry.billable() ? 1 : 0;
        }
        int nodes = content.codes().size();
        return new ReleaseManifest.Counts(
                entries.size(), billable, nodes, content.entries().size(), 0);
    }
}
