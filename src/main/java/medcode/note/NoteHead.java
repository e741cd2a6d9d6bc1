package medcode.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import medcode.encounter.Setting;
import medcode.encounter.Sex;

/**
 * What the source of a note says of the encounter, the patient and the author.
 *
 * @param dateOfService of an inpatient stay, its last day
 * @param age in years, where the source gives it in place of the date of birth
 * @param type the kind of document: a LOINC code, or the source's own words
 * @param codes the codes that the source carries, as written
 */
public record NoteHead(
        Optional<LocalDate> dateOfService,
        Optional<LocalDate> admitted,
        Optional<LocalDate> discharged,
        Optional<Setting> setting,
        Optional<Sex> sex,
        Optional<LocalDate> birthDate,
        Optional<Integer> age,
        Optional<String> patient,
        Optional<String> encounter,
        Optional<String> author,
        Optional<String> authorRole,
        Optional<String> type,
        Optional<Signature> signature,
        List<String> codes) {

    /** Of a note whose source says nothing. */
    public static final NoteHead NONE = of(Optional.empty(), Optional.empty());

    public NoteHead {
        codes = List.copyOf(codes);
    }

    /** Of a note whose source says no more than when and where. */
    public static NoteHead of(Optional<LocalDate> dateOfService, Optional<Setting> setting) {
        return new NoteHead(
                dateOfService,
                Optional.empty(),
                Optional.empty(),
                setting,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The same, known to be of a setting. */
    public NoteHead with(Setting known) {
        return new NoteHead(
                dateOfService,
                admitted,
                discharged,
                Optional.of(known),
                sex,
                birthDate,
                age,
                patient,
                encounter,
                author,
                authorRole,
                type,
                signature,
                codes);
    }

    /** The same, with what another source says where this one says nothing. */
    public NoteHead or(NoteHead other) {
        return new NoteHead(
                dateOfService.or(other::dateOfService),
                admitted.or(other::admitted),
                discharged.or(other::discharged),
                setting.or(other::setting),
                sex.or(other::sex),
                birthDate.or(other::birthDate),
                age.or(other::age),
                patient.or(other::patient),
                encounter.or(other::encounter),
                author.or(other::author),
                authorRole.or(other::authorRole),
                type.or(other::type),
                signature.or(other::signature),
                codes.isEmpty() ? other.codes : codes);
    }
}
