package medcode.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.codeset.Release;
import medcode.codeset.TabularNode;

/**
 * A release of the store, memory-mapped: only what is asked for is read; safe for use by many threads.
 *
 * <p>Where the release holds codes only, notes, hierarchy and Index come from the nearest earlier one that has them; see
 * {@link #publications}.
 */
public final class OpenRelease implements CodeTable, Closeable {
    static final String CODES = "codes.table";
    static final String BLOCKS = "blocks.table";

    private final Release release;
    private final Path folder;
    private final KeyedTable codes;
    private final KeyedTable blocks;
    private final OpenRelease earlier;

    private volatile IndexPages indexPages;
    private volatile IndexPathTable indexPaths;
    private volatile EntryIndex entries;
    private volatile CodeSearch search;
    private volatile TermDictionary terms;

    private OpenRelease(Release release, Path folder, KeyedTable codes, KeyedTable blocks, OpenRelease earlier) {
        this.release = release;
        this.folder = folder;
        this.codes = codes;
        this.blocks = blocks;
        this.earlier = earlier;
    }

    /** @param earlier where Tabular List and Index come from when this release has codes only; else null */
    static OpenRelease open(Release release, Path folder, OpenRelease earlier) throws IOException {
        return new OpenRelease(
                release,
                folder,
                KeyedTable.open(folder.resolve(CODES)),
                KeyedTable.open(folder.resolve(BLOCKS)),
                earlier);
    }

    @Override
    public Release release() {
        return release;
    }

    /** The release whose Tabular List and Index answer: this one, or an earlier one where it holds codes only. */
    public Release publications() {
        return earlier == null ? release : earlier.publications();
    }

    /** False where neither this release nor an earlier one has a Tabular List. */
    public boolean hasTabularList() {
        return blocks.size() > 0 || (earlier != null && earlier.hasTabularList());
    }

    @Override
    public Optional<CodeEntry> find(Code code) {
        CodeEntry own = own(code);
        return earlier == null ? Optional.ofNullable(own) : EarlierNotes.complete(code, own, this, earlier);
    }

    /** The entry as this release has it; null where it does not hold the code. */
    CodeEntry own(Code code) {
        int position = position(code);
        return position < 0 ? null : CodeRecords.entry(code, codes.value(position));
    }

    @Override
    public int order(Code code) {
        int position = position(code);
        if (position < 0) {
            return earlier == null ? -1 : EarlierNotes.order(code, this, earlier);
        }
        RecordInput record = codes.value(position);
        record.flag();
        return record.number();
    }

    /** The first code after this one in the order of characters. */
    public Optional<Code> following(Code code) {
        int position = codes.position(code.compact());
        int next = position < 0 ? -position - 1 : position + 1;
        return next < codes.size() ? Optional.of(new Code(release.codeSet(), codes.key(next))) : Optional.empty();
    }

    /** The last code before this one in the order of characters. */
    public Optional<Code> preceding(Code code) {
        int position = codes.position(code.compact());
        int before = (position < 0 ? -position - 1 : position) - 1;
        return before >= 0 ? Optional.of(new Code(release.codeSet(), codes.key(before))) : Optional.empty();
    }

    private int position(Code code) {
        return code.codeSet() == release.codeSet() ? codes.position(code.compact()) : -1;
    }

    /** The codes themselves, sorted. */
    KeyedTable codes() {
        return codes;
    }

    @Override
    public Optional<TabularNode> block(String name) {
        int position = blocks.position(name);
        if (position < 0) {
            return earlier == null ? Optional.empty() : earlier.block(name);
        }
        return Optional.of(CodeRecords.node(name, blocks.value(position)));
    }

    /** The entry terms by their words. */
    public EntryIndex entries() throws IOException {
        if (earlier != null) {
            return earlier.entries();
        }
        EntryIndex open = entries;
        if (open == null) {
            synchronized (this) {
                open = entries == null ? EntryIndex.open(folder) : entries;
                entries = open;
            }
        }
        return open;
    }

    /** The surface forms of the entry terms, for matching in running text. */
    public TermDictionary terms() throws IOException {
        if (earlier != null) {
            return earlier.terms();
        }
        TermDictionary open = terms;
        if (open == null) {
            synchronized (this) {
                open = terms == null ? TermDictionary.open(folder) : terms;
                terms = open;
            }
        }
        return open;
    }

    /** The pages of the Alphabetic Index and its tables whose main term is these words; empty where there is none. */
    public List<IndexPage> indexPages(String mainTerm) throws IOException {
        return pages().named(mainTerm);
    }

    /** Main terms that are spelt like these words, nearest first. */
    public List<String> similarMainTerms(String mainTerm) throws IOException {
        return pages().similar(mainTerm);
    }

    /** Main terms that begin with these letters, in the order of the Index and as one may ask for them. */
    public List<String> mainTermsBeginning(String letters, int limit) throws IOException {
        return pages().beginning(letters, limit);
    }

    private IndexPages pages() throws IOException {
        if (earlier != null) {
            return earlier.pages();
        }
        IndexPages open = indexPages;
        if (open == null) {
            synchronized (this) {
                open = indexPages == null ? IndexPages.open(folder) : indexPages;
                indexPages = open;
            }
        }
        return open;
    }

    /** The paths of the Index and its tables that lead to exactly this code, in the order of the book. */
    public List<IndexPath> indexPaths(Code code) throws IOException {
        if (earlier != null) {
            return earlier.indexPaths(code);
        }
        IndexPathTable open = indexPaths;
        if (open == null) {
            synchronized (this) {
                open = indexPaths == null ? IndexPathTable.open(folder) : indexPaths;
                indexPaths = open;
            }
        }
        return open.of(code.compact());
    }

    /** Codes for words in any order, best first. */
    public SearchResult search(String words, int limit) throws IOException {
        CodeSearch open = search;
        if (open == null) {
            synchronized (this) {
                open = search == null ? CodeSearch.open(folder, this) : search;
                search = open;
            }
        }
        return open.search(words, limit);
    }

    @Override
    public void close() throws IOException {
        if (search != null) {
            search.close();
        }
        if (earlier != null) {
            earlier.close();
        }
    }
}
