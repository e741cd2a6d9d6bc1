package medcode.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.HandMadeTable;
import medcode.edit.PublishedTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own vignettes, a file for each part of the guidelines of fiscal year 2026. */
final class VignettesTest {
    private final List<Vignette> vignettes = new ArrayList<>();

    @BeforeEach
    void everyFileIsRead() throws IOException, URISyntaxException {
        Path folder = Path.of(VignettesTest.class.getResource("/vignettes").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                vignettes.addAll(VignetteReader.read(file));
            }
        }
    }

    @Test
    void thereAreManyAndNoTwoShareAnId() {
        assertThat(vignettes).hasSizeGreaterThanOrEqualTo(340);
        assertThat(vignettes).extracting(Vignette::id).doesNotHaveDuplicates();
        assertThat(vignettes).extracting(Vignette::text).doesNotHaveDuplicates();
    }

    @Test
    void everyChapterHasSome() {
        for (int chapter = 1; chapter <= 22; chapter++) {
            assertThat(withId(String.format(Locale.ROOT, "C%02d-", chapter)))
                    .as("vignettes of chapter %s", chapter)
                    .hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"S1-", "S2-", "S3-", "S4-"})
    void everyGeneralSectionHasSome(String section) {
        assertThat(withId(section)).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void eachIsOfTheYearAndDoesNotContradictItself() {
        assertThat(vignettes).allSatisfy(vignette -> {
            assertThat(vignette.setting()).as(vignette.id()).isPresent();
            assertThat(vignette.dateOfService().orElseThrow())
                    .as(vignette.id())
                    .isBetween(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30));
            assertThat(vignette.codes()).as(vignette.id()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(vignette.codes()).as(vignette.id()).containsAll(vignette.firstListed());
            assertThat(vignette.forbidden())
                    .as(vignette.id())
                    .isNotEmpty()
                    .noneMatch(code -> vignette.codes().contains(code)
                            || vignette.alsoAcceptable().contains(code));
        });
    }

    @Test
    void everyCodeIsBillableInTheOfficialYear() {
        HandMadeTable official = PublishedTables.of2026();
        for (Vignette vignette : vignettes) {
            assertThat(named(vignette))
                    .as(vignette.id())
                    .allMatch(code ->
                            official.find(code).filter(CodeEntry::billable).isPresent());
        }
    }

    private static List<Code> named(Vignette vignette) {
        return Stream.of(vignette.codes(), vignette.alsoAcceptable(), vignette.forbidden())
                .flatMap(List::stream)
                .toList();
    }

    private List<Vignette> withId(String start) {
        return vignettes.stream()
                .filter(vignette -> vignette.id().startsWith(start))
                .toList();
    }
}
