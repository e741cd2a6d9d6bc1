package medcode.codeset.reader;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The code sets that come with medcode, packed into it from the folder {@code codesets}. */
public final class BundledCodeSets {
    private static final String ROOT = "/medcode/codesets/";
    private static final String LISTING = "bundled.txt";

    private BundledCodeSets() {}

    /** The names of the code sets, such as {@code icd10cm-starter}. */
    public static List<String> names() throws IOException {
        Set<String> names = new LinkedHashSet<>();
        for (String path : listing()) {
            names.add(path.substring(0, path.indexOf('/')));
        }
        return List.copyOf(names);
    }

    /** The files of a code set, for {@link StarterYamlReader}. */
    public static List<SourceFile> files(String name) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String path : listing()) {
            if (path.startsWith(name + "/")) {
                files.add(new Resource(path));
            }
        }
        return files;
    }

    private static List<String> listing() throws IOException {
        List<String> paths = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(resource(LISTING), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.indexOf('/') > 0) {
                    paths.add(line.strip());
                }
            }
        }
        return paths;
    }

    private static InputStream resource(String path) throws IOException {
        InputStream in = BundledCodeSets.class.getResourceAsStream(ROOT + path);
        if (in == null) {
            throw new FileNotFoundException("codesets/" + path);
        }
        return in;
    }

    private record Resource(String path) implements SourceFile {
        @Override
        public String name() {
            return "codesets/" + path;
        }

        @Override
        public InputStream open() throws IOException {
            return resource(path);
        }
    }
}
