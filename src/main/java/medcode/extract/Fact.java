package medcode.extract;

import java.util.Locale;
import medcode.note.Span;

/**
 * Something a note states that helps to choose a code: a side, a stage, a number.
 *
 * @param value normalised: {@code left}, {@code 3b}, {@code initial}, {@code 41.2}, {@code 35-40}, {@code >60},
 *     {@code 2026-03-10}
 * @param unit {@code mg/dL}; empty where the value has none or the note leaves it open
 */
public record Fact(Kind kind, String value, String unit, Span span) {

    Fact(Kind kind, String value, Span span) {
        this(kind, value, "", span);
    }

    /** True where the fact can be about a mention that it only stands near: right-handed is the patient, no condition. */
    boolean describes(Mention.Kind mention) {
        boolean ofPerson = kind == Kind.DOMINANCE && !value.endsWith("dominant");
        return !ofPerson && kind.described.includes(mention);
    }

    /** What can be stated, whether it may select a code or only hints (EXTRACTION §6), and what it can describe. */
    public enum Kind {
        LATERALITY(true, Described.SITED),
        DOMINANCE(true, Described.FINDING),
        EPISODE(true, Described.FINDING),
        HEALING(true, Described.FINDING),
        TRIMESTER(true, Described.NONE),
        WEEKS_OF_GESTATION(true, Described.NONE),
        BIRTH_WEIGHT(true, Described.NONE),
        CKD_STAGE(true, Described.FINDING),
        ULCER_STAGE(true, Described.FINDING),
        ULCER_DEPTH(true, Described.FINDING),
        SEVERITY(true, Described.FINDING),
        ASTHMA_SEVERITY(true, Described.FINDING),
        ACUITY(true, Described.FINDING),
        FRACTURE_TYPE(true, Described.FINDING),
        TYPE(true, Described.FINDING),
        CONTROL(true, Described.FINDING),
        COMPLICATION(true, Described.FINDING),
        GUSTILO(true, Described.FINDING),
        SALTER_HARRIS(true, Described.FINDING),
        BMI(true, Described.NONE),
        OBESITY_CLASS(true, Described.FINDING),
        GLASGOW_COMA_SCALE(true, Described.NONE),
        GLASGOW_EYE(true, Described.NONE),
        GLASGOW_VERBAL(true, Described.NONE),
        GLASGOW_MOTOR(true, Described.NONE),
        NIHSS(true, Described.NONE),
        BLOOD_ALCOHOL(true, Described.NONE),
        BURN_TBSA(true, Described.NONE),
        BURN_TBSA_THIRD_DEGREE(true, Described.NONE),
        VISUAL_CATEGORY(true, Described.FINDING),
        EGFR(false, Described.NONE),
        EJECTION_FRACTION(false, Described.NONE),
        A1C(false, Described.NONE),
        GLUCOSE(false, Described.NONE),
        BLOOD_PRESSURE(false, Described.NONE),
        TEMPERATURE(false, Described.NONE),
        PULSE(false, Described.NONE),
        RESPIRATION(false, Described.NONE),
        OXYGEN_SATURATION(false, Described.NONE),
        OXYGEN_SOURCE(false, Described.RESULT),
        WEIGHT(false, Described.NONE),
        HEIGHT(false, Described.NONE),
        PAIN_SCORE(false, Described.NONE),
        PACK_YEARS(false, Described.NONE),
        PACKS_PER_DAY(false, Described.NONE),
        VISUAL_ACUITY(false, Described.NONE),
        NYHA_CLASS(false, Described.FINDING),
        CHA2DS2_VASC(false, Described.NONE),
        PHQ_9(false, Described.NONE),
        GAD_7(false, Described.NONE),
        MELD(false, Described.NONE),
        ECOG(false, Described.NONE),
        APGAR(false, Described.NONE),
        TUMOR_STAGE(false, Described.FINDING),
        TUMOR_GRADE(false, Described.FINDING),
        AGE(false, Described.NONE),
        SEX(false, Described.NONE),
        ONSET_DATE(false, Described.FINDING),
        INJURY_DATE(false, Described.FINDING),
        SURGERY_DATE(false, Described.SITED),
        LMP(false, Described.NONE),
        EDD(false, Described.NONE),
        VALUE(false, Described.NONE),
        RESULT(false, Described.NONE),
        ORGANISM(true, Described.CONDITION),
        SPINAL_REGION(true, Described.CONDITION),
        FLAG(false, Described.RESULT),
        REFERENCE_RANGE(false, Described.RESULT),
        PROCEDURE_STATUS(false, Described.PROCEDURE),
        NUMBER(false, Described.PROCEDURE),
        APPROACH(false, Described.PROCEDURE),
        GUIDANCE(false, Described.PROCEDURE),
        MINUTES(false, Described.PROCEDURE),
        START_TIME(false, Described.PROCEDURE),
        STOP_TIME(false, Described.PROCEDURE),
        WASTAGE(false, Described.GIVEN),
        DOSE(false, Described.GIVEN),
        ROUTE(false, Described.MEDICATION),
        FREQUENCY(false, Described.MEDICATION),
        MEDICATION_STATUS(false, Described.MEDICATION);

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        private final boolean selectsCode;
        private final Described described;

        Kind(boolean selectsCode, Described described) {
            this.selectsCode = selectsCode;
            this.described = described;
        }

        public boolean selectsCode() {
            return selectsCode;
        }

        /** True where a fact of this kind says nothing unless it describes a mention: a dose, an approach. */
        boolean isDependent() {
            boolean ofCondition = described.includes(Mention.Kind.CONDITION) && this != CONTROL && this != COMPLICATION;
            return described != Described.NONE && !ofCondition;
        }

        /** True where what is described is named before the fact: «lisinopril 10 mg daily». */
        boolean follows() {
            return this == DOSE || this == ROUTE || this == FREQUENCY || this == FLAG || this == REFERENCE_RANGE;
        }

        public String id() {
            return id;
        }

        static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
