package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import medcode.codeset.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseDiffTest {
    @TempDir
    private Path temp;

    @Test
    void codesTitlesNotesAndIndexAreCompared() throws IOException {
        Store store = Store.at(temp.resolve("home"));
        load(store, "2026", PublishedFiles.order(temp, 2026, ""), tabular(2026, "J85.1"), index(2026, "Flu"));
        load(store, "2027", PublishedFiles.addendum(temp, 2027), tabular(2027, "J85.2"), index(2027, "Grippe"));
        ReleaseDiff diff = diff(store);
        assertThat(diff.differences())
                .extracting(difference -> difference.kind() + " " + difference.key())
                .containsExactly(
                        "CODE_ADDED J10.00",
                        "CODE_ADDED J10.08",
                        "CODE_DELETED W19.XXXD",
                        "CODE_BECAME_HEADER J10.0",
                        "TITLE_REVISED J10.1",
                        "NOTE_ADDED J10.0",
                        "NOTE_REMOVED J10.0");
        assertThat(diff.indexAdded()).isEqualTo(1);
        assertThat(diff.indexRemoved()).isEqualTo(1);
        assertThat(diff.notCompared()).isEmpty();
    }

    @Test
    void whatIsBorrowedIsNotCompared() throws IOException {
        Store store = Store.at(temp.resolve("home"));
        load(store, "2026", PublishedFiles.order(temp, 2026, ""), tabular(2026, "J85.1"), index(2026, "Flu"));
        load(store, "2027", PublishedFiles.order(temp, 2027, ""));
        ReleaseDiff diff = diff(store);
        assertThat(diff.differences()).isEmpty();
        assertThat(diff.notCompared())
                .containsExactly(
                        "notes not compared: those of icd10cm-2027 are from icd10cm-2026",
                        "Index not compared: those of icd10cm-2027 are from icd10cm-2026");
    }

    @Test
    void rowsOfReferenceTablesAreCompared() throws IOException {
        Store store = Store.at(temp.resolve("home"));
        load(store, "2026", exempt(26, "1\tB900\tone\n2\tB901\ttwo\n"));
        load(store, "2027", exempt(27, "1\tB901\ttwo\n2\tB902\tthree\n"));
        List<Release> newestFirst = store.tables();
        ReleaseDiff diff = ReleaseDiff.of(store.openTable(newestFirst.get(1)), store.openTable(newestFirst.get(0)));
        assertThat(diff.differences())
                .containsExactly(
                        new Difference(Difference.Kind.ROW_ADDED, "B902", "", "exempt"),
                        new Difference(Difference.Kind.ROW_REMOVED, "B900", "exempt", ""));
    }

    private static ReleaseDiff diff(Store store) throws IOException {
        List<Release> newestFirst = store.releases();
        try (OpenRelease newer = store.open(newestFirst.get(0));
                OpenRelease older = store.open(newestFirst.get(1))) {
            return ReleaseDiff.of(older, newer);
        }
    }

    private Path exempt(int year, String rows) throws IOException {
        return Files.writeString(
                temp.resolve("exempt" + year + ".txt"), "Order" + year + "\tPOAexemptCode\tDescription\n" + rows);
    }

    private Path tabular(int year, String abscess) throws IOException {
        Path file = PublishedFiles.tabular(temp, year);
        return Files.writeString(file, Files.readString(file).replace("J85.1", abscess));
    }

    private Path index(int year, String mainTerm) throws IOException {
        Path file = PublishedFiles.index(temp, year);
        return Files.writeString(file, Files.readString(file).replace("Flu<", mainTerm + "<"));
    }

    private static void load(Store store, String edition, Path... files) throws IOException {
        store.load(new LoadRequest(List.of(files), null, edition, null, "test"), LoadProgress.SILENT);
    }
}
