package medcode.claim.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import medcode.claim.Claim;
import medcode.claim.Claim.Diagnosis;
import medcode.claim.Claim.DiagnosisList;
import medcode.claim.Place;
import medcode.input.BadInput;

/** One claim in medcode's own JSON layout, being read; unknown fields are passed over. */
final class NativeClaim {
    private final String file;
    private final long row;
    private final ClaimDraft draft;
    private final List<LineDraft> lines = new ArrayList<>();
    private String type = "claim";

    NativeClaim(String file, long row) {
        this.file = file;
        this.row = row;
        this.draft = new ClaimDraft(file, Place.of(row, 0));
    }

    /** False for the run and summary records that other commands write around their claims. */
    boolean isClaim() {
        return type.equals("claim");
    }

    void read(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (token != JsonToken.VALUE_NULL) {
                field(name, json);
            }
        }
    }

    private void field(String name, JsonParser json) throws IOException {
        switch (name) {
            case "type" -> type = text(json);
            case "id", "claim_id", "claimId" -> draft.id = text(json);
            case "form" -> draft.form = text(json);
            case "setting" -> draft.setting = text(json);
            case "tob" -> draft.typeOfBill = text(json);
            case "payer" -> draft.payer = text(json);
            case "payerType" -> draft.payerType = text(json);
            case "patient" -> draft.patient = text(json);
            case "sex" -> draft.sex = text(json);
            case "age" -> draft.age = age(json);
            case "dob" -> draft.birthDate = date(json);
            case "dos" -> draft.service = date(json);
            case "through" -> draft.through = date(json);
            case "admit" -> draft.admission = date(json);
            case "discharge" -> draft.discharge = date(json);
            case "received" -> draft.received = date(json);
            case "status" -> draft.patientStatus = text(json);
            case "admissionType" -> draft.admissionType = text(json);
            case "admissionSource" -> draft.admissionSource = text(json);
            case "total" -> draft.total = Optional.of(number(json));
            case "npi" -> provider("billing", json);
            case "rendering" -> provider("rendering", json);
            case "conditions" -> elements(json, element -> draft.conditions.add(text(element)));
            case "remarks" -> elements(json, element -> draft.remarks.add(text(element)));
            case "notes", "noteFiles", "note_files" -> elements(json, element -> draft.notes.add(text(element)));
            case "waivers" -> elements(json, this::waiver);
            case "dx" -> elements(json, this::diagnosis);
            case "procs" -> elements(json, this::procedure);
            case "pcs" -> elements(json, this::inpatientProcedure);
            default -> json.skipChildren();
        }
    }

    private void waiver(JsonParser json) throws IOException {
        Place place = place(json);
        draft.waivers.add(new Claim.WrittenWaiver(text(json), place));
    }

    private void provider(String role, JsonParser json) throws IOException {
        Place place = place(json);
        draft.providers.add(new Claim.Provider(role, text(json), "", place));
    }

    /** Reads the element that a parser stands on. */
    private interface Element {
        void read(JsonParser json) throws IOException;
    }

    private void elements(JsonParser json, Element element) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw bad(json, "expected a list");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            element.read(json);
        }
    }

    private void diagnosis(JsonParser json) throws IOException {
        Place place = place(json);
        String code = "";
        String presentOnAdmission = "";
        String qualifier = "";
        DiagnosisList list = DiagnosisList.BILLED;
        if (json.currentToken() != JsonToken.START_OBJECT) {
            code = text(json);
        } else {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                boolean blank = json.nextToken() == JsonToken.VALUE_NULL;
                switch (blank ? "" : name) {
                    case "code" -> {
                        place = place(json);
                        code = text(json);
                    }
                    case "poa" -> presentOnAdmission = text(json);
                    case "list" -> list = list(json);
                    case "qualifier" -> qualifier = text(json);
                    default -> json.skipChildren();
                }
            }
        }
        if (draft.diagnoses.size() == Claim.MOST_DIAGNOSES) {
            throw bad(json, "more than " + Claim.MOST_DIAGNOSES + " diagnoses on one claim");
        }
        if (!Cells.nonzero(code).isEmpty()) {
            draft.diagnoses.add(new Diagnosis(list, code, presentOnAdmission, qualifier, place));
        }
    }

    private DiagnosisList list(JsonParser json) throws IOException {
        return switch (text(json)) {
            case "billed" -> DiagnosisList.BILLED;
            case "external-cause" -> DiagnosisList.EXTERNAL_CAUSE;
            case "admitting" -> DiagnosisList.ADMITTING;
            case "reason-for-visit" -> DiagnosisList.REASON_FOR_VISIT;
            default -> throw bad(json, "is no list of diagnoses: billed, external-cause, admitting, reason-for-visit");
        };
    }

    private void procedure(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw bad(json, "expected a procedure, such as {\"code\":…}");
        }
        LineDraft line = new LineDraft();
        lines.add(line);
        line.place = place(json);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            boolean blank = json.nextToken() == JsonToken.VALUE_NULL;
            switch (blank ? "" : name) {
                case "code" -> {
                    line.place = place(json);
                    line.code = text(json);
                }
                case "mods" -> elements(json, element -> line.modifiers.add(text(element)));
                case "units" -> line.units = text(json);
                case "charge" -> line.charge = Optional.of(number(json));
                case "pos" -> line.placeOfService = text(json);
                case "dos" -> line.dateOfService = date(json);
                case "through" -> line.through = date(json);
                case "rev" -> line.revenueCode = text(json);
                case "npi" -> line.rendering = text(json);
                case "ptr" -> pointers(json, line);
                default -> json.skipChildren();
            }
        }
    }

    private void inpatientProcedure(JsonParser json) throws IOException {
        Place place = place(json);
        String code = "";
        String qualifier = "";
        Optional<LocalDate> date = Optional.empty();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            code = text(json);
        } else {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                boolean blank = json.nextToken() == JsonToken.VALUE_NULL;
                switch (blank ? "" : name) {
                    case "code" -> code = text(json);
                    case "dos" -> date = date(json);
                    case "qualifier" -> qualifier = text(json);
                    default -> json.skipChildren();
                }
            }
        }
        draft.procedures.add(new Claim.Procedure(code, date, qualifier, place));
    }

    private void pointers(JsonParser json, LineDraft line) throws IOException {
        List<String> written = new ArrayList<>();
        if (json.currentToken() == JsonToken.START_ARRAY) {
            elements(json, element -> written.add(text(element)));
        } else {
            written.add(text(json));
        }
        line.pointers = Optional.of(String.join(",", written));
    }

    private String text(JsonParser json) throws IOException {
        if (json.currentToken() == null || !json.currentToken().isScalarValue()) {
            throw bad(json, "expected a text or a number");
        }
        return Cells.text(json.getText());
    }

    private BigDecimal number(JsonParser json) throws IOException {
        return Amounts.parse(text(json)).orElseThrow(() -> bad(json, "is no number"));
    }

    private OptionalInt age(JsonParser json) throws IOException {
        try {
            return OptionalInt.of(number(json).intValueExact());
        } catch (ArithmeticException noInteger) {
            throw bad(json, "is no age in whole years");
        }
    }

    private Optional<LocalDate> date(JsonParser json) throws IOException {
        String written = text(json);
        Optional<LocalDate> date = Dates.parse(written);
        if (date.isEmpty() && !written.isEmpty()) {
            throw bad(json, Dates.wrong(written, "2026-03-10"));
        }
        return date;
    }

    /** Of a text, what stands between its quotes. */
    private Place place(JsonParser json) throws IOException {
        Place place = Place.of(row, column(json));
        return json.currentToken() == JsonToken.VALUE_STRING
                ? place.at(place.column() + 1, json.getTextLength())
                : place;
    }

    private static int column(JsonParser json) {
        return json.currentTokenLocation().getColumnNr();
    }

    private BadInput bad(JsonParser json, String reason) {
        return new BadInput(file, row, column(json), reason + "; this claim is left out");
    }

    Claim claim() {
        for (LineDraft line : lines) {
            draft.lines.add(line.line(draft.diagnoses.size()));
        }
        return draft.claim();
    }
}
