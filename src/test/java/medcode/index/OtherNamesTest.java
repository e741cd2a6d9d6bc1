package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import medcode.edit.PublishedTables;
import medcode.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class OtherNamesTest {

    @Test
    void noNameStandsTwice() {
        assertThat(OtherNames.all())
                .extracting(name -> Lexicon.bundled().stems().of(name.term()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCodeIsOneOfFiscalYear2026() {
        var table = PublishedTables.of2026();
        assertThat(OtherNames.all())
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(table.find(name.code())).as(name.term()).isPresent());
    }
}
