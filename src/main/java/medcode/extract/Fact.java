package medcode.extract;

import java.util.Locale;
import medcode.note.Span;

/**
 * Something a note states that helps to choose a code: a side, a stage, a number.
 *
 * @param value normalised: {@code left}, {@code 3b}, {@code initial}, {@code 41.2}
 */
public record Fact(Kind kind, String value, Span span) {

    /** What can be stated, and whether it may select a code or only hints (EXTRACTION §6). */
    public enum Kind {
        LATERALITY(true),
        EPISODE(true),
        TRIMESTER(true),
        WEEKS_OF_GESTATION(true),
        CKD_STAGE(true),
        ULCER_STAGE(true),
        SEVERITY(true),
        ACUITY(true),
        FRACTURE_TYPE(true),
        GUSTILO(true),
        BMI(true),
        EGFR(false),
        EJECTION_FRACTION(false),
        A1C(false),
        BLOOD_PRESSURE(false);

        private final boolean selectsCode;

        Kind(boolean selectsCode) {
            this.selectsCode = selectsCode;
        }

        public boolean selectsCode() {
            return selectsCode;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
