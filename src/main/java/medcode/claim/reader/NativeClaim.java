package medcode.claim.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import medcode.claim.Claim;
import medcode.claim.Claim.Diagnosis;
import medcode.claim.Claim.DiagnosisList;
import medcode.claim.ClaimLine;
import medcode.encounter.Sex;
import medcode.input.BadInput;

/** One claim in medcode's own JSON layout, being read; unknown fields are passed over. */
final class NativeClaim {
    private final String file;
    private final long row;
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private final List<NativeLine> lines = new ArrayList<>();
    private String type = "claim";
    private String id = "";
    private String form = "";
    private String setting = "";
    private String typeOfBill = "";
    private String payer = "";
    private Optional<Sex> sex = Optional.empty();
    private OptionalInt age = OptionalInt.empty();
    private Optional<LocalDate> birthDate = Optional.empty();
    private Optional<LocalDate> dateOfService = Optional.empty();
    private Optional<LocalDate> admission = Optional.empty();
    private Optional<LocalDate> discharge = Optional.empty();

    NativeClaim(String file, long row) {
        this.file = file;
        this.row = row;
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
            case "id", "claim_id", "claimId" -> id = text(json);
            case "form" -> form = text(json);
            case "setting" -> setting = text(json);
            case "tob" -> typeOfBill = text(json);
            case "payer" -> payer = text(json);
            case "sex" -> sex = Sex.of(text(json));
            case "age" -> age = age(json);
            case "dob" -> birthDate = date(json);
            case "dos" -> dateOfService = date(json);
            case "admit" -> admission = date(json);
            case "discharge" -> discharge = date(json);
            case "dx" -> elements(json, this::diagnosis);
            case "procs" -> elements(json, this::procedure);
            default -> json.skipChildren();
        }
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
        int column = column(json);
        String code = "";
        String presentOnAdmission = "";
        DiagnosisList list = DiagnosisList.BILLED;
        if (json.currentToken() != JsonToken.START_OBJECT) {
            code = text(json);
        } else {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                boolean blank = json.nextToken() == JsonToken.VALUE_NULL;
                switch (blank ? "" : name) {
                    case "code" -> {
                        column = column(json);
                        code = text(json);
                    }
                    case "poa" -> presentOnAdmission = text(json);
                    case "list" -> list = list(json);
                    default -> json.skipChildren();
                }
            }
        }
        if (diagnoses.size() == Claim.MOST_DIAGNOSES) {
            throw bad(json, "more than " + Claim.MOST_DIAGNOSES + " diagnoses on one claim");
        }
        if (!Cells.nonzero(code).isEmpty()) {
            diagnoses.add(new Diagnosis(list, code, presentOnAdmission, row, column));
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
        NativeLine line = new NativeLine();
        lines.add(line);
        line.column = column(json);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            boolean blank = json.nextToken() == JsonToken.VALUE_NULL;
            switch (blank ? "" : name) {
                case "code" -> {
                    line.column = column(json);
                    line.code = text(json);
                }
                case "mods" -> elements(json, element -> line.modifiers.add(text(element)));
                case "units" -> line.units = Optional.of(number(json));
                case "charge" -> line.charge = Optional.of(number(json));
                case "pos" -> line.placeOfService = text(json);
                case "dos" -> line.dateOfService = date(json);
                case "ptr" -> pointers(json, line);
                default -> json.skipChildren();
            }
        }
    }

    private void pointers(JsonParser json, NativeLine line) throws IOException {
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
        try {
            return new BigDecimal(text(json));
        } catch (NumberFormatException noNumber) {
            throw bad(json, "is no number");
        }
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
            throw bad(json, "is no date; write 2026-03-10");
        }
        return date;
    }

    private static int column(JsonParser json) {
        return json.currentTokenLocation().getColumnNr();
    }

    private BadInput bad(JsonParser json, String reason) {
        return new BadInput(file, row, column(json), reason + "; this claim is left out");
    }

    Claim claim() {
        String place = lines.isEmpty() ? "" : lines.get(0).placeOfService;
        Billing billing = new Billing(form, setting, typeOfBill, place);
        diagnoses.sort(Comparator.comparing(Diagnosis::list));
        List<ClaimLine> read = new ArrayList<>();
        for (NativeLine line : lines) {
            read.add(line.line(diagnoses.size(), row));
        }
        return new Claim(
                file,
                row,
                id,
                billing.form(),
                billing.setting(),
                Optional.of(payer).filter(name -> !name.isEmpty()),
                sex,
                age,
                birthDate,
                dateOfService,
                admission,
                discharge,
                diagnoses,
                read);
    }
}
