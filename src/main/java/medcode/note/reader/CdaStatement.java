package medcode.note.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.note.CodedEntry;

/** A clinical statement of a C-CDA entry while it is read. */
final class CdaStatement {
    private static final String TEMPLATES = "2.16.840.1.113883.10.20.22.4.";

    /** What the statements of a template are of (C-CDA Templates for Clinical Notes, volume 2, entry-level templates). */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("4", "problem"),
            Map.entry("7", "allergy"),
            Map.entry("16", "medication"),
            Map.entry("52", "immunization"),
            Map.entry("12", "procedure"),
            Map.entry("13", "procedure"),
            Map.entry("14", "procedure"),
            Map.entry("49", "encounter"),
            Map.entry("2", "result"),
            Map.entry("27", "vital-sign"));

    /** Problem Status and Allergy Status: what they say is the status of the statement around them. */
    private static final Set<String> STATUSES = Set.of("6", "28");

    private final boolean negated;
    private final List<Coding> codes = new ArrayList<>();
    private final List<Coding> values = new ArrayList<>();
    private final List<Coding> substances = new ArrayList<>();
    private String kind = "";
    private boolean isStatus;
    private String status = "";
    private Optional<LocalDate> date = Optional.empty();

    /** A code as it is written, of the statement or a translation of it. */
    record Coding(String system, String code, String display) {}

    CdaStatement(boolean negated) {
        this.negated = negated;
    }

    void template(String root) {
        if (root.startsWith(TEMPLATES)) {
            String template = root.substring(TEMPLATES.length());
            kind = KINDS.getOrDefault(template, kind);
            isStatus |= STATUSES.contains(template);
        }
    }

    List<Coding> codes() {
        return codes;
    }

    List<Coding> values() {
        return values;
    }

    List<Coding> substances() {
        return substances;
    }

    String status() {
        return status;
    }

    /** An observation of a concern is always complete; whether the problem is over, the concern says. */
    void status(String own, String concern) {
        status = isOfConcern() && !concern.isEmpty() ? concern : own;
    }

    private boolean isOfConcern() {
        return kind.equals("problem") || kind.equals("allergy");
    }

    /** Keeps the first date. */
    void date(String written) {
        date = date.isPresent() ? date : HeadValues.date(written);
    }

    /** Takes what a statement inside says of this one. */
    void inside(CdaStatement other) {
        if (other.isStatus && !other.values.isEmpty()) {
            status = other.values.get(0).display();
        }
    }

    /** The statement, once for each of its codes; none where its kind is not known. */
    List<CodedEntry> entries() {
        List<CodedEntry> entries = new ArrayList<>();
        if (!kind.isEmpty()) {
            for (Coding coding : codings()) {
                entries.add(
                        new CodedEntry(kind, coding.system(), coding.code(), coding.display(), negated, status, date));
            }
        }
        return entries;
    }

    private List<Coding> codings() {
        boolean ofSubstance = kind.equals("allergy") || kind.equals("medication") || kind.equals("immunization");
        if (ofSubstance && !substances.isEmpty()) {
            return substances;
        }
        return isOfConcern() ? values : codes;
    }
}
