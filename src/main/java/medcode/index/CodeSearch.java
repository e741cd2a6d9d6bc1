package medcode.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.lexicon.Abbreviations;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/** Finds codes by words over every entry term of a release; safe for use by many threads. */
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

    SearchResult search(String text, int limit) throws IOException {
        if (reader.leaves().isEmpty()) {
            return new SearchResult(List.of(), List.of(), List.of());
        }
        LeafReader index = reader.leaves().get(0).reader();
        List<String> typed = Lexicon.bundled().stems().of(text);
        List<String> expanded = Lexicon.bundled().stems().of(expanded(text));
        List<QueryWord> meant = query(expanded, index);
        Ranking ranking = new Ranking(index, release.codes(), meant);
        List<Ranking.Ranked> best = ranking.best(limit);
        for (List<String> wording : wordings(typed, expanded)) {
            List<QueryWord> words = query(wording, index);
            if (isKnown(words)) {
                best = ranking.merged(best, new Ranking(index, release.codes(), words).best(limit), limit);
            }
        }
        return result(best, meant, index);
    }

    /** Further ways to say it: as typed, and with the words that the Index sends elsewhere replaced. */
    private List<List<String>> wordings(List<String> typed, List<String> expanded) throws IOException {
        List<List<String>> wordings = new ArrayList<>();
        if (!typed.equals(expanded)) {
            wordings.add(typed);
        }
        Map<String, String> rewrites = release.entries().rewrites();
        for (int from = 0; from < expanded.size(); from++) {
            for (int to = from + 1; to <= expanded.size(); to++) {
                String replaced = rewrites.get(String.join(" ", expanded.subList(from, to)));
                if (replaced != null) {
                    List<String> wording = new ArrayList<>(expanded.subList(0, from));
                    wording.addAll(List.of(replaced.split(" ", -1)));
                    wording.addAll(expanded.subList(to, expanded.size()));
                    wordings.add(wording);
                }
            }
        }
        return wordings;
    }

    private static boolean isKnown(List<QueryWord> words) {
        for (QueryWord word : words) {
            if (word.certainty() < 1 || word.readings().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static List<QueryWord> query(List<String> stems, LeafReader index) throws IOException {
        List<QueryWord> words = new ArrayList<>();
        for (String stem : stems) {
            if (words.size() < Ranking.MOST_WORDS) {
                words.add(QueryWord.of(stem, index));
            }
        }
        return words;
    }

    /** The text with abbreviations written out. */
    private static String expanded(String text) {
        StringBuilder expanded = new StringBuilder();
        int from = 0;
        for (Word word : Lexicon.bundled().words(text)) {
            Abbreviations.Abbreviation abbreviation = Lexicon.bundled()
                    .abbreviations()
                    .inPhrase(text.substring(word.start(), word.end()))
                    .orElse(null);
            if (abbreviation != null) {
                expanded.append(text, from, word.start()).append(abbreviation.expansion());
                from = word.end();
            }
        }
        return expanded.append(text, from, text.length()).toString();
    }

    private SearchResult result(List<Ranking.Ranked> best, List<QueryWord> words, LeafReader index) throws IOException {
        List<SearchHit> hits = new ArrayList<>(best.size());
        CodeSet codeSet = release.release().codeSet();
        for (Ranking.Ranked ranked : best) {
            Code code = new Code(codeSet, release.codes().key(ranked.position()));
            BinaryDocValues reasons = index.getBinaryDocValues(SearchIndexWriter.REASON);
            reasons.advanceExact(ranked.document());
            BytesRef bytes = reasons.binaryValue();
            RecordInput reason = new RecordInput(ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length));
            EntryTerm.Origin origin = EntryTerm.Origin.of((char) reason.number());
            int steps = reason.number();
            List<String> trail = new ArrayList<>(steps);
            for (int i = 0; i < steps; i++) {
                trail.add(reason.text());
            }
            hits.add(new SearchHit(release.find(code).orElseThrow(), ranked.score(), origin, trail));
        }
        return new SearchResult(hits, readings(words), unknown(words));
    }

    private static List<String> readings(List<QueryWord> words) {
        List<String> readings = new ArrayList<>();
        for (QueryWord word : words) {
            if (word.certainty() < 1 && !word.readings().isEmpty()) {
                boolean begins = word.readings().get(0).startsWith(word.typed());
                readings.add(
                        word.typed() + (begins ? "…" : " → " + word.readings().get(0)));
            }
        }
        return readings;
    }

    private static List<String> unknown(List<QueryWord> words) {
        List<String> unknown = new ArrayList<>();
        for (QueryWord word : words) {
            if (word.readings().isEmpty()) {
                unknown.add(word.typed());
            }
        }
        return unknown;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        reader.directory().close();
    }
}
