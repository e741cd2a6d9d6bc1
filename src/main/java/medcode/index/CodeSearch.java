package medcode.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/** The entry terms of one release as {@link CrossSearch} reads them; safe for use by many threads. */
final class CodeSearch implements Closeable {
    private final DirectoryReader reader;
    private final OpenRelease release;

    private CodeSearch(DirectoryReader reader, OpenRelease release) {
        this.reader = reader;
        this.release = release;
    }

    static CodeSearch open(Path folder, OpenRelease release) throws IOException {
        return new CodeSearch(
                DirectoryReader.open(new MMapDirectory(folder.resolve(SearchIndexWriter.FOLDER))), release);
    }

    /** True for a release without codes. */
    boolean isEmpty() {
        return reader.leaves().isEmpty();
    }

    private LeafReader index() {
        return reader.leaves().get(0).reader();
    }

    SearchVocabulary vocabulary() {
        return new SearchVocabulary(index());
    }

    List<Ranked> best(Question question, int limit) throws IOException {
        try {
            return Ranking.best(question, index(), limit);
        } catch (IOException damaged) {
            throw release.searchDamaged();
        }
    }

    Code code(Ranked ranked) {
        return new Code(release.release().codeSet(), release.codes().key(ranked.position()));
    }

    /** @param part the words that the code is the answer to, where it answers a part of the question only */
    SearchHit hit(Ranked ranked, Question question, String part) throws IOException {
        BytesRef bytes = reason(ranked.document());
        RecordInput reason = new RecordInput(ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length));
        EntryTerm.Origin origin = EntryTerm.Origin.of((char) reason.number());
        int steps = reason.number();
        List<String> trail = new ArrayList<>(steps);
        for (int i = 0; i < steps; i++) {
            trail.add(reason.text());
        }
        CodeEntry entry = release.find(code(ranked)).orElseThrow();
        boolean own = isOf(entry.code(), trail);
        return new SearchHit(
                entry,
                ranked.score(),
                own ? origin : EntryTerm.Origin.TITLE,
                own ? trail : List.of(entry.title()),
                SearchHit.Why.of(ranked, question),
                part);
    }

    /** False where a line of the ICD-10-PCS Index names other codes of the table that it led to. */
    private static boolean isOf(Code code, List<String> trail) {
        if (code.codeSet() != CodeSet.ICD10PCS || code.compact().length() <= ProcedureTerms.TABLE) {
            return true;
        }
        String last = trail.get(trail.size() - 1);
        String named = last.substring(last.lastIndexOf(' ') + 1);
        boolean names = named.startsWith(code.compact().substring(0, ProcedureTerms.TABLE));
        return !names || code.compact().startsWith(named);
    }

    private BytesRef reason(int document) throws IOException {
        try {
            SortedDocValues reasons = index().getSortedDocValues(SearchIndexWriter.REASON);
            reasons.advanceExact(document);
            return reasons.lookupOrd(reasons.ordValue());
        } catch (IOException damaged) {
            throw release.searchDamaged();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        reader.directory().close();
    }
}
