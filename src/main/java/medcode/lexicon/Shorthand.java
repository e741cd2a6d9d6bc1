package medcode.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a word that somebody typed may stand for, case aside: {@code w}, {@code fx}, {@code MS}. */
public final class Shorthand {
    /** Stands for the word as typed. */
    private static final String ITSELF = "=";

    private final Map<String, List<String>> senses = new HashMap<>();

    Shorthand(Abbreviations abbreviations) {
        for (String[] row : LexiconTable.rows("shorthand.tsv")) {
            add(row[0], row[1].equals(ITSELF) ? row[0] : row[1]);
        }
        for (Abbreviations.Abbreviation abbreviation : abbreviations.all()) {
            if (abbreviation.word()) {
                add(abbreviation.form(), abbreviation.form());
            }
            add(abbreviation.form(), abbreviation.expansion());
        }
        for (String[] row : LexiconTable.rows("abbreviations_ambiguous.tsv")) {
            for (String candidate : row[1].split(";", -1)) {
                add(row[0], withoutRemark(candidate));
            }
        }
    }

    private void add(String form, String meaning) {
        List<String> known = senses.computeIfAbsent(form.toLowerCase(Locale.ROOT), any -> new ArrayList<>(2));
        if (!known.contains(meaning)) {
            known.add(meaning);
        }
    }

    private static String withoutRemark(String candidate) {
        int remark = candidate.indexOf('(');
        return (remark < 0 ? candidate : candidate.substring(0, remark)).strip();
    }

    /**
     * The meanings of a word, likeliest first; empty where it is no shorthand.
     *
     * <p>A meaning may be empty, for what says nothing of the code, and may be the word itself.
     */
    public List<String> senses(String typed) {
        return senses.getOrDefault(typed.toLowerCase(Locale.ROOT), List.of());
    }
}
