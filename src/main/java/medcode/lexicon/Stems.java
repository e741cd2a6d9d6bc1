package medcode.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a text that tell conditions apart, each by its stem or family. */
public final class Stems {
    /** Stands before a stem that the text says is not there: «without aura» is no aura. */
    private static final char ABSENT = '!';
    /** Behind so many words «of» goes on with the site: «laceration without foreign body of hand», not «loss of consciousness». */
    private static final int NAMED = 2;
    /** Longer texts hardly come again. */
    private static final int LONGEST_KEPT = 200;

    private static final String OLD = "old";

    private final Lexicon lexicon;
    private final Fillers fillers = new Fillers();
    private final WordFamilies families = new WordFamilies();
    private final Set<String> qualifiers = words("qualifiers.tsv");
    private final Set<String> unsaid = words("unsaid.tsv");
    private final Letters letters = new Letters();
    private final Memory<String, List<String>> wordings = new Memory<>(text -> stems(text, false));
    private final Memory<String, List<String>> phrases = new Memory<>(text -> stems(text, true));
    private volatile Map<String, String> synonyms;

    Stems(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static Set<String> words(String table) {
        Set<String> words = new HashSet<>();
        for (String[] row : LexiconTable.rows(table)) {
            words.add(Stemmer.stem(row[0]));
        }
        return words;
    }

    /** Of a published wording, in its order; the list cannot be changed. */
    public List<String> of(String text) {
        return text.length() > LONGEST_KEPT ? stems(text, false) : wordings.of(text);
    }

    /** Of a phrase that somebody typed or wrote, abbreviations spelt out; the list cannot be changed. */
    public List<String> ofPhrase(String phrase) {
        return phrase.length() > LONGEST_KEPT ? stems(phrase, true) : phrases.of(phrase);
    }

    private List<String> stems(String text, boolean abbreviations) {
        List<String> stems = new ArrayList<>();
        add(text, stems, abbreviations);
        return List.copyOf(stems);
    }

    /** Common speech for clinical terms, as blank-separated stems: «heart attack» and «myocardium infarction». */
    public Map<String, String> synonyms() {
        Map<String, String> known = synonyms;
        if (known == null) {
            Map<String, String> read = new HashMap<>();
            for (String[] row : LexiconTable.rows("synonyms.tsv")) {
                read.put(String.join(" ", of(row[0])), String.join(" ", of(row[1])));
                read.putIfAbsent(String.join(" ", ofPhrase(row[0])), String.join(" ", ofPhrase(row[1])));
            }
            known = Collections.unmodifiableMap(read);
            synonyms = known;
        }
        return known;
    }

    /** The word that a stem and its relatives stand for: «kidney» for «renal». */
    public String family(String stem) {
        return families.of(stem);
    }

    /** The stems of words that begin so but stand in the publications' entries by their family: «hepat», liver. */
    public List<String> ofBeginning(String beginning) {
        return families.ofBeginning(beginning);
    }

    /**
     * What a word is in phrases, found out once for each spelling.
     *
     * @param filler true where it tells no condition from another
     * @param expansion what it stands for as an abbreviation, or empty
     */
    record Said(String family, boolean filler, String expansion) {}

    private void add(String text, List<String> stems, boolean abbreviations) {
        boolean absent = false;
        int before = 0;
        int named = 0;
        Word last = null;
        for (Word word : lexicon.words(text)) {
            if (last != null && word.normal().equals(OLD) && isTime(last.normal())) {
                last = word;
                continue;
            }
            absent = absent && !isParted(text, before, word.start());
            before = word.end();
            String expansion = abbreviations ? expansion(word, text) : "";
            String normal = expansion.isEmpty() ? word.normal() : expansion;
            if (isAbsence(normal)) {
                absent = true;
                named = 0;
            } else if (normal.equals("with")) {
                absent = false;
            } else {
                absent &= named < NAMED || !normal.equals("of");
                add(word, expansion, stems, absent, letters.isLetter(text, last, word));
                named++;
            }
            last = word;
        }
    }

    /** «8-year-old» is no «old» condition. */
    private static boolean isTime(String word) {
        return switch (word) {
            case "year", "years", "month", "months", "week", "weeks", "day", "days" -> true;
            default -> false;
        };
    }

    private static boolean isParted(String text, int from, int to) {
        int comma = text.indexOf(',', from);
        return comma >= 0 && comma < to;
    }

    private Said said(WordForm form) {
        Said known = form.said();
        if (known == null) {
            known = new Said(families.of(form.stem()), fillers.contains(form.normal()), expansion(form.written()));
            form.said(known);
        }
        return known;
    }

    /** What an abbreviation stands for, «without» for «w/o»; empty for other words. */
    private String expansion(Word word, String text) {
        String written = word.form().written();
        boolean own = written.length() == word.end() - word.start() && text.startsWith(written, word.start());
        return own ? said(word.form()).expansion : expansion(text.substring(word.start(), word.end()));
    }

    private String expansion(String written) {
        return lexicon.abbreviations()
                .inPhrase(written)
                .map(Abbreviations.Abbreviation::expansion)
                .orElse("");
    }

    private void add(Word word, String expansion, List<String> stems, boolean absent, boolean letter) {
        if (!expansion.isEmpty()) {
            of(expansion).forEach(stem -> stems.add(absent && !isAbsent(stem) ? ABSENT + stem : stem));
        } else if (letter || !said(word.form()).filler) {
            String family = said(word.form()).family;
            stems.add(absent ? ABSENT + family : family);
        }
    }

    /** True for a word that says how a condition fares, more than which it is: «newly diagnosed», «stable». */
    public boolean isQualifier(String stem) {
        return qualifiers.contains(stem);
    }

    /** True for a word that titles use for the usual form and that nobody writes: «unilateral primary osteoarthritis». */
    public boolean isUnsaid(String stem) {
        return unsaid.contains(stem);
    }

    /** True for a stem that the text says is not there. */
    public static boolean isAbsent(String stem) {
        return stem.charAt(0) == ABSENT;
    }

    private static boolean isAbsence(String word) {
        return switch (word) {
            case "without", "not", "non", "no" -> true;
            default -> false;
        };
    }
}
