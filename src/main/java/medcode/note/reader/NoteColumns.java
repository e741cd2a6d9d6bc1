package medcode.note.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import medcode.note.reader.CsvRows.Cell;

/** What the columns of a table say of a note, by the names that exports give them; case, blanks and {@code _} are alike. */
final class NoteColumns {
    private static final Kind FILE = new Kind("file", "file", "filename", "filepath", "path", "notefile");
    private static final Kind TEXT =
            new Kind("text", "text", "notetext", "reporttext", "transcription", "notecontent", "content", "note");
    private static final List<Kind> IDS = List.of(
            new Kind("note_id", "noteid", "rowid", "documentid", "docid", "reportid", "id"),
            new Kind("patient_id", "patientid", "subjectid", "personid", "mrn", "patid", "patient"),
            new Kind("encounter_id", "encounterid", "hadmid", "visitid", "visitoccurrenceid", "csn", "fin"));
    private static final List<Kind> OTHERS = List.of(
            new Kind(
                    "dos", "dos", "dateofservice", "servicedate", "charttime", "chartdate", "notedatetime", "notedate"),
            new Kind("dos", "encounterdate", "visitdate", "date"),
            new Kind("admit", "admit", "admitdate", "admissiondate", "admittime"),
            new Kind("discharge", "discharge", "dischargedate", "dischtime"),
            new Kind("setting", "setting", "patientclass", "encounterclass", "encountertype"),
            new Kind("author", "author", "authorname", "provider"),
            new Kind("author_role", "authorrole", "role", "providertype"),
            new Kind("note_type", "notetype", "category", "documenttype", "notetitle", "type"),
            new Kind("signed", "signed", "docstatus", "notestatus"),
            new Kind("dob", "dob", "birthdate", "dateofbirth"),
            new Kind("age", "age", "anchorage"),
            new Kind("sex", "sex", "gender"),
            new Kind("codes", "codes", "icd10codes", "icd10", "dx"));

    private final Map<String, Integer> indexes = new HashMap<>();

    NoteColumns(List<Cell> header) {
        for (int i = 0; i < header.size(); i++) {
            indexes.putIfAbsent(plain(header.get(i).text()), i);
        }
    }

    /** A kind of column and the names it goes by, the best first: of several in a table, the first that is filled counts. */
    private record Kind(String key, List<String> names) {
        Kind(String key, String... names) {
            this(key, List.of(names));
        }
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                plain.append(name.charAt(i));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** The column, from 0, of a name as the user writes it. */
    Optional<Integer> named(String name) {
        return Optional.ofNullable(indexes.get(plain(name)));
    }

    Optional<Integer> files() {
        return first(FILE);
    }

    Optional<Integer> texts() {
        return first(TEXT);
    }

    /** True where a column says which note it is, or whose. */
    boolean hasIds() {
        return IDS.stream().anyMatch(kind -> first(kind).isPresent());
    }

    private Optional<Integer> first(Kind kind) {
        return kind.names.stream()
                .filter(indexes::containsKey)
                .map(indexes::get)
                .findFirst();
    }

    /** Hands over the key of a note's head and the column, from 0, that holds it; of a key, the best column first. */
    void each(BiConsumer<String, Integer> column) {
        for (List<Kind> kinds : List.of(IDS, OTHERS)) {
            for (Kind kind : kinds) {
                for (String name : kind.names) {
                    if (indexes.containsKey(name)) {
                        column.accept(kind.key, indexes.get(name));
                    }
                }
            }
        }
    }
}
