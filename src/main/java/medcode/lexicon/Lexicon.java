package medcode.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The knowledge of clinical language that the publications do not hold: tables under {@code codesets/lexicon}, each read
 * when it is first asked for; two threads that ask at once may both read it.
 */
public final class Lexicon {
    private final Tokenizer tokenizer = new Tokenizer(new WordForms());
    private volatile Abbreviations abbreviations;
    private volatile Shorthand shorthand;
    private volatile Set<String> termFillers;
    private volatile Stems stems;
    private volatile CueWords cueWords;
    private volatile List<Cue> cues;
    private volatile List<SectionHeading> sections;

    private Lexicon() {}

    private static final class Holder {
        static final Lexicon BUNDLED = new Lexicon();
    }

    /** The tables that come with medcode. */
    public static Lexicon bundled() {
        return Holder.BUNDLED;
    }

    /** The words of a text, in order. */
    public List<Word> words(CharSequence text) {
        return tokenizer.words(text.toString(), 0, text.length());
    }

    /** The words of a part of a text; offsets are into the whole. */
    public List<Word> words(CharSequence text, int start, int end) {
        return tokenizer.words(text.toString(), start, end);
    }

    /** What an unambiguous abbreviation stands for. */
    public Optional<String> expand(String abbreviation) {
        return abbreviations().of(abbreviation).map(Abbreviations.Abbreviation::expansion);
    }

    public Abbreviations abbreviations() {
        Abbreviations known = abbreviations;
        if (known == null) {
            known = new Abbreviations();
            abbreviations = known;
        }
        return known;
    }

    /** What typed words may stand for. */
    public Shorthand shorthand() {
        Shorthand known = shorthand;
        if (known == null) {
            known = new Shorthand(abbreviations());
            shorthand = known;
        }
        return known;
    }

    /** The words that tell conditions apart. */
    public Stems stems() {
        Stems known = stems;
        if (known == null) {
            known = new Stems(this);
            stems = known;
        }
        return known;
    }

    /** True for a word that an entry term may leave out: «of», «the». */
    public boolean isTermFiller(String stem) {
        Set<String> known = termFillers;
        if (known == null) {
            known = wordSet("term_fillers.tsv");
            termFillers = known;
        }
        return known.contains(stem);
    }

    /** How cues see the words of a sentence. */
    public CueWords cueWords() {
        CueWords known = cueWords;
        if (known == null) {
            known = new CueWords(new CueClasses(this));
            cueWords = known;
        }
        return known;
    }

    /** The cues of assertions, in the order of their table. */
    public List<Cue> cues() {
        List<Cue> known = cues;
        if (known == null) {
            known = readCues();
            cues = known;
        }
        return known;
    }

    /** The classes of sections. */
    public List<SectionHeading> sections() {
        List<SectionHeading> known = sections;
        if (known == null) {
            known = readSections();
            sections = known;
        }
        return known;
    }

    /** The first column of a table whose rows are looked up as a set. */
    public Set<String> wordSet(String table) {
        Set<String> words = new HashSet<>();
        for (String[] row : LexiconTable.rows(table)) {
            words.add(row[0]);
        }
        return words;
    }

    /** The rows of a table below its header. */
    public List<List<String>> table(String name) {
        List<List<String>> rows = new ArrayList<>();
        for (String[] row : LexiconTable.rows(name)) {
            rows.add(List.of(row));
        }
        return rows;
    }

    /** The phrases of a cell, which semicolons part, as normal words. */
    public List<List<String>> phrases(String cell) {
        List<List<String>> phrases = new ArrayList<>();
        for (String phrase : cell.split("; ")) {
            phrases.add(words(phrase).stream().map(Word::normal).toList());
        }
        return phrases;
    }

    private List<Cue> readCues() {
        CueClasses classes = new CueClasses(this);
        List<Cue> read = new ArrayList<>();
        for (String[] row : LexiconTable.rows("assertion_cues.tsv")) {
            for (List<String> phrase : classes.phrases(row[0])) {
                read.add(Cue.of(row, phrase));
            }
        }
        return List.copyOf(read);
    }

    private static List<SectionHeading> readSections() {
        List<SectionHeading> read = new ArrayList<>();
        for (String[] row : LexiconTable.rows("sections.tsv")) {
            read.add(SectionHeading.of(row));
        }
        return List.copyOf(read);
    }
}
