package medcode.claim.reader;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import medcode.claim.Claim;
import medcode.claim.Place;
import medcode.input.BadInput;
import medcode.input.JsonElement;

/** A FHIR Claim or ExplanationOfBenefit. */
final class FhirClaim {
    private static final Map<String, String> ROLES = Map.of(
            "performing", "rendering",
            "rendering", "rendering",
            "primary", "rendering",
            "attending", "attending",
            "operating", "operating",
            "referring", "referring");
    /** Who is more than one of them is the first. */
    private static final List<String> RANKED =
            List.of("attending", "operating", "performing", "rendering", "primary", "referring");

    private static final List<String> OTHER_FORMS = List.of("oral", "vision", "pharmacy", "pde");
    private static final Pattern PART_OF_DATE = Pattern.compile("[0-9]{4}(-[0-9]{2})?");

    private final String file;
    private final JsonElement resource;
    private final ClaimDraft draft;
    /** NPIs by the numbers of the care team. */
    private final Map<String, String> rendering = new HashMap<>();

    FhirClaim(String file, JsonElement resource) {
        this.file = file;
        this.resource = resource;
        this.draft = new ClaimDraft(file, place(resource, resource.text("resourceType")));
    }

    /** True for a claim of dentists, opticians or pharmacies. */
    boolean hasOtherForm() {
        return OTHER_FORMS.stream().anyMatch(form -> FhirCoding.has(resource.each("type"), form));
    }

    Claim claim() throws BadInput {
        head();
        patient();
        providers();
        for (JsonElement info : resource.each("supportingInfo")) {
            supporting(info);
        }
        FhirDiagnoses diagnoses = new FhirDiagnoses(this, resource);
        diagnoses.read(draft);
        new FhirLines(this, resource, diagnoses).read(draft);
        return draft.claim();
    }

    private void head() throws BadInput {
        String id = resource.text("id");
        draft.id = id.isEmpty() ? resource.text("identifier", "value") : id;
        for (JsonElement coding : resource.at("type").each("coding")) {
            draft.form = FormAndSetting.isForm(draft.form) ? draft.form : coding.text("code");
        }
        draft.setting = FhirCoding.of(resource.at("subType")).text();
        draft.payer = named(resource.at("insurer"), "name");
        draft.service = date(resource.at("billablePeriod", "start"));
        draft.through = date(resource.at("billablePeriod", "end"));
        draft.total = Amounts.parse(amount("total"));
    }

    /** An ExplanationOfBenefit has several totals, of which the submitted one counts. */
    private String amount(String name) {
        String amount = resource.text(name, "value");
        for (JsonElement total : resource.each(name)) {
            if (FhirCoding.has(total.each("category"), "submitted")) {
                amount = total.text("amount", "value");
            }
        }
        return amount;
    }

    private void patient() throws BadInput {
        JsonElement reference = resource.at("patient");
        JsonElement patient = contained(reference);
        String id = patient.text("identifier", "value");
        String referred = reference.text("reference");
        String identified = reference.text("identifier", "value");
        draft.patient = !identified.isEmpty()
                ? identified
                : !id.isEmpty() ? id : referred.startsWith("#") ? "" : referred.replaceFirst("^Patient/", "");
        draft.sex = patient.text("gender");
        draft.birthDate = date(patient.at("birthDate"));
    }

    private void providers() {
        provider("billing", resource.at("provider"), "", "provider");
        int index = 0;
        for (JsonElement member : resource.each("careTeam")) {
            String role = role(member);
            if (!role.isEmpty()) {
                String taxonomy = taxonomy(member.at("qualification"));
                provider(role, member.at("provider"), taxonomy, "careTeam[" + index + "]");
                if (role.equals("rendering")) {
                    rendering.put(
                            member.text("sequence"), npi(member.at("provider")).text());
                }
            }
            index++;
        }
        provider("facility", resource.at("facility"), "", "facility");
    }

    private static String role(JsonElement member) {
        for (String coded : RANKED) {
            if (FhirCoding.has(member.each("role"), coded)) {
                return ROLES.get(coded);
            }
        }
        return "";
    }

    private static String taxonomy(JsonElement qualification) {
        return qualification.text("coding", "system").contains("provider-taxonomy")
                ? FhirCoding.of(qualification).text()
                : "";
    }

    private void provider(String role, JsonElement reference, String taxonomy, String name) {
        JsonElement npi = npi(reference);
        if (!npi.text().isEmpty()) {
            draft.providers.add(new Claim.Provider(role, npi.text(), taxonomy, place(npi, name)));
        }
    }

    private JsonElement npi(JsonElement reference) {
        JsonElement npi = FhirCoding.npi(reference.each("identifier"));
        return npi == JsonElement.NONE ? FhirCoding.npi(contained(reference).each("identifier")) : npi;
    }

    /** The NPI of who rendered a line, by the numbers of the care team that the line names; else empty. */
    String rendering(JsonElement item) {
        for (JsonElement number : item.each("careTeamSequence")) {
            String npi = rendering.getOrDefault(number.text(), "");
            if (!npi.isEmpty()) {
                return npi;
            }
        }
        return "";
    }

    private String named(JsonElement reference, String name) {
        String display = reference.text("display");
        return display.isEmpty() ? contained(reference).text(name) : display;
    }

    /** The categories of CARIN Blue Button, and the variables that CMS's own Blue Button names instead. */
    private void supporting(JsonElement info) throws BadInput {
        String value = FhirCoding.of(info.at("code")).text();
        value = value.isEmpty() ? info.text("valueString") : value;
        String variable = info.text("code", "coding", "system");
        if (is(info, "typeofbill")) {
            draft.typeOfBill = value;
        } else if (is(info, "discharge-status") || variable.endsWith("/ptnt_dschrg_stus_cd")) {
            draft.patientStatus = value;
        } else if (is(info, "admtype") || variable.endsWith("/clm_ip_admsn_type_cd")) {
            draft.admissionType = value;
        } else if (is(info, "pointoforigin") || variable.endsWith("/clm_src_ip_admsn_cd")) {
            draft.admissionSource = value;
        } else if (is(info, "admissionperiod")) {
            draft.admission = date(info.at("timingPeriod", "start"));
            draft.discharge = date(info.at("timingPeriod", "end"));
        } else if (is(info, "clmrecvddate")) {
            draft.received = date(info.at("timingDate"));
        }
    }

    private static boolean is(JsonElement info, String category) {
        return FhirCoding.has(info.each("category"), category);
    }

    /** The contained resource that a reference names. */
    JsonElement contained(JsonElement reference) {
        String target = reference.text("reference");
        if (target.startsWith("#")) {
            for (JsonElement candidate : resource.each("contained")) {
                if (candidate.text("id").equals(target.substring(1))) {
                    return candidate;
                }
            }
        }
        return JsonElement.NONE;
    }

    /** A day; empty where FHIR's shorter dates name a month or a year. */
    Optional<LocalDate> date(JsonElement written) throws BadInput {
        Optional<LocalDate> date = Dates.parse(written.text());
        if (date.isEmpty()
                && !written.text().isEmpty()
                && !PART_OF_DATE.matcher(written.text()).matches()) {
            throw bad(written, "is no date; FHIR writes 2026-03-10");
        }
        return date;
    }

    BadInput bad(JsonElement element, String reason) {
        return new BadInput(file, element.line(), element.column(), reason + "; its claim is left out");
    }

    static Place place(JsonElement element, String name) {
        return Place.of(element.line(), element.column(), name);
    }
}
