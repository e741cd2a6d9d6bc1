package medcode.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.lexicon.Lexicon;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Writes the Lucene index that {@code search} reads: a document for each entry term, its title among
 * them, in the order of the codes that they lead to.
 */
final class SearchIndexWriter {
    static final String FOLDER = "lucene";
    /** The words that an entry term requires. */
    static final String REQUIRED = "required";
    /** The words that may be there or not. */
    static final String OPTIONAL = "optional";
    /** Where the code and the codes below it stand in the release's table of codes, and whether it is more than a header. */
    static final String PLACE = "place";
    /** How much the required words weigh together, as the bits of a float. */
    static final String WEIGHT = "weight";
    /** Origin and trail, to be shown as the reason of a hit; sorted, because neighbours share most of their trails. */
    static final String REASON = "reason";

    /**
     * The part that «without aura», «primary» and «unspecified organism» weigh when nobody asked for them; modifiers in
     * the Index weigh nothing.
     */
    private static final float UNASKED = 0.1f;

    /** How much more of a term must be said that is rarely meant: «other», poisonings, what happened outside. */
    private static final float RARELY_MEANT = 1.1f;

    /** How much more of a term that another main term sends to: «Hypertensive urgency — see Hypertension». */
    private static final float SENT = 1.02f;

    private static final int WITH_SEVENTH_CHARACTER = 7;

    private static final double BUFFER_MEGABYTES = 192;
    private static final String WITH = "with ";
    private static final String UNSPECIFIED = ", unspecified ";
    private static final FieldType WORD = wordType();

    private final Map<String, Integer> positions;
    private final Map<String, Long> places;
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, Integer> asOptional = new HashMap<>();
    private final List<Words> words = new ArrayList<>();

    /** @param unsaid those of the optional words that weigh a little */
    private record Words(EntryTerm term, List<String> required, List<String> optional, Set<String> unsaid) {}

    private SearchIndexWriter(List<CodeRow> rows, Map<String, Integer> positions) {
        this.positions = positions;
        this.places = places(rows, positions);
    }

    static int position(long place) {
        return (int) place >>> 1;
    }

    /** The position of the last code below; the code's own where there is none. */
    static int end(long place) {
        return (int) (place >>> Integer.SIZE);
    }

    /** True for a code that can be reported, be it with a 7th character only. */
    static boolean isCodable(long place) {
        return (place & 1) != 0;
    }

    private static Map<String, Long> places(List<CodeRow> rows, Map<String, Integer> positions) {
        String[] sorted = new String[positions.size()];
        positions.forEach((code, position) -> sorted[position] = code);
        Set<String> codable = new HashSet<>();
        for (CodeRow row : rows) {
            if (row.billable()) {
                String code = row.code().compact();
                codable.add(code);
                if (row.code().codeSet() == CodeSet.ICD10CM && code.length() == WITH_SEVENTH_CHARACTER) {
                    codable.add(sorted[stem(positions.get(code), sorted)]);
                }
            }
        }
        Map<String, Long> places = new HashMap<>(sorted.length * 2);
        for (int position = 0; position < sorted.length; position++) {
            String code = sorted[position];
            int end = position;
            while (end + 1 < sorted.length && sorted[end + 1].startsWith(code)) {
                end++;
            }
            places.put(code, (long) end << Integer.SIZE | (long) position << 1 | (codable.contains(code) ? 1 : 0));
        }
        return places;
    }

    /** The position of the code that a 7th character was put to. */
    private static int stem(int position, String[] sorted) {
        int stem = position;
        while (stem > 0 && !(stem < position && sorted[position].startsWith(sorted[stem]))) {
            stem--;
        }
        return stem;
    }

    /**
     * @param positions the position of each code in the table of codes; terms of other codes are left out
     * @return the number of documents
     */
    static int write(List<CodeRow> rows, List<EntryTerm> terms, Map<String, Integer> positions, Path folder)
            throws IOException {
        SearchIndexWriter writer = new SearchIndexWriter(rows, positions);
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
        boolean title = term.origin() == EntryTerm.Origin.TITLE;
        Set<String> required = stems(term.required());
        Set<String> optional = stems(term.optional());
        Set<String> unsaid = title ? stems(term.optional() + unspecified(term.required())) : new HashSet<>();
        for (String word : required) {
            if (Lexicon.bundled().stems().isUnsaid(word)) {
                unsaid.add(word);
            }
        }
        if (!unsaid.containsAll(required)) {
            optional.addAll(unsaid);
            required.removeAll(unsaid);
        }
        optional.removeAll(required);
        words.add(new Words(term, List.copyOf(required), List.copyOf(optional), unsaid));
        for (String word : required) {
            frequencies.merge(word, 1, Integer::sum);
        }
        for (String word : optional) {
            asOptional.merge(word, 1, Integer::sum);
        }
    }

    /** As {@link SearchVocabulary#frequency}. */
    private float weight(String word) {
        int frequency = frequencies.getOrDefault(word, asOptional.getOrDefault(word, 0));
        return SearchWeights.of(frequency, words.size());
    }

    private static Set<String> stems(String text) {
        return new LinkedHashSet<>(Lexicon.bundled().stems().of(text));
    }

    /** What a title leaves open behind a comma: the organism of «pneumonia, unspecified organism». */
    private static String unspecified(String title) {
        StringBuilder open = new StringBuilder();
        int at = title.indexOf(UNSPECIFIED);
        while (at >= 0) {
            int from = at + UNSPECIFIED.length();
            int end = title.indexOf(',', from);
            String noun = title.substring(from, end < 0 ? title.length() : end);
            open.append(' ').append(noun.startsWith(WITH) ? "" : noun);
            at = title.indexOf(UNSPECIFIED, from);
        }
        return open.toString();
    }

    private int write(Path folder) throws IOException {
        words.sort(Comparator.comparing(entry -> positions.get(entry.term().code())));
        // Merges of neighbours only, so that documents stay in the order of their codes.
        IndexWriterConfig config = new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setUseCompoundFile(false)
                .setMergePolicy(new LogByteSizeMergePolicy());
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
            weight += weight(word);
        }
        for (String word : entry.optional()) {
            document.add(new Field(OPTIONAL, word, WORD));
            if (entry.unsaid().contains(word)) {
                weight += UNASKED * weight(word);
            }
        }
        document.add(new NumericDocValuesField(PLACE, places.get(term.code())));
        document.add(new NumericDocValuesField(WEIGHT, Float.floatToIntBits(weight * likelihood(term))));
        document.add(new SortedDocValuesField(REASON, new BytesRef(reason(term).bytes())));
        return document;
    }

    private static float likelihood(EntryTerm term) {
        boolean rarelyMeant = term.isResidual()
                || term.origin() == EntryTerm.Origin.DRUG_TABLE
                || term.origin() == EntryTerm.Origin.EXTERNAL_CAUSE;
        return rarelyMeant ? RARELY_MEANT : term.origin() == EntryTerm.Origin.CROSS_REFERENCE ? SENT : 1;
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
