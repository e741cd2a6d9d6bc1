package medcode.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import medcode.encounter.Setting;
import medcode.encounter.Sex;

/**
 * A coded claim as read.
 *
 * @param file as given
 * @param place where the claim begins
 * @param form {@code 837P} or {@code 837I}, where known; {@link #NOTE} for codes that somebody wrote into a clinical note
 * @param diagnoses in claim order; the first is first-listed or principal; external cause, admitting and reason-for-visit
 *     lists stand at the end
 * @param repeats where rows and segments of the file repeat diagnoses that the claim has once
 * @param procedures ICD-10-PCS codes, the principal procedure first
 * @param notes the files that document it, as the claim names them
 * @param waivers what it says of findings that do not count
 */
public record Claim(
        String file,
        Place place,
        String id,
        Optional<String> form,
        Optional<Setting> setting,
        Patient patient,
        Dates dates,
        Billing billing,
        List<Diagnosis> diagnoses,
        List<Repeat> repeats,
        List<Procedure> procedures,
        List<ClaimLine> lines,
        List<String> notes,
        List<WrittenWaiver> waivers) {

    /** The form of what is no claim: the codes in a note, in no order. */
    public static final String NOTE = "note";

    /** More diagnoses than any form has; a claim with more is a misread file. */
    public static final int MOST_DIAGNOSES = 1000;

    public Claim {
        diagnoses = List.copyOf(diagnoses);
        repeats = List.copyOf(repeats);
        procedures = List.copyOf(procedures);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        waivers = List.copyOf(waivers);
    }

    /**
     * Whom the claim is for.
     *
     * @param id medical record or member number; empty where the claim has none
     * @param writtenSex as the file has it; {@code sex} is empty where it says neither female nor male
     */
    public record Patient(
            String id, String writtenSex, Optional<Sex> sex, OptionalInt age, Optional<LocalDate> birthDate) {
        public static final Patient UNKNOWN =
                new Patient("", "", Optional.empty(), OptionalInt.empty(), Optional.empty());

        /** In completed years; empty where the claim tells none, or one that cannot be. */
        public OptionalInt ageOn(LocalDate day) {
            if (birthDate.isPresent()) {
                LocalDate born = birthDate.get();
                return born.isAfter(day)
                        ? OptionalInt.empty()
                        : OptionalInt.of(Period.between(born, day).getYears());
            }
            return age.isPresent() && age.getAsInt() < 0 ? OptionalInt.empty() : age;
        }
    }

    /**
     * When it was.
     *
     * @param service the date of service, or the first day of the statement
     * @param through the last day of the statement
     * @param received when the payer got the claim
     */
    public record Dates(
            Optional<LocalDate> service,
            Optional<LocalDate> through,
            Optional<LocalDate> admission,
            Optional<LocalDate> discharge,
            Optional<LocalDate> received) {
        public static final Dates NONE =
                new Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What the claim tells the payer beside its codes; texts are empty where it has none.
     *
     * @param payerType the claim filing indicator, such as {@code MB}
     * @param typeOfBill three or four digits, institutional claims alone
     * @param patientStatus the discharge status, two digits
     * @param admissionType one digit
     * @param admissionSource the point of origin, one letter or digit
     * @param total the claim's total charge
     * @param conditions condition codes
     * @param remarks billing notes
     */
    public record Billing(
            Optional<String> payer,
            String payerType,
            String typeOfBill,
            String patientStatus,
            String admissionType,
            String admissionSource,
            Optional<BigDecimal> total,
            List<Provider> providers,
            List<String> conditions,
            List<String> remarks) {
        public static final Billing NONE =
                new Billing(Optional.empty(), "", "", "", "", "", Optional.empty(), List.of(), List.of(), List.of());

        public Billing {
            providers = List.copyOf(providers);
            conditions = List.copyOf(conditions);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * A provider of the claim.
     *
     * @param role {@code billing}, {@code rendering}, {@code attending}, {@code operating}, {@code referring} or {@code facility}
     * @param npi as the file has it
     * @param taxonomy the specialty's taxonomy code, or empty
     */
    public record Provider(String role, String npi, String taxonomy, Place place) {}

    /**
     * A diagnosis on a claim.
     *
     * @param written the code as the file has it
     * @param presentOnAdmission {@code Y}, {@code N}, {@code U}, {@code W}, {@code 1} or empty
     * @param qualifier the code list qualifier of X12, such as {@code ABK}; empty in other formats
     */
    public record Diagnosis(
            DiagnosisList list, String written, String presentOnAdmission, String qualifier, Place place) {

        /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Diagnosis diagnosis
                    && list == diagnosis.list
                    && written.equals(diagnosis.written)
                    && presentOnAdmission.equals(diagnosis.presentOnAdmission)
                    && qualifier.equals(diagnosis.qualifier)
                    && place.equals(diagnosis.place);
        }

        @Override
        public int hashCode() {
            return place.hashCode();
        }
    }

    /**
     * Another place of a diagnosis: a further row of the claim, or a line that points to its code.
     *
     * @param written as the diagnosis has it
     */
    public record Repeat(DiagnosisList list, String written, Place place) {}

    /**
     * An inpatient procedure.
     *
     * @param written the ICD-10-PCS code as the file has it
     * @param qualifier {@code BBR} or {@code BBQ} of X12; empty in other formats
     */
    public record Procedure(String written, Optional<LocalDate> date, String qualifier, Place place) {}

    /**
     * Waivers beside a claim.
     *
     * @param text as the file has it
     */
    public record WrittenWaiver(String text, Place place) {}

    /** The lists of diagnoses that a claim form keeps apart. */
    public enum DiagnosisList {
        /** The principal or first-listed diagnosis and the secondary ones. */
        BILLED,
        EXTERNAL_CAUSE,
        ADMITTING,
        REASON_FOR_VISIT
    }

    /**
     * The day whose code set holds: the discharge of an inpatient stay, or the last day of its statement; else the date of
     * service, else the first line's.
     */
    public Optional<LocalDate> governingDate() {
        if (isInpatient()) {
            Optional<LocalDate> end = dates.discharge().or(dates::through);
            if (end.isPresent()) {
                return end;
            }
        }
        return dates.service()
                .or(this::firstLineDate)
                .or(dates::discharge)
                .or(dates::through)
                .or(dates::admission);
    }

    public boolean isInpatient() {
        return setting.isPresent() && setting.get() == Setting.INPATIENT;
    }

    /** True for codes written in a note, which are in no order and may be few. */
    public boolean isNote() {
        return form.isPresent() && form.get().equals(NOTE);
    }

    /** True for a professional claim; false for an institutional one and for one whose form is not known. */
    public boolean isProfessional() {
        return form.isPresent() && form.get().equals("837P");
    }

    /** True for an institutional claim; false for a professional one and for one whose form is not known. */
    public boolean isInstitutional() {
        return form.isPresent() && form.get().equals("837I");
    }

    private Optional<LocalDate> firstLineDate() {
        Optional<LocalDate> first = Optional.empty();
        for (ClaimLine line : lines) {
            Optional<LocalDate> day = line.dateOfService();
            if (day.isPresent() && (first.isEmpty() || day.get().isBefore(first.get()))) {
                first = day;
            }
        }
        return first;
    }
}
