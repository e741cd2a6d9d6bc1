package medcode.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What abbreviations stand for; upper and lower case count, since «ALL» is a leukemia and «all» is not. */
public final class Abbreviations {
    private final Map<String, Abbreviation> byForm = new LinkedHashMap<>();
    private final Map<String, List<String>> candidates = new HashMap<>();

    Abbreviations() {
        for (String[] row : LexiconTable.rows("abbreviations.tsv")) {
            byForm.put(row[0], new Abbreviation(row[0], row[1], row[2], !row[3].isEmpty(), false));
        }
        for (String[] row : LexiconTable.rows("abbreviations_ambiguous.tsv")) {
            candidates.put(row[0], List.of(row[1].split("; ")));
            if (!row[3].isEmpty()) {
                byForm.putIfAbsent(row[0], new Abbreviation(row[0], row[3], "dx", false, true));
            }
        }
    }

    /**
     * An abbreviation.
     *
     * @param type {@code dx}, {@code sx}, {@code proc}, {@code test}, {@code drug}, {@code anat} and the like
     * @param word true where the letters are an English word too; then it is none of an abbreviation in capital text
     * @param ambiguous true where it has other senses, and this is the one that a list of diagnoses means
     */
    public record Abbreviation(String form, String expansion, String type, boolean word, boolean ambiguous) {}

    /** The unambiguous sense. */
    public Optional<Abbreviation> of(String form) {
        return Optional.ofNullable(byForm.get(form)).filter(found -> !found.ambiguous);
    }

    /** The sense that it has in a list of diagnoses. */
    public Optional<Abbreviation> inDiagnosis(String form) {
        return Optional.ofNullable(byForm.get(form));
    }

    /** What an ambiguous form can stand for; none for other words. */
    public List<String> candidates(String form) {
        return candidates.getOrDefault(form, List.of());
    }

    /** The sense in a phrase that somebody typed, where case says little: as written, else in capitals. */
    public Optional<Abbreviation> inPhrase(String form) {
        Abbreviation found = byForm.get(form);
        if (found == null) {
            Abbreviation capital = byForm.get(form.toUpperCase(Locale.ROOT));
            found = capital == null || capital.word ? several(form) : capital;
        }
        return Optional.ofNullable(found);
    }

    /** «PVCs». */
    private Abbreviation several(String form) {
        return form.length() > 2 && form.endsWith("s") ? byForm.get(form.substring(0, form.length() - 1)) : null;
    }

    /** Every abbreviation with a sense. */
    public List<Abbreviation> all() {
        return List.copyOf(byForm.values());
    }
}
