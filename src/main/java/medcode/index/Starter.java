package medcode.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.codeset.reader.BundledCodeSets;
import medcode.codeset.reader.SourceFile;
import medcode.codeset.reader.StarterYamlReader;

/** A code set that comes with medcode, put into the store on first use; where that cannot be written, beside it. */
final class Starter {
    private static final int BLOCK = 1 << 14;
    private static final String FORMAT = "starter";

    private final String name;
    private final List<SourceFile> files;

    private Starter(String name, List<SourceFile> files) {
        this.name = name;
        this.files = files;
    }

    /** Where a starter lies, and what its {@code release.json} says. */
    record Place(ReleaseManifest manifest, Path folder) {}

    static List<Starter> all() throws IOException {
        List<Starter> starters = new ArrayList<>();
        for (String name : BundledCodeSets.names()) {
            if (codeSet(name) != null) {
                starters.add(new Starter(name, BundledCodeSets.files(name)));
            }
        }
        return starters;
    }

    /** The code set that a bundled folder's name begins with; null for folders of other things. */
    private static CodeSet codeSet(String name) {
        for (CodeSet codeSet : CodeSet.values()) {
            if (name.startsWith(codeSet.id() + "-")) {
                return codeSet;
            }
        }
        return null;
    }

    CodeSet codeSet() {
        return codeSet(name);
    }

    /** The starter as the store has it, put there if it is missing or of another version of medcode. */
    Place in(StoreFolder store) throws IOException {
        String fingerprint = fingerprint();
        Place there = current(store, fingerprint);
        if (there != null) {
            return there;
        }
        try (StoreLock lock = StoreLock.take(store.home(), Duration.ZERO, LoadProgress.SILENT)) {
            store.clean();
            Path folder = store.temporary(name);
            ReleaseManifest manifest = write(folder, fingerprint);
            store.commit(folder, name);
            return lock.holding(new Place(manifest, store.folder(name)));
        } catch (IOException unwritable) {
            Path folder = Files.createTempDirectory("medcode-" + name + "-");
            ReleaseManifest manifest = write(folder, fingerprint);
            ReleaseFiles.deleteOnExit(folder);
            return new Place(manifest, folder);
        }
    }

    private Place current(StoreFolder store, String fingerprint) throws IOException {
        Path folder = store.folder(name);
        Path file = folder.resolve(ReleaseManifest.FILE);
        if (!Files.exists(file)) {
            return null;
        }
        ReleaseManifest manifest = ManifestFile.read(file);
        boolean same = manifest.schema() == ReleaseManifest.SCHEMA
                && manifest.sources().get(0).sha256().equals(fingerprint);
        return same ? new Place(manifest, folder) : null;
    }

    private ReleaseManifest write(Path folder, String fingerprint) throws IOException {
        Release release = StarterYamlReader.release(files);
        Intake intake = new Intake(null, LoadProgress.SILENT);
        ReleaseContent content = intake.starter(files);
        ReleaseManifest.Counts counts = ReleaseWriter.write(content, folder, LoadProgress.SILENT);
        ReleaseManifest manifest = new ReleaseManifest(
                release,
                ReleaseManifest.SCHEMA,
                FORMAT,
                counts,
                List.of(new ReleaseManifest.Source(name, FORMAT, "all", release.edition(), fingerprint, 0, "")),
                ReleaseFiles.of(folder));
        ManifestFile.write(manifest, folder.resolve(ReleaseManifest.FILE));
        return manifest;
    }

    /** Tells whether the files are the ones that a starter in the store was made from; no protection is meant. */
    private String fingerprint() throws IOException {
        CRC32 sum = new CRC32();
        byte[] block = new byte[BLOCK];
        for (SourceFile file : files) {
            try (InputStream in = file.open()) {
                for (int read = in.read(block); read >= 0; read = in.read(block)) {
                    sum.update(block, 0, read);
                }
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
