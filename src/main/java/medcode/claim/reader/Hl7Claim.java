package medcode.claim.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.claim.Claim;
import medcode.claim.Claim.Procedure;
import medcode.claim.Place;
import medcode.input.BadInput;
import medcode.input.Hl7Segment;

/** The claim in an HL7 v2 message being read. */
final class Hl7Claim {
    private static final String NPI = "NPI";

    private final String file;
    private final ClaimDraft draft;
    private final Hl7Diagnoses diagnoses = new Hl7Diagnoses();
    private final List<Hl7Charge> charges = new ArrayList<>();
    private final Set<String> pointed = new HashSet<>();
    /** Services of PR1; those that a transaction charges are the same ones. */
    private final List<LineDraft> services = new ArrayList<>();

    private boolean accounted;
    private boolean coded;

    Hl7Claim(String file, Hl7Segment header) {
        this.file = file;
        this.draft = new ClaimDraft(file, place(header, 0));
        draft.id = header.component(10, 1);
    }

    static Place place(Hl7Segment segment, int field) {
        String name = field == 0 ? segment.name() : segment.name() + "-" + field;
        return Place.of(segment.line(), segment.column(field), name);
    }

    /** True where it has anything that a claim would. */
    boolean hasCodes() {
        return coded;
    }

    void segment(Hl7Segment segment) throws BadInput {
        Hl7Values values = new Hl7Values(file, segment);
        switch (segment.name()) {
            case "PID" -> patient(segment, values);
            case "PV1" -> visit(segment, values);
            case "IN1" -> draft.payer = draft.payer.isEmpty() ? segment.component(4, 1) : draft.payer;
            case "DG1" -> diagnoses.read(segment);
            case "PR1" -> procedure(segment, values);
            case "FT1" -> charge(new Hl7Charge(segment, values));
            default -> {
                return;
            }
        }
        coded |= !segment.name().equals("PID")
                && !segment.name().equals("PV1")
                && !segment.name().equals("IN1");
        int codes = diagnoses.size() + draft.procedures.size() + services.size() + charges.size() + pointed.size();
        if (codes > Claim.MOST_DIAGNOSES) {
            throw values.bad(0, "more than " + Claim.MOST_DIAGNOSES + " codes in one message");
        }
    }

    private void charge(Hl7Charge charge) {
        charges.add(charge);
        charge.pointed().forEach(diagnosis -> pointed.add(diagnosis.written()));
    }

    private void patient(Hl7Segment segment, Hl7Values values) throws BadInput {
        draft.patient = segment.component(3, 1);
        draft.birthDate = values.day(7);
        draft.sex = segment.component(8, 1);
        account(segment.component(18, 1), true);
    }

    /** The account number is what a bill shows; else the visit's number, else the message's. */
    private void account(String number, boolean first) {
        if (!number.isEmpty() && (first || !accounted)) {
            draft.id = number;
            accounted = true;
        }
    }

    private void visit(Hl7Segment segment, Hl7Values values) throws BadInput {
        account(segment.component(19, 1), false);
        draft.setting = segment.component(2, 1);
        draft.admissionType = segment.component(4, 1);
        draft.admissionSource = segment.component(14, 1);
        draft.patientStatus = segment.component(36, 1);
        draft.service = values.day(44);
        draft.through = values.day(45);
        if (draft.setting.equals("I")) {
            draft.admission = draft.service;
            draft.discharge = draft.through;
        }
        provider("attending", segment, 7);
        provider("referring", segment, 8);
    }

    private void provider(String role, Hl7Segment segment, int field) {
        String npi = npi(segment, field);
        if (!npi.isEmpty()) {
            draft.providers.add(new Claim.Provider(role, npi, "", place(segment, field)));
        }
    }

    /** A person's National Provider Identifier: of the repetitions of a field the one that is told to be it. */
    static String npi(Hl7Segment segment, int field) {
        for (String person : segment.repetitions(field)) {
            String authority = segment.separators().component(person, 9);
            if (segment.separators().component(person, 13).equals(NPI) || authority.contains(NPI)) {
                return segment.separators().component(person, 1);
            }
        }
        return "";
    }

    private void procedure(Hl7Segment segment, Hl7Values values) throws BadInput {
        Hl7Code code = Hl7Code.of(segment, 3);
        if (code.isInpatientProcedure()) {
            draft.procedures.add(new Procedure(code.code(), values.day(5), "", place(segment, 3)));
        } else if (!code.code().isEmpty()) {
            LineDraft line = new LineDraft();
            line.code = code.code();
            line.dateOfService = values.day(5);
            line.modifiers.addAll(Hl7Code.all(segment, 16));
            line.place = place(segment, 3);
            services.add(line);
        }
    }

    Claim claim() {
        for (Hl7Charge charge : charges) {
            charge.pointed().forEach(diagnoses::add);
        }
        draft.diagnoses.addAll(diagnoses.inOrder());
        draft.repeats.addAll(diagnoses.repeats());
        for (Hl7Charge charge : charges) {
            if (charge.isService()) {
                services.removeIf(service -> service.code.equals(charge.code()));
                draft.lines.add(charge.line(draft.diagnoses));
            }
        }
        services.forEach(service -> draft.lines.add(service.line(0)));
        return draft.claim();
    }
}
