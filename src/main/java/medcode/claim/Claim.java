package medcode.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import medcode.encounter.Setting;
import medcode.encounter.Sex;

/**
 * A coded claim as read.
 *
 * @param file as given; {@code row} counts from 1, the header being row 1 in CSV
 * @param form {@code 837P} or {@code 837I}, where known
 * @param diagnoses in claim order; the first is first-listed or principal; external cause, admitting and reason-for-visit
 *     lists stand at the end
 */
public record Claim(
        String file,
        long row,
        String id,
        Optional<String> form,
        Optional<Setting> setting,
        Optional<String> payer,
        Optional<Sex> sex,
        OptionalInt age,
        Optional<LocalDate> birthDate,
        Optional<LocalDate> dateOfService,
        Optional<LocalDate> admission,
        Optional<LocalDate> discharge,
        List<Diagnosis> diagnoses,
        List<ClaimLine> lines) {

    /** More diagnoses than any form has; a claim with more is a misread file. */
    public static final int MOST_DIAGNOSES = 1000;

    public Claim {
        diagnoses = List.copyOf(diagnoses);
        lines = List.copyOf(lines);
    }

    /**
     * A diagnosis on a claim.
     *
     * @param written the code as the file has it
     * @param presentOnAdmission {@code Y}, {@code N}, {@code U}, {@code W}, {@code 1} or empty
     * @param row where it stands; {@code column} is the field, from 1
     */
    public record Diagnosis(DiagnosisList list, String written, String presentOnAdmission, long row, int column) {}

    /** The lists of diagnoses that a claim form keeps apart. */
    public enum DiagnosisList {
        /** The principal or first-listed diagnosis and the secondary ones. */
        BILLED,
        EXTERNAL_CAUSE,
        ADMITTING,
        REASON_FOR_VISIT
    }

    /** The day whose code set holds: the discharge of an inpatient stay, else the date of service, else the first line's. */
    public Optional<LocalDate> governingDate() {
        boolean inpatient = setting.filter(Setting.INPATIENT::equals).isPresent();
        if (inpatient && discharge.isPresent()) {
            return discharge;
        }
        return dateOfService.or(this::firstLineDate).or(() -> discharge).or(() -> admission);
    }

    private Optional<LocalDate> firstLineDate() {
        return lines.stream().flatMap(line -> line.dateOfService().stream()).min(LocalDate::compareTo);
    }
}
