package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import medcode.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official FY2026 zip taken apart, its files loaded in three turns, the last ones first, makes the release that the zip makes. */
class OfficialMergeTest {
    @TempDir
    private Path temp;

    @Test
    void filesOfAYearLoadedApartMakeTheSameRelease() throws IOException {
        Path zip = SharedData.official("icd10cm/icd10cm-2026-full.zip");
        List<String> together = tables(load("together", List.of(zip)));
        List<Path> parts = parts(zip);
        Collections.reverse(parts);
        int third = parts.size() / 3;
        load("apart", parts.subList(0, third));
        load("apart", parts.subList(third, 2 * third));
        Path apart = load("apart", parts.subList(2 * third, parts.size()));
        assertThat(tables(apart)).isEqualTo(together);
    }

    private Path load(String name, List<Path> files) throws IOException {
        Path home = temp.resolve(name);
        Store.at(home).load(new LoadRequest(files, null, "2026", null, "test"), LoadProgress.SILENT);
        return home;
    }

    private List<Path> parts(Path zip) throws IOException {
        List<Path> parts = new ArrayList<>();
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            for (Enumeration<? extends ZipEntry> all = archive.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (!entry.getName().contains("addenda")) {
                    Path part = temp.resolve(entry.getName());
                    try (InputStream in = archive.getInputStream(entry)) {
                        Files.copy(in, part);
                    }
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static List<String> tables(Path home) throws IOException {
        List<String> tables = new ArrayList<>();
        for (ReleaseManifest.StoredFile file : ReleaseFiles.of(home.resolve("releases/icd10cm-2026"))) {
            if (file.path().matches(".*\\.(table|idx|trie)")) {
                tables.add(file.path() + " " + file.sha256());
            }
        }
        assertThat(tables).hasSizeGreaterThan(4);
        return tables;
    }
}
