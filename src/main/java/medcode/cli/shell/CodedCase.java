package medcode.cli.shell;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import medcode.claim.Claim;
import medcode.claim.ClaimLine;
import medcode.claim.Place;
import medcode.encounter.Setting;
import medcode.encounter.Sex;
import medcode.input.BadInput;
import medcode.note.NoteHead;
import medcode.suggest.Suggestions;

/** The codes of an encounter, in claim order, and what the edits ask about patient and encounter. */
record CodedCase(
        List<CaseCode> codes,
        Optional<LocalDate> dateOfService,
        Optional<Setting> setting,
        Optional<Sex> sex,
        OptionalInt age) {
    static final CodedCase EMPTY =
            new CodedCase(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

    private static final int OLDEST = 130;

    CodedCase {
        codes = List.copyOf(codes);
    }

    /** The codes of a note, with what its head says of patient and encounter. */
    static CodedCase of(List<CaseCode> codes, Suggestions suggestions) {
        NoteHead head = suggestions.note().head();
        LocalDate date = suggestions.dateOfService();
        Optional<Integer> age = head.age()
                .or(() ->
                        head.birthDate().map(born -> Period.between(born, date).getYears()));
        return new CodedCase(
                codes,
                Optional.of(date),
                Optional.of(suggestions.setting()),
                head.sex(),
                age.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    CodedCase with(CaseCode added) {
        List<CaseCode> more = new ArrayList<>(codes);
        more.add(added);
        return with(more);
    }

    /** @param place from 1 */
    CodedCase without(int place) throws BadInput {
        List<CaseCode> fewer = new ArrayList<>(codes);
        fewer.remove(index(place));
        return with(fewer);
    }

    /** @param from a place from 1, as is {@code to} */
    CodedCase moved(int from, int to) throws BadInput {
        List<CaseCode> moved = new ArrayList<>(codes);
        CaseCode code = moved.remove(index(from));
        moved.add(index(to), code);
        return with(moved);
    }

    private int index(int place) throws BadInput {
        if (place < 1 || place > codes.size()) {
            throw new BadInput(
                    "case", codes.isEmpty() ? "has no codes" : "has the codes 1 to " + codes.size() + "; see `list`");
        }
        return place - 1;
    }

    private CodedCase with(List<CaseCode> changed) {
        return new CodedCase(changed, dateOfService, setting, sex, age);
    }

    CodedCase withDateOfService(String typed) throws BadInput {
        return new CodedCase(codes, Optional.of(Days.of(typed, "dos")), setting, sex, age);
    }

    CodedCase withSetting(String typed) throws BadInput {
        Optional<Setting> known = Setting.of(typed);
        if (known.isEmpty()) {
            List<String> ids = new ArrayList<>();
            for (Setting each : Setting.values()) {
                ids.add(each.id());
            }
            throw new BadInput("setting", "there is " + String.join(", ", ids));
        }
        return new CodedCase(codes, dateOfService, known, sex, age);
    }

    CodedCase withSex(String typed) throws BadInput {
        Optional<Sex> known = Sex.of(typed);
        if (known.isEmpty()) {
            throw new BadInput("sex", "is F or M");
        }
        return new CodedCase(codes, dateOfService, setting, known, age);
    }

    CodedCase withAge(String typed) throws BadInput {
        int years = Numbers.of(typed);
        if (years < 0 || years > OLDEST) {
            throw new BadInput("age", "is in whole years, 0 to " + OLDEST);
        }
        return new CodedCase(codes, dateOfService, setting, sex, OptionalInt.of(years));
    }

    /** The claim that it makes; its rows are the places in the list. */
    Claim claim() {
        List<Claim.Diagnosis> diagnoses = new ArrayList<>();
        List<ClaimLine> lines = new ArrayList<>();
        for (int place = 1; place <= codes.size(); place++) {
            CaseCode code = codes.get(place - 1);
            String written = code.code().toString();
            if (code.isDiagnosis()) {
                diagnoses.add(new Claim.Diagnosis(
                        Claim.DiagnosisList.BILLED, written, code.presentOnAdmission(), "", Place.of(place, 0)));
            } else {
                lines.add(ClaimLine.of(written, Place.of(place, 0)));
            }
        }
        Optional<LocalDate> stay = dateOfService.filter(day -> isInpatient());
        return new Claim(
                "case",
                Place.of(1, 0),
                "",
                form(),
                setting,
                new Claim.Patient("", sex.map(Sex::letter).orElse(""), sex, age, Optional.empty()),
                new Claim.Dates(dateOfService, Optional.empty(), stay, stay, Optional.empty()),
                Claim.Billing.NONE,
                diagnoses,
                List.of(),
                List.of(),
                lines,
                List.of(),
                List.of());
    }

    private boolean isInpatient() {
        return setting.filter(Setting.INPATIENT::equals).isPresent();
    }

    /** The claim form of an inpatient stay; of other settings both are possible. */
    Optional<String> form() {
        return isInpatient() ? Optional.of("837I") : Optional.empty();
    }
}
