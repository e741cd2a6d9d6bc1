package medcode.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugUnitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Injection, madeupocaine, per 250 mg | 500 mg | 2 | 500 mg at 250 mg a unit = 2",
                "Injection, madeupocaine, per 250 mg | 1 g | 4 | 1 g at 250 mg a unit = 4",
                "Injection, madeupocaine, 1 mg | 7.5 mg | 8 | 7.5 mg at 1 mg a unit = 7.5, rounded up to 8",
                "Injection, madeupocaine, up to 1000 mcg | 1000 mcg | 1 | 1000 mcg at 1000 mcg a unit = 1",
                "Injection, madeupocaine, up to 50 mg | 25 mg | 1 | 25 mg at 50 mg a unit = 0.5, rounded up to 1",
                "'Injection, madeupocillin, 100,000 units' | 2.4 million units | 24 | 2.4 million units at 100,000 units a unit = 24",
                "Infusion, madeup solution (500 ml = 1 unit) | 1000 mL | 2 | 1000 mL at 500 ml a unit = 2",
                "Injection, madeupocaine, 0.1 mg | 100 mcg | 1 | 100 mcg at 0.1 mg a unit = 1",
            })
    void dosesAreBilledInUnitsOfTheDescriptor(String descriptor, String dose, int count, String arithmetic) {
        DrugUnits.Billed billed =
                DrugUnits.of(descriptor).orElseThrow().billed(dose).orElseThrow();

        assertThat(billed.count()).isEqualTo(count);
        assertThat(billed.arithmetic()).isEqualTo(arithmetic);
    }

    @Test
    void aVolumeSaysNothingOfAMass() {
        assertThat(DrugUnits.of("Injection, madeupocaine, 10 mg").orElseThrow().billed("4 mL"))
                .isEmpty();
    }

    @Test
    void notEveryDescriptorHasAUnit() {
        assertThat(DrugUnits.of("Crutches, wooden, pair")).isEmpty();
    }
}
