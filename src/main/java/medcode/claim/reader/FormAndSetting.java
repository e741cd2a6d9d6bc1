package medcode.claim.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import medcode.encounter.Setting;

/** What the billing fields of a claim say of its form and setting; all may be empty. */
record FormAndSetting(String writtenForm, String writtenSetting, String typeOfBill, String placeOfService) {
    private static final String PROFESSIONAL = "837P";
    private static final String INSTITUTIONAL = "837I";

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

    /** Words and numbers (NCH claim types) for a kind of claim. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("carrier", PROFESSIONAL),
            Map.entry("dme", PROFESSIONAL),
            Map.entry("71", PROFESSIONAL),
            Map.entry("72", PROFESSIONAL),
            Map.entry("81", PROFESSIONAL),
            Map.entry("82", PROFESSIONAL),
            Map.entry("inpatient", INSTITUTIONAL),
            Map.entry("outpatient", INSTITUTIONAL),
            Map.entry("snf", INSTITUTIONAL),
            Map.entry("hha", INSTITUTIONAL),
            Map.entry("hospice", INSTITUTIONAL),
            Map.entry("10", INSTITUTIONAL),
            Map.entry("20", INSTITUTIONAL),
            Map.entry("30", INSTITUTIONAL),
            Map.entry("40", INSTITUTIONAL),
            Map.entry("50", INSTITUTIONAL),
            Map.entry("60", INSTITUTIONAL),
            Map.entry("61", INSTITUTIONAL));

    /** Words for a setting: patient classes of HL7 v2 and FHIR, and kinds of claims that are of one setting. */
    private static final Map<String, Setting> SETTINGS = Map.ofEntries(
            Map.entry("i", Setting.INPATIENT),
            Map.entry("ip", Setting.INPATIENT),
            Map.entry("imp", Setting.INPATIENT),
            Map.entry("acute", Setting.INPATIENT),
            Map.entry("b", Setting.INPATIENT),
            Map.entry("60", Setting.INPATIENT),
            Map.entry("61", Setting.INPATIENT),
            Map.entry("o", Setting.OUTPATIENT),
            Map.entry("op", Setting.OUTPATIENT),
            Map.entry("amb", Setting.OUTPATIENT),
            Map.entry("r", Setting.OUTPATIENT),
            Map.entry("40", Setting.OUTPATIENT),
            Map.entry("e", Setting.ED),
            Map.entry("er", Setting.ED),
            Map.entry("emer", Setting.ED),
            Map.entry("emergency", Setting.ED),
            Map.entry("obs", Setting.OBSERVATION),
            Map.entry("obsenc", Setting.OBSERVATION),
            Map.entry("hh", Setting.HOME),
            Map.entry("hha", Setting.HOME),
            Map.entry("10", Setting.HOME),
            Map.entry("20", Setting.SNF),
            Map.entry("30", Setting.SNF));

    /** True where a text says of which form a claim is. */
    static boolean isForm(String written) {
        return new FormAndSetting(written, "", "", "").form().isPresent();
    }

    /** {@code 837P} or {@code 837I}: a type of bill stands on institutional claims alone. */
    Optional<String> form() {
        String form = plain(writtenForm);
        if (form.startsWith("837p") || form.startsWith("prof") || form.endsWith("1500")) {
            return Optional.of(PROFESSIONAL);
        }
        boolean institutional = form.startsWith("837i") || form.startsWith("inst") || form.startsWith("ub");
        return institutional || !facility().isEmpty()
                ? Optional.of(INSTITUTIONAL)
                : Optional.ofNullable(FORMS.get(form));
    }

    private static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        for (char sign : written.toLowerCase(Locale.ROOT).toCharArray()) {
            if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) {
                plain.append(sign);
            }
        }
        return plain.toString();
    }

    Optional<Setting> setting() {
        return word(writtenSetting).or(this::billed).or(() -> word(writtenForm));
    }

    private static Optional<Setting> word(String written) {
        return written.isEmpty()
                ? Optional.empty()
                : Setting.of(written).or(() -> Optional.ofNullable(SETTINGS.get(plain(written))));
    }

    private Optional<Setting> billed() {
        return switch (facility()) {
            case "11", "12" -> Optional.of(Setting.INPATIENT);
            case "18", "21", "22", "23" -> Optional.of(Setting.SNF);
            case "13", "14", "71", "72", "73", "74", "75", "76", "77", "85" -> Optional.of(Setting.OUTPATIENT);
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
