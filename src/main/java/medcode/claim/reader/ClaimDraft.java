package medcode.claim.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import medcode.claim.Claim;
import medcode.claim.ClaimLine;
import medcode.claim.Place;
import medcode.encounter.Sex;

/** A claim being read; what a format does not say stays as it is. */
final class ClaimDraft {
    final String file;
    final Place place;
    final List<Claim.Diagnosis> diagnoses = new ArrayList<>();
    final List<Claim.Repeat> repeats = new ArrayList<>();
    final List<Claim.Procedure> procedures = new ArrayList<>();
    final List<ClaimLine> lines = new ArrayList<>();
    final List<Claim.Provider> providers = new ArrayList<>();
    final List<String> conditions = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<Claim.WrittenWaiver> waivers = new ArrayList<>();
    String id = "";
    String form = "";
    String setting = "";
    String patient = "";
    String sex = "";
    String payer = "";
    String payerType = "";
    String typeOfBill = "";
    String patientStatus = "";
    String admissionType = "";
    String admissionSource = "";
    String placeOfService = "";
    OptionalInt age = OptionalInt.empty();
    Optional<BigDecimal> total = Optional.empty();
    Optional<LocalDate> birthDate = Optional.empty();
    Optional<LocalDate> service = Optional.empty();
    Optional<LocalDate> through = Optional.empty();
    Optional<LocalDate> admission = Optional.empty();
    Optional<LocalDate> discharge = Optional.empty();
    Optional<LocalDate> received = Optional.empty();

    ClaimDraft(String file, Place place) {
        this.file = file;
        this.place = place;
    }

    Claim claim() {
        diagnoses.sort(Comparator.comparing(Claim.Diagnosis::list));
        String firstPlace = lines.isEmpty() ? "" : lines.get(0).placeOfService();
        FormAndSetting told =
                new FormAndSetting(form, setting, typeOfBill, placeOfService.isEmpty() ? firstPlace : placeOfService);
        return new Claim(
                file,
                place,
                id,
                told.form(),
                told.setting(),
                new Claim.Patient(patient, sex, Sex.of(sex), age, birthDate),
                new Claim.Dates(service, through, admission, discharge, received),
                new Claim.Billing(
                        Optional.of(payer).filter(name -> !name.isEmpty()),
                        payerType,
                        typeOfBill,
                        patientStatus,
                        admissionType,
                        admissionSource,
                        total,
                        providers,
                        conditions,
                        remarks),
                diagnoses,
                repeats,
                procedures,
                lines,
                notes,
                waivers);
    }
}
