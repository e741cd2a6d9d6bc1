package medcode.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import medcode.codeset.CodeTable;
import medcode.codeset.IndexEntry;
import medcode.codeset.IndexTitle;
import medcode.codeset.Release;
import medcode.codeset.TabularNode;

/**
 * A release of the store, memory-mapped: only what is asked for is read; safe for use by many threads.
 *
 * <p>Parts that the release itself lacks were taken from the nearest earlier one that has them; see {@link #loans}.
 */
public final class OpenRelease implements CodeTable, Closeable {
    static final String CODES = "codes.table";
    static final String BLOCKS = "blocks.table";

    private static final int MOST_EXAMPLES = 5;

    private final Release release;
    private final ReleaseFolder folder;
    private final KeyedTable codes;
    private final ParentRows parents;
    private final KeyedTable blocks;
    private final List<Loan> loans;
    private final Release publications;
    private final Release index;

    private final OnDemand<IndexPages> pages;
    private final OnDemand<EntryIndex> entries;
    private final OnDemand<CodeSearch> search;
    private final OnDemand<TermDictionary> terms;
    private final OnDemand<Procedures> procedures;

    private OpenRelease(ReleaseFolder folder, Lenders lenders) throws IOException {
        this.release = folder.manifest().release();
        this.folder = folder;
        this.codes = KeyedTable.open(folder.with(CODES).resolve(CODES));
        this.parents = new ParentRows(codes);
        this.blocks = KeyedTable.open(folder.with(BLOCKS).resolve(BLOCKS));
        this.loans = folder.manifest().loans();
        this.publications = lender(Loan.TABULAR, lenders);
        this.index = lender(
                Loan.part(release.isOf(CodeSet.ICD10PCS) ? IndexEntry.Table.PROCEDURES : IndexEntry.Table.DISEASES),
                lenders);
        this.pages = new OnDemand<>(() -> IndexPages.open(folder.with(IndexPages.FILE)));
        this.entries = new OnDemand<>(() -> EntryIndex.open(folder.with(EntryIndex.FILE)));
        this.search = new OnDemand<>(this::openSearch);
        this.terms = new OnDemand<>(() -> TermDictionary.open(folder.with(TermDictionary.FILE)));
        this.procedures = new OnDemand<>(() -> Procedures.open(folder));
    }

    /** Finds the release that lends. */
    interface Lenders {
        Release of(Loan loan) throws IOException;
    }

    static OpenRelease open(ReleaseFolder folder, Lenders lenders) throws IOException {
        return new OpenRelease(folder, lenders);
    }

    private Release lender(String part, Lenders lenders) throws IOException {
        for (Loan loan : loans) {
            if (loan.part().equals(part)) {
                return lenders.of(loan);
            }
        }
        return release;
    }

    @Override
    public Release release() {
        return release;
    }

    /** The release whose Tabular List answers: this one, or an earlier one where it has none itself. */
    public Release publications() {
        return publications;
    }

    /** The release whose Alphabetic Index answers: this one, or an earlier one where it has none itself. */
    public Release index() {
        return index;
    }

    /** What of this release is of earlier ones. */
    public List<Loan> loans() {
        return loans;
    }

    /** False where neither this release nor an earlier one has a Tabular List. */
    public boolean hasTabularList() {
        return blocks.size() > 0;
    }

    @Override
    public Optional<CodeEntry> find(Code code) {
        return code.codeSet() == release.publication()
                ? Optional.ofNullable(CodeRecords.entry(code, codes, parents))
                : Optional.empty();
    }

    @Override
    public int order(Code code) {
        int position = position(code);
        if (position < 0) {
            return -1;
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

    /**
     * True where a line of the Index leads to a code of this release; of ICD-10-PCS an Index of an earlier year may name tables
     * and codes that are gone.
     */
    public boolean leads(IndexEntry entry) {
        return entry.table() != IndexEntry.Table.PROCEDURES || entry.code().isEmpty() || holdsBeginning(entry.code());
    }

    /** True where a code is held that begins so. */
    public boolean holdsBeginning(String compact) {
        int position = codes.position(compact);
        int first = position < 0 ? -position - 1 : position;
        return first < codes.size() && codes.key(first).startsWith(compact);
    }

    /** The codes themselves, sorted. */
    KeyedTable codes() {
        return codes;
    }

    @Override
    public Optional<TabularNode> block(String name) {
        int position = blocks.position(name);
        if (position < 0) {
            return Optional.empty();
        }
        return Optional.of(CodeRecords.node(name, blocks.value(position)));
    }

    /** The names of the chapters and sections. */
    List<String> blockNames() {
        List<String> names = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            names.add(blocks.key(i));
        }
        return names;
    }

    /** The lines of the Index or of one of its tables, in the order of the book. */
    List<IndexEntry> indexEntries(IndexEntry.Table table) throws IOException {
        return pages().entries(table);
    }

    /** The entry terms by their words. */
    public EntryIndex entries() throws IOException {
        return entries.open();
    }

    /** The surface forms of the entry terms, for matching in running text. */
    public TermDictionary terms() throws IOException {
        return terms.open();
    }

    /** The pages of the Alphabetic Index and its tables whose main term is these words; empty where there is none. */
    public List<IndexPage> indexPages(String mainTerm) throws IOException {
        return pages().named(mainTerm);
    }

    /** Main terms that are spelt like these words, nearest first. */
    public List<String> similarMainTerms(String mainTerm) throws IOException {
        return pages().similar(mainTerm);
    }

    /** The lines of its Index that lead nowhere; empty where every line leads somewhere. */
    Optional<LoadReport.DeadPaths> deadPaths() throws IOException {
        List<String> dead = new ArrayList<>();
        pages().lines(line -> {
            if (!leads(line)) {
                dead.add(line.path().stream().map(IndexTitle::toString).collect(Collectors.joining(" › ")) + "  "
                        + line.code());
            }
        });
        List<String> examples = dead.subList(0, Math.min(dead.size(), MOST_EXAMPLES));
        return dead.isEmpty()
                ? Optional.empty()
                : Optional.of(new LoadReport.DeadPaths(index(), release, dead.size(), examples));
    }

    /** Main terms that begin with these letters, in the order of the Index and as one may ask for them. */
    public List<String> mainTermsBeginning(String letters, int limit) throws IOException {
        return pages().beginning(letters, limit);
    }

    private IndexPages pages() throws IOException {
        return pages.open();
    }

    /** The paths of the Index and its tables that lead to exactly this code, in the order of the book. */
    public List<IndexPath> indexPaths(Code code) throws IOException {
        return entries().indexPaths(code.compact());
    }

    /** The tables of ICD-10-PCS; empty where this is another code set, or a release of codes alone. */
    public Procedures procedures() throws IOException {
        return procedures.open();
    }

    /** Codes for words in any order, best first. */
    public SearchResult search(String words, int limit) throws IOException {
        return new CrossSearch(List.of(this)).search(words, limit);
    }

    CodeSearch search() throws IOException {
        return search.open();
    }

    private CodeSearch openSearch() throws IOException {
        Path place = folder.with(SearchIndexWriter.FOLDER);
        try {
            return CodeSearch.open(place, this);
        } catch (IOException | IllegalArgumentException damaged) {
            throw searchDamaged();
        }
    }

    UnusableRelease searchDamaged() {
        return new UnusableRelease(folder.path(), SearchIndexWriter.FOLDER + " is damaged");
    }

    @Override
    public void close() throws IOException {
        CodeSearch open = search.ifOpened();
        if (open != null) {
            open.close();
        }
    }
}
