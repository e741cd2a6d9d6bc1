package medcode.claim.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import medcode.encounter.Setting;

/** What the billing fields of a claim say of its form and setting; all may be empty. */
record FormAndSetting(String writtenForm, String writtenSetting, String typeOfBill, String placeOfService) {
    /** CMS place-of-service codes, as far as they name a setting. */
    private static final Map<String, Setting> PLACES = Map.ofEntries(
            Map.entry("11", Setting.OFFICE),
            Map.entry("12", Setting.HOME),
            Map.entry("19", Setting.OUTPATIENT),
            Map.entry("21", Setting.INPATIENT_PROFESSIONAL),
            Map.entry("22", Setting.OUTPATIENT),
            Map.entry("23", Setting.ED),
            Map.entry("24", Setting.ASC),
            Map.entry("31", Setting.SNF),
            Map.entry("32", Setting.SNF));

    /** {@code 837P} or {@code 837I}: a type of bill stands on institutional claims alone. */
    Optional<String> form() {
        String form = writtenForm.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        if (form.startsWith("837p") || form.startsWith("prof") || form.endsWith("1500") || form.equals("carrier")) {
            return Optional.of("837P");
        }
        boolean institutional = form.startsWith("837i") || form.startsWith("inst") || form.startsWith("ub");
        return institutional || !facility().isEmpty() ? Optional.of("837I") : Optional.empty();
    }

    Optional<Setting> setting() {
        Optional<Setting> written = Setting.of(writtenSetting);
        if (written.isPresent()) {
            return written;
        }
        return switch (facility()) {
            case "11", "12" -> Optional.of(Setting.INPATIENT);
            case "18", "21", "22", "23" -> Optional.of(Setting.SNF);
            case "13", "14" -> Optional.of(Setting.OUTPATIENT);
            case "32", "33", "34" -> Optional.of(Setting.HOME);
            case "83" -> Optional.of(Setting.ASC);
            default -> Optional.ofNullable(PLACES.get(placeOfService));
        };
    }

    /** Facility type and bill classification, without the leading zero that paper forms print. */
    private String facility() {
        String type = typeOfBill.startsWith("0") ? typeOfBill.substring(1) : typeOfBill;
        return type.length() < 2 ? "" : type.substring(0, 2);
    }
}
