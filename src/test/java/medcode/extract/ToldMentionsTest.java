package medcode.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import medcode.index.OpenRelease;
import medcode.note.Note;
import medcode.suggest.Starter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What a note tells beyond the entry terms that its words are. */
class ToldMentionsTest {
    private static Extractor named;
    private static Extractor told;

    @BeforeAll
    static void open() throws IOException {
        OpenRelease release = Starter.release();
        named = new Extractor(release.terms());
        told = Extractor.lookingUp(release.terms(), Map.of(), new Lookup(release, release.entries()));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/extract/told.tsv", delimiter = '\t', numLinesToSkip = 1, emptyValue = "")
    void toldBesideWhatIsNamed(String lines, String expected, String why) {
        Note note = Note.of("note", lines.replace('/', '\n'));
        List<Mention> known = named.extract(note).mentions();
        String found = told.extract(note).mentions().stream()
                .filter(mention -> !known.contains(mention))
                .map(mention -> mention.span().of(note.text()) + " "
                        + mention.assertion().id() + " "
                        + mention.codes().stream().map(Object::toString).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
        assertThat(found).as(why).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void whatIsNamedStaysAndAllStandsInTheOrderOfTheText() {
        Note note =
                Note.of("note", "HPI:\nHistory of stroke. She fell and hurt her hip.\nASSESSMENT:\n1. Hip contusion.");
        List<Mention> all = told.extract(note).mentions();
        assertThat(all)
                .extracting(Mention::span)
                .containsAll(named.extract(note).mentions().stream()
                        .map(Mention::span)
                        .toList());
        assertThat(all).extracting(mention -> mention.span().start()).isSorted();
    }
}
