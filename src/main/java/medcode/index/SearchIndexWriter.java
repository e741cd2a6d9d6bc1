package medcode.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.codeset.CodeRow;
import medcode.lexicon.Lexicon;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Writes the Lucene index that {@code search} reads: a document for each code with the words of its title, and one for
 * each further entry term that leads to it.
 */
final class SearchIndexWriter {
    static final String FOLDER = "lucene";
    /** The code of a code's own document, whole. */
    static final String CODE = "code";
    /** The words that an entry term requires. */
    static final String REQUIRED = "required";
    /** The words that may be there or not. */
    static final String OPTIONAL = "optional";
    /** The position of the code in the release's table of codes. */
    static final String POSITION = "position";
    /** How much the required words weigh together, as the bits of a float. */
    static final String WEIGHT = "weight";
    /** Origin and trail, to be shown as the reason of a hit. */
    static final String REASON = "reason";

    /** The part that «without aura» in a title weighs when nobody asked for it; modifiers in the Index weigh nothing. */
    private static final float UNASKED = 0.1f;

    private static final double BUFFER_MEGABYTES = 192;
    private static final FieldType WORD = wordType();

    private final Map<String, Integer> positions;
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final List<Words> words = new ArrayList<>();

    private record Words(EntryTerm term, List<String> required, List<String> optional) {}

    private SearchIndexWriter(Map<String, Integer> positions) {
        this.positions = positions;
    }

    /**
     * @param positions the position of each code in the table of codes; terms of other codes are left out
     * @return the number of documents
     */
    static int write(List<CodeRow> rows, List<EntryTerm> terms, Map<String, Integer> positions, Path folder)
            throws IOException {
        SearchIndexWriter writer = new SearchIndexWriter(positions);
        Set<String> titled = new HashSet<>();
        for (EntryTerm term : terms) {
            if (positions.containsKey(term.code())) {
                writer.add(term);
                if (term.origin() == EntryTerm.Origin.TITLE) {
                    titled.add(term.code());
                }
            }
        }
        for (CodeRow row : rows) {
            String code = row.code().compact();
            if (titled.add(code)) {
                writer.add(new EntryTerm(code, EntryTerm.Origin.TITLE, List.of(row.title()), "", "", ""));
            }
        }
        return writer.write(folder);
    }

    private void add(EntryTerm term) {
        Set<String> required = new LinkedHashSet<>(Lexicon.bundled().stems().of(term.required()));
        Set<String> optional = new LinkedHashSet<>(Lexicon.bundled().stems().of(term.optional()));
        optional.removeAll(required);
        words.add(new Words(term, List.copyOf(required), List.copyOf(optional)));
        for (String word : required) {
            frequencies.merge(word, 1, Integer::sum);
        }
    }

    private int write(Path folder) throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES).setUseCompoundFile(false);
        try (Directory directory = FSDirectory.open(folder.resolve(FOLDER));
                IndexWriter index = new IndexWriter(directory, config)) {
            for (Words entry : words) {
                index.addDocument(document(entry));
            }
            index.forceMerge(1);
            index.commit();
        }
        return words.size();
    }

    private Document document(Words entry) {
        Document document = new Document();
        EntryTerm term = entry.term();
        float weight = 0;
        for (String word : entry.required()) {
            document.add(new Field(REQUIRED, word, WORD));
            weight += SearchWeights.of(frequencies.get(word), words.size());
        }
        for (String word : entry.optional()) {
            document.add(new Field(OPTIONAL, word, WORD));
            if (term.origin() == EntryTerm.Origin.TITLE) {
                weight += UNASKED * SearchWeights.of(frequencies.getOrDefault(word, 0), words.size());
            }
        }
        if (term.origin() == EntryTerm.Origin.TITLE) {
            document.add(new StringField(CODE, term.code(), Field.Store.NO));
        }
        document.add(new NumericDocValuesField(POSITION, positions.get(term.code())));
        document.add(new NumericDocValuesField(WEIGHT, Float.floatToIntBits(weight)));
        document.add(new BinaryDocValuesField(REASON, new BytesRef(reason(term).bytes())));
        return document;
    }

    private static RecordOutput reason(EntryTerm term) {
        RecordOutput out = new RecordOutput()
                .number(term.origin().letter())
                .number(term.trail().size());
        for (String step : term.trail()) {
            out.text(step);
        }
        return out;
    }

    private static FieldType wordType() {
        FieldType type = new FieldType(StringField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }
}
