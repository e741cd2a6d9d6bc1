package medcode.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.codeset.CodeRow;
import medcode.codeset.IndexEntry;
import medcode.codeset.ReferenceRow;
import medcode.codeset.Release;
import medcode.codeset.TabularNode;
import medcode.input.BadInput;

/**
 * Loads published files into a store: everything is written to a folder of its own, checked and synced, and takes the
 * release's place in one rename. What an earlier load gave a release stays, unless a new source is the same part of it.
 */
final class ReleaseLoad {
    static final String SOURCES = "sources";

    /** Tables of the Index in the order of the book, so that any order of loading gives the same release. */
    private static final List<String> PARTS = List.of("all", "order", "codes", "tabular", "index-diseases");

    private final StoreFolder store;
    private final LoadRequest request;
    private final LoadProgress progress;

    private ReleaseLoad(StoreFolder store, LoadRequest request, LoadProgress progress) {
        this.store = store;
        this.request = request;
        this.progress = progress;
    }

    /** Only to be called under the lock. */
    static LoadReport run(StoreFolder store, LoadRequest request, LoadProgress progress) throws IOException {
        store.clean();
        return new ReleaseLoad(store, request, progress).run();
    }

    /**
     * Loads a release again from the copies of its sources; only to be called under the lock.
     *
     * <p>Where {@code release.json} is damaged, the copies are read as if they had been published so.
     */
    static LoadReport again(StoreFolder store, String id, String tool, LoadProgress progress) throws IOException {
        ReleaseManifest before = ReleaseSources.manifest(store.folder(id));
        if (before != null) {
            ReleaseLoad load = new ReleaseLoad(store, LoadRequest.of(List.of(), tool), progress);
            List<SourceContent> sources = new ReleaseSources(store.folder(id), progress).otherThan(List.of(), before);
            ReleaseManifest manifest = load.write(before.release(), sources);
            return LoadReport.of(new ReleaseFolder(manifest, store.folder(id)));
        }
        Release release = SetAside.named(store.folder(id), "").orElseThrow().release();
        List<Path> copies = ReleaseSources.copies(store.folder(id));
        LoadRequest request = new LoadRequest(copies, release.publication(), release.edition(), null, tool);
        return new ReleaseLoad(store, request, progress).run();
    }

    private LoadReport run() throws IOException {
        Path copies = store.temporary("intake");
        try {
            Intake intake = new Intake(copies, progress);
            intake.read(request.files());
            List<LoadReport.Loaded> loaded = new ArrayList<>();
            for (Map.Entry<Release, List<SourceContent>> group :
                    SourceGroups.of(intake.sources(), request).entrySet()) {
                loaded.add(load(group.getKey(), group.getValue(), copies));
            }
            if (loaded.isEmpty()) {
                throw new BadInput(request.files().get(0).toString(), "holds no codes, notes or index entries to load");
            }
            return new LoadReport(loaded, intake.unparsed(), intake.skipped());
        } finally {
            StoreFolder.deleteTree(copies);
        }
    }

    private LoadReport.Loaded load(Release release, List<SourceContent> sources, Path copies) throws IOException {
        ReleaseManifest before = ReleaseSources.manifest(store.folder(release.id()));
        List<String> otherEdition = new ArrayList<>();
        for (SourceContent source : sources) {
            if (!source.edition.isEmpty() && !source.edition.equals(release.edition())) {
                otherEdition.add(source.name);
            }
        }
        if (before != null && before.release().equals(release) && holdsAll(before, sources) && isWhole(before)) {
            return new LoadReport.Loaded(before.release(), before.counts(), true, List.of(), otherEdition);
        }
        ReleaseSources held = new ReleaseSources(store.folder(release.id()), progress);
        List<SourceContent> kept = before == null ? held.recovered(sources, copies) : held.otherThan(sources, before);
        List<SourceContent> all = new ArrayList<>(sources);
        all.addAll(kept);
        ReleaseManifest manifest = write(release, all);
        List<String> keptNames = new ArrayList<>();
        for (SourceContent source : kept) {
            keptNames.add(source.name);
        }
        return new LoadReport.Loaded(release, manifest.counts(), false, keptNames, otherEdition);
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
        Path folder = store.folder(before.release().id());
        return ReleaseFiles.damages(new ReleaseFolder(before, folder), true).isEmpty();
    }

    private ReleaseManifest write(Release release, List<SourceContent> sources) throws IOException {
        sources.sort((one, other) -> Integer.compare(place(one), place(other)));
        Path folder = store.temporary(release.id());
        try {
            Path copies = Files.createDirectory(folder.resolve(SOURCES));
            List<ReleaseManifest.Source> named = new ArrayList<>();
            for (SourceContent source : sources) {
                Path copy = copies.resolve((named.size() + 1) + "-" + source.copyName());
                Files.copy(source.copy, copy, StandardCopyOption.COPY_ATTRIBUTES);
                source.copy = copy;
                named.add(source.manifest());
            }
            ReleaseManifest.Counts counts = release.hasCodes()
                    ? ReleaseWriter.write(content(sources), folder, progress)
                    : references(sources, folder);
            progress.step("checking and syncing");
            ReleaseManifest manifest = new ReleaseManifest(
                    release, ReleaseManifest.SCHEMA, request.tool(), counts, named, ReleaseFiles.of(folder));
            ManifestFile.write(manifest, folder.resolve(ReleaseManifest.FILE));
            ReleaseFiles.checkCounts(manifest, folder);
            ReleaseFiles.sync(folder);
            store.commit(folder, release.id());
            return manifest;
        } finally {
            StoreFolder.deleteTree(folder);
        }
    }

    private static ReleaseManifest.Counts references(List<SourceContent> sources, Path folder) throws IOException {
        List<ReferenceRow> rows = new ArrayList<>();
        for (SourceContent source : sources) {
            rows.addAll(source.references);
        }
        int keys = ReferenceTableFile.write(rows, folder);
        return new ReleaseManifest.Counts(keys, 0, 0, 0, rows.size());
    }

    private static int place(SourceContent source) {
        int place = PARTS.indexOf(source.part());
        return place < 0 ? PARTS.size() + source.part().charAt(source.part().length() - 1) : place;
    }

    private static ReleaseContent content(List<SourceContent> sources) {
        List<CodeRow> rows = new ArrayList<>();
        List<TabularNode> nodes = new ArrayList<>();
        List<IndexEntry> entries = new ArrayList<>();
        for (SourceContent source : sources) {
            rows.addAll(source.rows);
            nodes.addAll(source.nodes);
            entries.addAll(source.entries);
        }
        return ReleaseContent.of(rows, nodes, entries);
    }
}
