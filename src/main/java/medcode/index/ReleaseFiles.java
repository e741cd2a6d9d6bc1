package medcode.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import medcode.codeset.CodeSet;
import medcode.codeset.ReferenceTable;
import medcode.input.BadInput;
import medcode.input.Checksums;

/** The files of a release's folder: listed with checksums, compared with them, made durable. */
final class ReleaseFiles {
    private ReleaseFiles() {}

    static List<ReleaseManifest.StoredFile> of(Path folder) throws IOException {
        List<ReleaseManifest.StoredFile> files = new ArrayList<>();
        for (Path file : all(folder)) {
            files.add(new ReleaseManifest.StoredFile(
                    folder.relativize(file).toString().replace('\\', '/'),
                    Files.size(file),
                    Checksums.of(file),
                    ReleaseFolder.crc32(file)));
        }
        return files;
    }

    private static List<Path> all(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).forEach(files::add);
        }
        Collections.sort(files);
        return files;
    }

    /**
     * What is wrong with the files of a release, one line for each; empty where nothing is.
     *
     * @param deep true to read every file, false to trust size and age
     */
    static List<String> damages(ReleaseFolder folder, boolean deep) throws IOException {
        List<String> damages = new ArrayList<>();
        for (ReleaseManifest.StoredFile file : folder.manifest().files()) {
            String damage = folder.damage(file);
            if (damage.isEmpty()
                    && deep
                    && !Checksums.of(folder.path().resolve(file.path())).equals(file.sha256())) {
                damage = file.path() + " is damaged";
            }
            if (!damage.isEmpty()) {
                damages.add(damage);
            }
        }
        return damages;
    }

    /** Reads a release back before it takes its place. */
    static void checkCounts(ReleaseManifest manifest, Path folder) throws IOException {
        boolean asRead = manifest.release().hasCodes()
                ? holdsItsCodes(manifest.counts(), folder) && holdsItsProcedures(manifest, folder)
                : holdsItsRows(manifest, folder);
        if (!asRead) {
            throw new BadInput(
                    manifest.release().id(),
                    "was not written as it was read; nothing was changed. Check the disk and load it again");
        }
    }

    private static boolean holdsItsRows(ReleaseManifest manifest, Path folder) throws IOException {
        return ((ReferenceTable) manifest.release().publication()).isOfPairs()
                ? PairTable.open(folder).size() == manifest.counts().rows()
                : ReferenceTableFile.open(folder).size() == manifest.counts().codes();
    }

    private static boolean holdsItsCodes(ReleaseManifest.Counts counts, Path folder) throws IOException {
        KeyedTable codes = KeyedTable.open(folder.resolve(OpenRelease.CODES));
        int billable = 0;
        for (int i = 0; i < codes.size(); i++) {
            billable += codes.value(i).flag() ? 1 : 0;
        }
        int indexTerms = IndexPages.open(folder).lines();
        return codes.size() == counts.codes() && billable == counts.billable() && indexTerms == counts.indexTerms();
    }

    private static boolean holdsItsProcedures(ReleaseManifest manifest, Path folder) throws IOException {
        return !manifest.release().isOf(CodeSet.ICD10PCS)
                || Procedures.open(folder).size() == manifest.counts().tabularNodes();
    }

    /** Files are deleted in the opposite order to that in which they are named: a folder before what is in it. */
    static void deleteOnExit(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.forEach(path -> path.toFile().deleteOnExit());
        }
    }

    static void sync(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                StoreFolder.sync(path);
            }
        }
    }
}
