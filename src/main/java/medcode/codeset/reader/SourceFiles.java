package medcode.codeset.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import medcode.input.BadInput;

/**
 * The files under one argument: a file, a folder, a zip, gzip or any of them inside another, recognised by content
 * whatever the names; in the order of their names.
 */
final class SourceFiles {
    private final SourceLimits limits;
    private final Visitor visitor;
    private final GuardedStream.Budget budget;
    private int files;

    /** Receives each file; a file can be opened, more than once, until the call returns. */
    @FunctionalInterface
    interface Visitor {
        void file(SourceFile file, Sample sample) throws IOException;
    }

    private SourceFiles(SourceLimits limits, Visitor visitor) {
        this.limits = limits;
        this.visitor = visitor;
        this.budget = new GuardedStream.Budget(limits.total());
    }

    static void walk(Path path, SourceLimits limits, Visitor visitor) throws IOException {
        new SourceFiles(limits, visitor).path(path, 0);
    }

    private void path(Path path, int depth) throws IOException {
        if (Files.isDirectory(path)) {
            folder(path, depth);
        } else if (Files.exists(path)) {
            long size = Files.size(path);
            file(new Unpacked(path.toString(), size, () -> openOnDisk(path)), path, depth);
        } else {
            throw new BadInput(path.toString(), "no such file");
        }
    }

    private void folder(Path folder, int depth) throws IOException {
        checkDepth(folder.toString(), depth);
        List<Path> members = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            listing.forEach(members::add);
        } catch (AccessDeniedException denied) {
            throw new BadInput(folder.toString(), "the folder cannot be read: permission denied");
        } catch (DirectoryIteratorException broken) {
            throw new BadInput(folder.toString(), "the folder cannot be read to its end");
        }
        members.sort(Comparator.comparing(Path::toString));
        for (Path member : members) {
            if (Files.isRegularFile(member) || Files.isDirectory(member, LinkOption.NOFOLLOW_LINKS)) {
                path(member, depth + 1);
            }
        }
    }

    /** Looks into a file; {@code onDisk} is where its bytes lie, or null inside an archive. */
    private void file(Unpacked file, Path onDisk, int depth) throws IOException {
        if (++files > limits.files()) {
            throw new BadInput(file.name(), "more than " + limits.files() + " files under one argument; name fewer");
        }
        Sample sample = Sample.of(file);
        if (sample.isGzip()) {
            checkDepth(file.name(), depth);
            file(gunzipped(file), null, depth + 1);
        } else if (sample.isZip() && onDisk != null) {
            zip(file, sample, onDisk, depth);
        } else if (sample.isZip()) {
            nestedZip(file, sample, depth);
        } else if (sample.isOldOffice() && depth == 0) {
            throw new BadInput(file.name(), PassedOver.OLD_OFFICE.reason());
        } else if (SiteFiles.isMapping(sample)) {
            visitor.file(SiteFiles.joined(file, onDisk, this::openOnDisk), sample);
        } else {
            visitor.file(file, sample);
        }
    }

    private Unpacked gunzipped(Unpacked packed) {
        return new Unpacked(packed.name(), -1, () -> {
            InputStream in = packed.open();
            try {
                return guarded(packed.name(), new GZIPInputStream(in, 1 << 16), limits.unpacked(packed.size()));
            } catch (IOException damaged) {
                in.close();
                throw damaged instanceof BadInput
                        ? damaged
                        : new BadInput(packed.name(), "no whole gzip file; fetch it again");
            }
        });
    }

    /** Copies the archive out first, because a zip is read from its end. */
    private void nestedZip(Unpacked file, Sample sample, int depth) throws IOException {
        checkDepth(file.name(), depth);
        Path copy = Files.createTempFile("medcode-", ".zip");
        try {
            try (InputStream in = file.open()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            zip(file, sample, copy, depth);
        } finally {
            Files.delete(copy);
        }
    }

    private void zip(Unpacked file, Sample sample, Path onDisk, int depth) throws IOException {
        checkDepth(file.name(), depth);
        try (ZipFile zip = opened(file.name(), onDisk)) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                document(file, sample, zip);
                return;
            }
            List<ZipEntry> entries = new ArrayList<>();
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(entries::add);
            entries.sort(Comparator.comparing(ZipEntry::getName));
            for (ZipEntry entry : entries) {
                file(entryOf(file, zip, entry), null, depth + 1);
            }
        }
    }

    private Unpacked entryOf(Unpacked file, ZipFile zip, ZipEntry entry) {
        String name = file.name() + "!" + entry.getName().replaceAll("\\p{Cntrl}", "?");
        long limit = limits.unpacked(entry.getCompressedSize());
        return new Unpacked(name, entry.getSize(), () -> guarded(name, entryStream(name, zip, entry), limit));
    }

    /** An office document: a workbook is a file for each sheet that is not empty, anything else the file it is. */
    private void document(Unpacked file, Sample sample, ZipFile zip) throws IOException {
        List<SourceFile> sheets = Workbook.sheets(file.name(), path -> {
            ZipEntry entry = zip.getEntry(path);
            return entry == null ? null : entryOf(file, zip, entry);
        });
        if (sheets.isEmpty()) {
            visitor.file(file, sample);
        }
        for (SourceFile sheet : sheets) {
            SourceFile bounded =
                    new Unpacked(sheet.name(), -1, () -> guarded(sheet.name(), sheet.open(), limits.file()));
            Sample beginning = Sample.of(bounded);
            if (!beginning.isEmpty()) {
                visitor.file(bounded, beginning);
            }
        }
    }

    private static ZipFile opened(String name, Path onDisk) throws IOException {
        try {
            return new ZipFile(onDisk.toFile());
        } catch (IOException | IllegalArgumentException damaged) {
            throw new BadInput(name, "no whole zip file: damaged or cut off; fetch it again");
        }
    }

    private static InputStream entryStream(String name, ZipFile zip, ZipEntry entry) throws IOException {
        try {
            return zip.getInputStream(entry);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new BadInput(name, "cannot be unpacked: damaged or encrypted");
        }
    }

    private InputStream openOnDisk(Path path) throws IOException {
        String name = path.toString();
        try {
            return guarded(name, Files.newInputStream(path), limits.file());
        } catch (AccessDeniedException denied) {
            throw new BadInput(name, "cannot be read: permission denied");
        } catch (NoSuchFileException gone) {
            throw new BadInput(name, "no such file");
        }
    }

    private GuardedStream guarded(String name, InputStream in, long limit) {
        return new GuardedStream(name, in, limit, budget);
    }

    private void checkDepth(String name, int depth) throws BadInput {
        if (depth >= limits.depth()) {
            throw new BadInput(name, "more than " + limits.depth() + " archives or folders inside each other");
        }
    }

    /** A file whose bytes are at hand; size as stored, -1 where unknown. */
    private record Unpacked(String name, long size, Opening opening) implements SourceFile {

        @FunctionalInterface
        private interface Opening {
            InputStream open() throws IOException;
        }

        @Override
        public InputStream open() throws IOException {
            return opening.open();
        }
    }
}
