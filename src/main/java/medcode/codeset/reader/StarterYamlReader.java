package medcode.codeset.reader;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.input.BadInput;
import medcode.input.YamlDocument;
import medcode.input.YamlValue;

/**
 * Reads a code set written by hand: a {@code release.yaml} and any number of files with codes, index terms and neoplasm
 * rows, which together are read as one, in the order of their names.
 */
public final class StarterYamlReader {
    private static final String RELEASE = "release.yaml";
    private static final Set<String> RELEASE_KEYS = Set.of("release", "codeSet", "edition", "from", "to");
    private static final Set<String> KEYS =
            Set.of("chapter", "section", "sections", "codes", "index", "externalCauses", "neoplasms");

    private StarterYamlReader() {}

    /** The release that the files belong to, from their {@code release.yaml}. */
    public static Release release(List<SourceFile> files) throws IOException {
        YamlValue release = read(releaseFile(files));
        release.checkKeys(RELEASE_KEYS);
        return new Release(
                release.required("release"),
                codeSet(release),
                release.required("edition"),
                date(release, "from"),
                date(release, "to"),
                true);
    }

    /** Sends every code, node and index entry of the files. */
    public static void read(List<SourceFile> files, CodeTableSink sink) throws IOException {
        Release release = release(files);
        StarterTabular tabular = new StarterTabular(release.codeSet());
        StarterIndex index = new StarterIndex();
        for (SourceFile file : inOrder(files)) {
            YamlValue document = read(file);
            document.checkKeys(KEYS);
            tabular.add(document);
            index.add(document);
        }
        sink.edition(release.codeSet(), release.edition());
        tabular.send(sink);
        index.send(sink);
    }

    private static YamlValue read(SourceFile file) throws IOException {
        return YamlDocument.read(file.name(), file.open());
    }

    private static List<SourceFile> inOrder(List<SourceFile> files) {
        List<SourceFile> ordered = new ArrayList<>(files);
        ordered.removeIf(file -> file.name().endsWith(RELEASE));
        ordered.sort(Comparator.comparing(SourceFile::name));
        return ordered;
    }

    private static SourceFile releaseFile(List<SourceFile> files) throws BadInput {
        Optional<SourceFile> release =
                files.stream().filter(file -> file.name().endsWith(RELEASE)).findFirst();
        if (release.isEmpty()) {
            throw new BadInput(files.isEmpty() ? "-" : files.get(0).name(), "no " + RELEASE + " beside this file");
        }
        return release.get();
    }

    private static CodeSet codeSet(YamlValue release) throws BadInput {
        Optional<CodeSet> codeSet = CodeSet.named(release.required("codeSet"));
        if (codeSet.isEmpty()) {
            throw release.field("codeSet").wrong("no code set that medcode knows");
        }
        return codeSet.get();
    }

    private static LocalDate date(YamlValue release, String key) throws BadInput {
        try {
            return LocalDate.parse(release.required(key));
        } catch (DateTimeParseException malformed) {
            throw release.field(key).wrong("not a date such as 2025-10-01");
        }
    }
}
