package medcode.extract;

import java.util.Locale;
import java.util.Set;
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
        return !ofPerson && kind.describes.contains(mention);
    }

    /** What is described: decides which mention near a fact can be meant. */
    private static final Set<Mention.Kind> FINDINGS =
            Set.of(Mention.Kind.CONDITION, Mention.Kind.SYMPTOM, Mention.Kind.STATUS);

    private static final Set<Mention.Kind> SITES = Set.of(
            Mention.Kind.CONDITION,
            Mention.Kind.SYMPTOM,
            Mention.Kind.STATUS,
            Mention.Kind.PROCEDURE,
            Mention.Kind.DEVICE);
    private static final Set<Mention.Kind> PROCEDURES = Set.of(Mention.Kind.PROCEDURE);
    private static final Set<Mention.Kind> GIVEN = Set.of(Mention.Kind.MEDICATION, Mention.Kind.PROCEDURE);
    private static final Set<Mention.Kind> MEDICATIONS = Set.of(Mention.Kind.MEDICATION);
    private static final Set<Mention.Kind> RESULTS = Set.of(Mention.Kind.TEST_RESULT, Mention.Kind.VITAL);
    private static final Set<Mention.Kind> NOTHING = Set.of();

    /** What can be stated, whether it may select a code or only hints (EXTRACTION §6), and what it can describe. */
    public enum Kind {
        LATERALITY(true, SITES),
        DOMINANCE(true, FINDINGS),
        EPISODE(true, FINDINGS),
        HEALING(true, FINDINGS),
        TRIMESTER(true, NOTHING),
        WEEKS_OF_GESTATION(true, NOTHING),
        BIRTH_WEIGHT(true, NOTHING),
        CKD_STAGE(true, FINDINGS),
        ULCER_STAGE(true, FINDINGS),
        ULCER_DEPTH(true, FINDINGS),
        SEVERITY(true, FINDINGS),
        ASTHMA_SEVERITY(true, FINDINGS),
        ACUITY(true, FINDINGS),
        FRACTURE_TYPE(true, FINDINGS),
        TYPE(true, FINDINGS),
        CONTROL(true, FINDINGS),
        COMPLICATION(true, FINDINGS),
        GUSTILO(true, FINDINGS),
        SALTER_HARRIS(true, FINDINGS),
        BMI(true, NOTHING),
        OBESITY_CLASS(true, FINDINGS),
        GLASGOW_COMA_SCALE(true, NOTHING),
        GLASGOW_EYE(true, NOTHING),
        GLASGOW_VERBAL(true, NOTHING),
        GLASGOW_MOTOR(true, NOTHING),
        NIHSS(true, NOTHING),
        BLOOD_ALCOHOL(true, NOTHING),
        BURN_TBSA(true, NOTHING),
        BURN_TBSA_THIRD_DEGREE(true, NOTHING),
        VISUAL_CATEGORY(true, FINDINGS),
        EGFR(false, NOTHING),
        EJECTION_FRACTION(false, NOTHING),
        A1C(false, NOTHING),
        GLUCOSE(false, NOTHING),
        BLOOD_PRESSURE(false, NOTHING),
        TEMPERATURE(false, NOTHING),
        PULSE(false, NOTHING),
        RESPIRATION(false, NOTHING),
        OXYGEN_SATURATION(false, NOTHING),
        OXYGEN_SOURCE(false, RESULTS),
        WEIGHT(false, NOTHING),
        HEIGHT(false, NOTHING),
        PAIN_SCORE(false, NOTHING),
        PACK_YEARS(false, NOTHING),
        PACKS_PER_DAY(false, NOTHING),
        VISUAL_ACUITY(false, NOTHING),
        NYHA_CLASS(false, FINDINGS),
        CHA2DS2_VASC(false, NOTHING),
        PHQ_9(false, NOTHING),
        GAD_7(false, NOTHING),
        MELD(false, NOTHING),
        ECOG(false, NOTHING),
        APGAR(false, NOTHING),
        TUMOR_STAGE(false, FINDINGS),
        TUMOR_GRADE(false, FINDINGS),
        AGE(false, NOTHING),
        SEX(false, NOTHING),
        ONSET_DATE(false, FINDINGS),
        INJURY_DATE(false, FINDINGS),
        SURGERY_DATE(false, SITES),
        LMP(false, NOTHING),
        EDD(false, NOTHING),
        VALUE(false, NOTHING),
        FLAG(false, RESULTS),
        REFERENCE_RANGE(false, RESULTS),
        PROCEDURE_STATUS(false, PROCEDURES),
        NUMBER(false, PROCEDURES),
        APPROACH(false, PROCEDURES),
        GUIDANCE(false, PROCEDURES),
        MINUTES(false, PROCEDURES),
        START_TIME(false, PROCEDURES),
        STOP_TIME(false, PROCEDURES),
        WASTAGE(false, GIVEN),
        DOSE(false, GIVEN),
        ROUTE(false, MEDICATIONS),
        FREQUENCY(false, MEDICATIONS),
        MEDICATION_STATUS(false, MEDICATIONS);

        private final boolean selectsCode;
        private final Set<Mention.Kind> describes;

        Kind(boolean selectsCode, Set<Mention.Kind> describes) {
            this.selectsCode = selectsCode;
            this.describes = describes;
        }

        public boolean selectsCode() {
            return selectsCode;
        }

        /** True where a fact of this kind says nothing unless it describes a mention: a dose, an approach. */
        boolean isDependent() {
            boolean ofCondition = describes.contains(Mention.Kind.CONDITION) && this != CONTROL && this != COMPLICATION;
            return !describes.isEmpty() && !ofCondition;
        }

        /** True where what is described is named before the fact: «lisinopril 10 mg daily». */
        boolean follows() {
            return this == DOSE || this == ROUTE || this == FREQUENCY || this == FLAG || this == REFERENCE_RANGE;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
