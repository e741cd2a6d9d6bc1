package medcode.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import medcode.input.BadInput;

/** The copies of published files that a release keeps: what it is merged with and mended from. */
record ReleaseSources(Path folder, LoadProgress progress) {

    /** What {@code release.json} says; null where there is none, or none that can be read. */
    static ReleaseManifest manifest(Path folder) throws IOException {
        Path file = folder.resolve(ReleaseManifest.FILE);
        try {
            return Files.exists(file) ? ManifestFile.read(file) : null;
        } catch (UnusableRelease damaged) {
            return null;
        }
    }

    /** The copies as they lie in a folder that says nothing of them. */
    static List<Path> copies(Path folder) throws IOException {
        List<Path> copies = new ArrayList<>();
        Path sources = folder.resolve(ReleaseLoad.SOURCES);
        if (Files.isDirectory(sources)) {
            try (Stream<Path> files = Files.list(sources)) {
                files.forEach(copies::add);
            }
        }
        if (copies.isEmpty()) {
            throw new BadInput(
                    folder.toString(),
                    "keeps no copies of its published files; load them again with `medcode load FILE`");
        }
        Collections.sort(copies);
        return copies;
    }

    /** What the release has from sources that are no earlier version of these. */
    List<SourceContent> otherThan(List<SourceContent> newer, ReleaseManifest manifest) throws IOException {
        Set<String> parts = parts(newer);
        List<SourceContent> kept = new ArrayList<>();
        for (ReleaseManifest.Source source : manifest.sources()) {
            if (!parts.contains(source.part())) {
                kept.addAll(reread(source));
            }
        }
        return kept;
    }

    /** Synonyms belong to no year: a new release takes them over from the one that came last. */
    List<SourceContent> synonyms(ReleaseManifest manifest) throws IOException {
        List<SourceContent> synonyms = new ArrayList<>();
        for (ReleaseManifest.Source source : manifest.sources()) {
            if (source.part().startsWith(SourceContent.SYNONYMS)) {
                synonyms.addAll(reread(source));
            }
        }
        return synonyms;
    }

    private static Set<String> parts(List<SourceContent> sources) {
        Set<String> parts = new HashSet<>();
        for (SourceContent source : sources) {
            parts.add(source.part());
        }
        return parts;
    }

    /**
     * As {@link #otherThan}, of a release that says nothing of itself; nothing where there is no such release.
     *
     * @param into a folder for further copies
     */
    List<SourceContent> recovered(List<SourceContent> newer, Path into) throws IOException {
        if (!Files.isDirectory(folder.resolve(ReleaseLoad.SOURCES))) {
            return List.of();
        }
        Intake intake = new Intake(Files.createDirectory(into.resolve(StoreFolder.id(folder))), progress);
        try {
            intake.read(copies(folder));
        } catch (BadInput damaged) {
            throw lost("its published files");
        }
        Set<String> parts = parts(newer);
        List<SourceContent> kept = new ArrayList<>(intake.sources());
        kept.removeIf(source -> parts.contains(source.part()));
        return kept;
    }

    private List<SourceContent> reread(ReleaseManifest.Source source) throws IOException {
        Path copy = folder.resolve(ReleaseLoad.SOURCES).resolve(source.stored());
        Intake intake = new Intake(null, progress);
        try {
            intake.read(List.of(copy));
        } catch (IOException damaged) {
            throw lost(source.name());
        }
        if (intake.sources().isEmpty()) {
            throw lost(source.name());
        }
        for (SourceContent content : intake.sources()) {
            content.describe(source, copy);
        }
        return intake.sources();
    }

    private BadInput lost(String source) {
        return new BadInput(
                folder.toString(),
                "its copy of " + source + " is damaged; remove the release with `medcode codesets remove "
                        + StoreFolder.id(folder) + "` and load all its published files again with `medcode load FILE`");
    }
}
