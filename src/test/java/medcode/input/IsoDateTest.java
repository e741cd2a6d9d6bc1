package medcode.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

    @Test
    void everyDayOfAYearIsReadAsJavaReadsIt() {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
            assertThat(IsoDate.of(day.toString())).isEqualTo(day);
        }
    }

    @Test
    void theOpenEndsOfTimeAreReadToo() {
        assertThat(IsoDate.of(LocalDate.MIN.toString())).isEqualTo(LocalDate.MIN);
        assertThat(IsoDate.of(LocalDate.MAX.toString())).isEqualTo(LocalDate.MAX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-29",
                "2026-13-01",
                "2026-3-10",
                "2026/03/10",
                "26-03-10",
                "2026-03-1x",
                "2026-03-100"
            })
    void whatIsNoDayIsRefused(String written) {
        assertThatThrownBy(() -> IsoDate.of(written)).isInstanceOf(DateTimeParseException.class);
    }
}
