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
import medcode.codeset.AxisDefinition;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.codeset.IndexEntry;
import medcode.codeset.ProcedureTable;
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

    private LoadReport run() throws IOException {
        Path copies = store.temporary("intake");
        try {
            Intake intake = new Intake(copies, progress);
            intake.read(request.files());
            List<LoadReport.Loaded> loaded = new ArrayList<>();
            for (Map.Entry<Release, List<SourceContent>> group :
                    SourceGroups.of(intake.sources(), request).entrySet()) {
                loaded.add(load(group.getKey(), group.getValue()));
            }
            if (loaded.isEmpty()) {
                throw new BadInput(request.files().get(0).toString(), "holds no codes, notes or index entries to load");
            }
            return new LoadReport(loaded, intake.unparsed(), intake.skipped(), List.of());
        } finally {
            StoreFolder.deleteTree(copies);
        }
    }

    private LoadReport.Loaded load(Release release, List<SourceContent> sources) throws IOException {
        ReleaseManifest before = before(release.id());
        List<String> otherEdition = new ArrayList<>();
        for (SourceContent source : sources) {
            if (!source.edition.isEmpty() && !source.edition.equals(release.edition())) {
                otherEdition.add(source.name);
            }
        }
        if (before != null && before.release().equals(release) && holdsAll(before, sources)) {
            return new LoadReport.Loaded(before.release(), before.counts(), true, List.of(), otherEdition);
        }
        List<SourceContent> kept = before == null ? List.of() : kept(before, sources);
        List<SourceContent> all = new ArrayList<>(sources);
        all.addAll(kept);
        ReleaseManifest manifest = write(release, all);
        List<String> keptNames = new ArrayList<>();
        for (SourceContent source : kept) {
            keptNames.add(source.name);
        }
        return new LoadReport.Loaded(release, manifest.counts(), false, keptNames, otherEdition);
    }

    /** What the store holds of a release; null where that is nothing, or nothing that can be read. */
    private ReleaseManifest before(String id) throws IOException {
        Path file = store.folder(id).resolve(ReleaseManifest.FILE);
        try {
            return Files.exists(file) ? ManifestFile.read(file) : null;
        } catch (BadInput damaged) {
            return null;
        }
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

    private List<SourceContent> kept(ReleaseManifest before, List<SourceContent> sources) throws IOException {
        Set<String> parts = new HashSet<>();
        for (SourceContent source : sources) {
            parts.add(source.part());
        }
        List<SourceContent> kept = new ArrayList<>();
        for (ReleaseManifest.Source source : before.sources()) {
            if (!parts.contains(source.part())) {
                Path copy = store.folder(before.release().id()).resolve(SOURCES).resolve(source.stored());
                kept.addAll(reread(source, copy));
            }
        }
        return kept;
    }

    private List<SourceContent> reread(ReleaseManifest.Source source, Path copy) throws IOException {
        Intake intake = new Intake(null, progress);
        intake.read(List.of(copy));
        for (SourceContent content : intake.sources()) {
            content.describe(source, copy);
        }
        return intake.sources();
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
            if (release.isOf(CodeSet.ICD10PCS)) {
                counts = procedures(sources, counts, folder);
            }
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
        if (rows.isEmpty()) {
            rows.addAll(ProcedureRows.of(tables(sources)));
        }
        return ReleaseContent.of(rows, nodes, entries);
    }
}
