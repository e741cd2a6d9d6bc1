package medcode.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.codeset.AxisDefinition;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.codeset.IndexEntry;
import medcode.codeset.ProcedureTable;
import medcode.codeset.ReferenceRow;
import medcode.codeset.Release;
import medcode.codeset.Synonym;
import medcode.codeset.TabularNode;
import medcode.input.BadInput;

/**
 * Loads published files into a store: every release is written to a folder of its own, checked and synced, and only when
 * all are, each takes its place in one rename. What an earlier load gave a release stays, unless a new source is the same
 * part of it; releases that borrow from one that changed are written anew.
 */
final class ReleaseLoad {
    static final String SOURCES = "sources";

    /** What comes first; other parts follow by their names, so that any order of loading gives the same release. */
    private static final List<String> PARTS = List.of("all", "order", "codes", "tabular", "index-diseases");

    private final StoreFolder store;
    private final LoadProgress progress;
    private final ReleasesAtHand releases;

    private ReleaseLoad(StoreFolder store, LoadProgress progress) throws IOException {
        this.store = store;
        this.progress = progress;
        this.releases = new ReleasesAtHand(store);
    }

    /** Only to be called under the lock. */
    static LoadReport run(StoreFolder store, LoadRequest request, LoadProgress progress) throws IOException {
        store.clean();
        ReleaseLoad load = new ReleaseLoad(store, progress);
        try {
            return load.run(request);
        } finally {
            load.releases.discard();
        }
    }

    /**
     * Loads a release again from the copies of its sources; only to be called under the lock.
     *
     * <p>Where {@code release.json} is damaged, the copies are read as if they had been published so.
     */
    static LoadReport again(StoreFolder store, String id, String tool, LoadProgress progress) throws IOException {
        ReleaseManifest before = ReleaseSources.manifest(store.folder(id));
        if (before == null) {
            Release release = SetAside.named(store.folder(id), "").orElseThrow().release();
            List<Path> copies = ReleaseSources.copies(store.folder(id));
            return run(store, new LoadRequest(copies, release.publication(), release.edition(), null, tool), progress);
        }
        ReleaseLoad load = new ReleaseLoad(store, progress);
        try {
            List<SourceContent> sources = load.held(id).otherThan(List.of(), before);
            ReleaseManifest manifest = load.write(before.release(), sources, tool);
            List<LoadReport.Loaded> renewed = load.renew();
            load.releases.commit();
            return LoadReport.of(manifest, renewed);
        } finally {
            load.releases.discard();
        }
    }

    /** Removes a release; those that borrow from it are written anew without it first. Only to be called under the lock. */
    static void remove(StoreFolder store, String id, LoadProgress progress) throws IOException {
        ReleaseLoad load = new ReleaseLoad(store, progress);
        try {
            load.releases.leaveOut(id);
            load.renew();
            load.releases.commit();
            store.remove(id);
        } finally {
            load.releases.discard();
        }
    }

    private LoadReport run(LoadRequest request) throws IOException {
        Path copies = store.temporary("intake");
        try {
            Intake intake = new Intake(copies, progress);
            intake.read(request.files());
            List<LoadReport.Skipped> skipped = new ArrayList<>(intake.skipped());
            List<LoadReport.Loaded> loaded = new ArrayList<>();
            for (Map.Entry<Release, List<SourceContent>> group : oldestFirst(intake.sources(), request)) {
                Release release = group.getKey();
                List<SourceContent> sources = new AddendaSources(release, group.getValue(), skipped)
                        .resolved(releases.of(release.id()), releases.all(), releases::folder, copies);
                loaded.add(load(release, sources, copies, request.tool()));
                group.getValue().forEach(SourceContent::forget);
            }
            if (loaded.isEmpty()) {
                throw new BadInput(request.files().get(0).toString(), "holds no codes, notes or index entries to load");
            }
            List<LoadReport.Loaded> renewed = renew();
            releases.commit();
            return new LoadReport(loaded, renewed, intake.unparsed(), skipped, List.of());
        } finally {
            StoreFolder.deleteTree(copies);
        }
    }

    /** What a release builds on comes before it. */
    private List<Map.Entry<Release, List<SourceContent>>> oldestFirst(List<SourceContent> sources, LoadRequest request)
            throws BadInput {
        List<Map.Entry<Release, List<SourceContent>>> groups = new ArrayList<>(
                SourceGroups.of(sources, releases.ofCodes(), request).entrySet());
        groups.sort(Comparator.comparing(group -> group.getKey().from()));
        return groups;
    }

    private LoadReport.Loaded load(Release release, List<SourceContent> sources, Path copies, String tool)
            throws IOException {
        ReleaseManifest before = releases.of(release.id());
        List<String> otherEdition = new ArrayList<>();
        for (SourceContent source : sources) {
            if (!source.edition.isEmpty() && !release.edition().startsWith(source.edition)) {
                otherEdition.add(source.name);
            }
        }
        if (before != null && before.release().equals(release) && holdsAll(before, sources) && isWhole(before)) {
            return new LoadReport.Loaded(
                    before.release(), before.counts(), before.loans(), true, List.of(), otherEdition);
        }
        List<SourceContent> kept = before == null
                ? recovered(release, sources, copies)
                : held(release.id()).otherThan(sources, before);
        List<SourceContent> all = new ArrayList<>(sources);
        all.addAll(kept);
        ReleaseManifest manifest = write(release, all, tool);
        List<String> keptNames = new ArrayList<>();
        for (SourceContent source : kept) {
            keptNames.add(source.name);
        }
        return new LoadReport.Loaded(release, manifest.counts(), manifest.loans(), false, keptNames, otherEdition);
    }

    /** Writes anew what borrows from a release that is not as it was, or could borrow from a nearer one. */
    private List<LoadReport.Loaded> renew() throws IOException {
        List<LoadReport.Loaded> renewed = new ArrayList<>();
        for (ReleaseManifest manifest : releases.all()) {
            Release release = manifest.release();
            boolean borrows = manifest.counts().codes() > 0;
            if (borrows && !Loan.of(release, manifest.sources(), releases.all()).equals(manifest.loans())) {
                ReleaseManifest now =
                        write(release, held(release.id()).otherThan(List.of(), manifest), manifest.tool());
                renewed.add(new LoadReport.Loaded(release, now.counts(), now.loans(), false, List.of(), List.of()));
            }
        }
        return renewed;
    }

    private static boolean holdsAll(ReleaseManifest before, List<SourceContent> sources) {
        Set<String> held = new HashSet<>();
        for (ReleaseManifest.Source source : before.sources()) {
            held.add(source.sha256());
        }
        boolean all = before.schema() == ReleaseManifest.SCHEMA;
        for (SourceContent source : sources) {
            all &= held.contains(source.sha256);
        }
        return all;
    }

    /** False where what is in the store has to be written again. */
    private boolean isWhole(ReleaseManifest before) throws IOException {
        Path folder = releases.folder(before.release().id());
        return ReleaseFiles.damages(new ReleaseFolder(before, folder), true).isEmpty();
    }

    private ReleaseSources held(String id) {
        return new ReleaseSources(releases.folder(id), progress);
    }

    /** What a folder without a readable {@code release.json} holds; a new release has what belongs to no year. */
    private List<SourceContent> recovered(Release release, List<SourceContent> sources, Path copies)
            throws IOException {
        List<SourceContent> recovered = held(release.id()).recovered(sources, copies);
        ReleaseManifest last = releases.last(release);
        return recovered.isEmpty() && last != null ? held(last.release().id()).synonyms(last) : recovered;
    }

    private ReleaseManifest write(Release release, List<SourceContent> sources, String tool) throws IOException {
        sources.sort(Comparator.comparingInt(ReleaseLoad::place).thenComparing(SourceContent::part));
        Path folder = releases.newFolder(release.id());
        Path copies = Files.createDirectory(folder.resolve(SOURCES));
        List<ReleaseManifest.Source> named = new ArrayList<>();
        for (SourceContent source : sources) {
            Path copy = copies.resolve((named.size() + 1) + "-" + source.copyName());
            Files.copy(source.copy, copy, StandardCopyOption.COPY_ATTRIBUTES);
            named.add(source.manifest(copy.getFileName().toString()));
        }
        ReleaseContent own = content(sources);
        List<Loan> loans = own.rows().isEmpty() ? List.of() : Loan.of(release, named, releases.all());
        ReleaseManifest.Counts counts = release.hasCodes()
                ? ReleaseWriter.write(Borrowing.complete(own, loans, releases::folder), folder, progress)
                : references(sources, folder);
        if (release.isOf(CodeSet.ICD10PCS)) {
            counts = procedures(sources, counts, folder);
        }
        progress.step("checking and syncing");
        ReleaseManifest manifest = new ReleaseManifest(
                release, ReleaseManifest.SCHEMA, tool, counts, named, loans, ReleaseFiles.of(folder));
        ManifestFile.write(manifest, folder.resolve(ReleaseManifest.FILE));
        ReleaseFiles.checkCounts(manifest, folder);
        ReleaseFiles.sync(folder);
        releases.put(manifest, folder);
        return manifest;
    }

    private static ReleaseManifest.Counts procedures(
            List<SourceContent> sources, ReleaseManifest.Counts counts, Path folder) throws IOException {
        List<AxisDefinition> definitions = new ArrayList<>();
        for (SourceContent source : sources) {
            definitions.addAll(source.definitions);
        }
        List<ProcedureTable> tables = tables(sources);
        Procedures.write(tables, definitions, folder);
        return new ReleaseManifest.Counts(
                counts.codes(), counts.billable(), tables.size(), counts.indexTerms(), counts.rows());
    }

    private static List<ProcedureTable> tables(List<SourceContent> sources) {
        List<ProcedureTable> tables = new ArrayList<>();
        for (SourceContent source : sources) {
            tables.addAll(source.tables);
        }
        return tables;
    }

    private static ReleaseManifest.Counts references(List<SourceContent> sources, Path folder) throws IOException {
        List<PairRows> pairs = new ArrayList<>();
        List<ReferenceRow> rows = new ArrayList<>();
        for (SourceContent source : sources) {
            rows.addAll(source.references);
            pairs.add(source.pairs);
        }
        if (sources.get(0).pairs.size() > 0) {
            return PairTableWriter.write(pairs, folder);
        }
        return ReferenceTableFile.write(rows, folder);
    }

    private static int place(SourceContent source) {
        int place = PARTS.indexOf(source.part());
        return place < 0 ? PARTS.size() : place;
    }

    private static ReleaseContent content(List<SourceContent> sources) {
        List<CodeRow> rows = new ArrayList<>();
        List<TabularNode> nodes = new ArrayList<>();
        List<IndexEntry> entries = new ArrayList<>();
        List<Synonym> synonyms = new ArrayList<>();
        for (SourceContent source : sources) {
            rows.addAll(source.rows);
            nodes.addAll(source.nodes);
            entries.addAll(source.entries);
            synonyms.addAll(source.synonyms);
        }
        if (rows.isEmpty()) {
            rows.addAll(ProcedureRows.of(tables(sources)));
        }
        return ReleaseContent.of(rows, nodes, entries, synonyms);
    }
}
