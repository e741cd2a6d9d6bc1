package medcode.edit.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import medcode.claim.Claim;
import medcode.edit.EditContext;
import medcode.encounter.Setting;

/**
 * The claims that a rule is for; where a claim does not say what a rule asks, the rule is not for it.
 *
 * @param from the first day, {@code to} the last
 * @param settings empty for any, as with forms and payers
 * @param otherSettings the settings that it is not for
 * @param origins points of origin of an admission, and {@code admissionTypes}: one letter or digit, as claims have them
 * @param days the patient's age in days on admission, else on the date of service
 * @param years the patient's age in whole years
 */
record Circumstances(
        LocalDate from,
        LocalDate to,
        List<Setting> settings,
        List<Setting> otherSettings,
        List<String> forms,
        List<String> payers,
        List<String> origins,
        List<String> admissionTypes,
        Optional<Span> days,
        Optional<Span> years) {

    /** From a number to a number, both inclusive. */
    record Span(long from, long to) {
        boolean holds(OptionalLong number) {
            return number.isPresent() && from <= number.getAsLong() && number.getAsLong() <= to;
        }
    }

    Circumstances {
        settings = List.copyOf(settings);
        otherSettings = List.copyOf(otherSettings);
        forms = List.copyOf(forms);
        payers = List.copyOf(payers);
        origins = List.copyOf(origins);
        admissionTypes = List.copyOf(admissionTypes);
    }

    boolean hold(EditContext context) {
        LocalDate day = context.day();
        Claim claim = context.claim();
        return !day.isBefore(from)
                && !day.isAfter(to)
                && (settings.isEmpty()
                        || claim.setting().filter(settings::contains).isPresent())
                && claim.setting().filter(otherSettings::contains).isEmpty()
                && (forms.isEmpty() || claim.form().filter(forms::contains).isPresent())
                && (payers.isEmpty()
                        || claim.billing().payer().filter(this::isNamed).isPresent())
                && (origins.isEmpty() || origins.contains(claim.billing().admissionSource()))
                && (admissionTypes.isEmpty()
                        || admissionTypes.contains(claim.billing().admissionType()))
                && (days.isEmpty() || days.get().holds(days(claim)))
                && (years.isEmpty() || years.get().holds(years(claim, day)));
    }

    private boolean isNamed(String payer) {
        return payers.contains(payer.strip().toUpperCase(Locale.ROOT));
    }

    /** The days of a hospital stay are no ages at admission, so that one whose admission is not known says nothing. */
    private static OptionalLong days(Claim claim) {
        boolean stay = claim.setting()
                .filter(setting -> setting == Setting.INPATIENT || setting == Setting.INPATIENT_PROFESSIONAL)
                .isPresent();
        Optional<LocalDate> day = stay
                ? claim.dates().admission()
                : claim.dates().admission().or(() -> claim.dates().service());
        Optional<LocalDate> birth = claim.patient().birthDate();
        return birth.isEmpty() || day.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(birth.get(), day.get()));
    }

    private static OptionalLong years(Claim claim, LocalDate day) {
        if (claim.patient().age().isPresent()) {
            return OptionalLong.of(claim.patient().age().getAsInt());
        }
        return claim.patient()
                .birthDate()
                .map(birth -> OptionalLong.of(ChronoUnit.YEARS.between(birth, day)))
                .orElseGet(OptionalLong::empty);
    }
}
