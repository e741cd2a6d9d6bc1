package medcode.note.reader;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import medcode.encounter.Setting;
import medcode.encounter.Sex;
import medcode.note.Note;
import medcode.note.NoteHead;
import medcode.note.Signature;

/** What a source says of a note, key by key as written, until it becomes the note's head; every reader fills one. */
final class HeadValues {
    /** The keys that front matter, JSON Lines, sidecar files and manifests use. */
    static final Set<String> KEYS = Set.of(
            "note_id",
            "id",
            "patient_id",
            "encounter_id",
            "dos",
            "date_of_service",
            "admit",
            "discharge",
            "setting",
            "author",
            "author_role",
            "note_type",
            "signed",
            "dob",
            "birth_date",
            "age",
            "sex",
            "codes");

    private static final Map<String, String> WRONG = Map.of(
            "setting", "no setting is written here; medcode extract --help names them",
            "sex", "no sex is written here; write F or M",
            "age", "no age in years is written here",
            "signed", "neither yes nor no is written here");

    /** What HL7 v2, C-CDA and FHIR write for a sex that is neither, and for a status that says nothing of signing. */
    private static final Set<String> UNSAID =
            Set.of("u", "un", "unk", "unknown", "o", "other", "a", "n", "current", "deprecated");

    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);

    private final Map<String, String> values = new HashMap<>();

    /** {@code noteId} and {@code Note ID} are {@code note_id}. */
    static String key(String written) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(written.charAt(i - 1))) {
                key.append('_');
            }
            key.append(c == ' ' || c == '-' ? '_' : Character.toLowerCase(c));
        }
        return key.toString().strip();
    }

    /** Keeps a value where none is known for its key yet. */
    HeadValues put(String key, String value) {
        if (value != null && !value.isBlank()) {
            values.putIfAbsent(key, value.strip());
        }
        return this;
    }

    /** Adds a value to those of its key, as lists are written. */
    HeadValues add(String key, String value) {
        values.merge(key, value.strip(), (known, more) -> known + "," + more);
        return this;
    }

    /** Keeps what another source says of the same note where this one says nothing. */
    HeadValues putAll(HeadValues more) {
        more.values.forEach(values::putIfAbsent);
        return this;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Optional<String> value(String... keys) {
        for (String key : keys) {
            String value = values.get(key);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The note's own id, else the name that its file gives it. */
    String name(String otherwise) {
        return value("note_id", "id").orElse(otherwise);
    }

    /** A note with what is said of it here where it says nothing itself. */
    Note of(Note note, NoteSource source) {
        String name = note.name().equals(source.name()) ? name(note.name()) : note.name();
        NoteHead head = note.head().or(head());
        return new Note(name, note.text(), note.body(), head, note.sections(), note.entries(), note.origins());
    }

    /** Hands over what is wrong with values, by key, in the order of the keys. */
    void eachWrong(BiConsumer<String, String> sink) {
        new TreeMap<>(values).forEach((key, value) -> wrong(key, value).ifPresent(wrong -> sink.accept(key, wrong)));
    }

    /** What is wrong with a value, where it cannot be what its key says. */
    static Optional<String> wrong(String key, String value) {
        boolean readable = switch (key) {
            case "dos", "date_of_service", "admit", "discharge", "dob", "birth_date" ->
                date(value).isPresent();
            case "setting" -> setting(value).isPresent();
            case "sex" -> Sex.of(value).isPresent() || UNSAID.contains(value.toLowerCase(Locale.ROOT));
            case "age" -> years(value).isPresent();
            case "signed" -> signature(value).isPresent() || UNSAID.contains(value.toLowerCase(Locale.ROOT));
            default -> true;
        };
        return readable ? Optional.empty() : Optional.of(WRONG.getOrDefault(key, "no date is written here"));
    }

    NoteHead head() {
        return new NoteHead(
                value("dos", "date_of_service", "discharge", "admit").flatMap(HeadValues::date),
                value("admit").flatMap(HeadValues::date),
                value("discharge").flatMap(HeadValues::date),
                value("setting").flatMap(HeadValues::setting),
                value("sex").flatMap(Sex::of),
                value("dob", "birth_date").flatMap(HeadValues::date),
                value("age").flatMap(HeadValues::years),
                value("patient_id"),
                value("encounter_id"),
                value("author"),
                value("author_role"),
                value("note_type"),
                value("signed").flatMap(HeadValues::signature),
                codes());
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (String code : value("codes").orElse("").split("[\\s,;|\\[\\]\"']+", -1)) {
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** A setting's own name, or the patient class that HL7 v2, C-CDA and FHIR give for it. */
    private static Optional<Setting> setting(String written) {
        return switch (written.toUpperCase(Locale.ROOT)) {
            case "I", "IMP", "ACUTE", "NONAC" -> Optional.of(Setting.INPATIENT);
            case "O", "R", "AMB", "VR" -> Optional.of(Setting.OUTPATIENT);
            case "E", "EMER" -> Optional.of(Setting.ED);
            case "OBSENC", "OBS" -> Optional.of(Setting.OBSERVATION);
            case "HH" -> Optional.of(Setting.HOME);
            default -> Setting.of(written);
        };
    }

    /** A word of front matter, or the status that HL7 v2 (TXA-17), C-CDA and FHIR give. */
    private static Optional<Signature> signature(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "signed", "final", "la", "au", "completed" -> Optional.of(Signature.SIGNED);
            case "amended", "corrected", "appended" -> Optional.of(Signature.AMENDED);
            case "no", "n", "false", "unsigned", "preliminary", "partial", "registered", "di", "do", "ip", "in", "pa" ->
                Optional.of(Signature.UNSIGNED);
            case "entered-in-error", "cancelled", "superseded", "withdrawn", "ca", "ob" ->
                Optional.of(Signature.WITHDRAWN);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> years(String written) {
        try {
            int years = Integer.parseInt(written);
            return years >= 0 && years <= 150 ? Optional.of(years) : Optional.empty();
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }

    /** A date as {@code 2026-03-10}, {@code 20260310} or {@code 3/10/2026}, a time behind it left out; else none. */
    static Optional<LocalDate> date(String written) {
        String day = written.strip();
        if (day.length() > 10 && (day.charAt(10) == 'T' || day.charAt(10) == ' ')) {
            day = day.substring(0, 10);
        } else if (day.indexOf(' ') >= 8) {
            day = day.substring(0, day.indexOf(' '));
        } else if (day.length() > 8 && day.chars().limit(8).allMatch(Character::isDigit)) {
            day = day.substring(0, 8);
        }
        for (DateTimeFormatter format :
                List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.BASIC_ISO_DATE, AMERICAN)) {
            Optional<LocalDate> date = date(day, format);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }
}
