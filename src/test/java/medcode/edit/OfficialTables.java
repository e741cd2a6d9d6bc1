package medcode.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import medcode.SharedData;
import medcode.SharedFolder;
import medcode.index.LoadProgress;
import medcode.index.LoadRequest;
import medcode.index.Store;

/** The official tables, loaded into a store once for all tests: NCCI of 2024's third quarter and MCE 43.1, assumed for other days. */
final class OfficialTables {
    private static final String[] UNDATED = {
        "ncci", "poa/POAexemptCodesFY25.txt.gz", "poa/POAexemptCodesFY26.txt.gz", "hcpcs/hcpcs-2025-oct.zip"
    };
    private static final String[] EDITOR = {"mce/mce_v43.1_diagnoses.tsv.gz", "mce/mce_v43.1_age_ranges.tsv"};

    private static final Set<String> ASSUMED = Set.of(
            "ncci-ptp-practitioner-2024q3",
            "ncci-ptp-hospital-2024q3",
            "ncci-mue-practitioner-2024q3",
            "ncci-mue-hospital-2024q3",
            "ncci-add-on-2024q3",
            "mce-ages-43.1",
            "mce-diagnoses-43.1");

    private OfficialTables() {}

    private static final class Loaded {
        static final LoadedTables TABLES = load();
    }

    /** The test is skipped where one is missing. */
    static LoadedTables all() {
        Stream.concat(Arrays.stream(UNDATED), Arrays.stream(EDITOR)).forEach(SharedData::official);
        return Loaded.TABLES;
    }

    private static LoadedTables load() {
        try {
            Store store = Store.at(SharedFolder.named("official-tables"));
            load(store, "", UNDATED);
            for (String table : EDITOR) {
                load(store, "43.1", table);
            }
            return LoadedTables.open(store, ASSUMED, damaged -> {
                throw new IllegalStateException(damaged);
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void load(Store store, String edition, String... names) throws IOException {
        List<Path> files = Arrays.stream(names).map(SharedData::official).toList();
        store.load(new LoadRequest(files, null, edition, null, "test"), LoadProgress.SILENT);
    }
}
