package medcode.procedure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;

/** Where the names of procedures lead: {@code procedure_terms.tsv}, and for all other names the ICD-10-PCS Index. */
final class ProcedureTerms {
    private static final int TABLE = 3;
    private static final int WISHES = 4;
    private static final int WHEN = 6;
    private static final int AUTHORITY = 8;
    /** In front of words that may not stand near. */
    private static final String UNLESS = "unless ";

    private final Lexicon lexicon;
    private final Phrases<ProcedureTerm> names;

    ProcedureTerms(Lexicon lexicon) {
        this.lexicon = lexicon;
        List<ProcedureTerm> rows = new ArrayList<>();
        for (List<String> row : lexicon.table("procedure_terms.tsv")) {
            for (String name : row.get(0).split("; ")) {
                rows.add(term(row, name));
            }
        }
        this.names = new Phrases<>(rows, ProcedureTerm::said);
    }

    private ProcedureTerm term(List<String> row, String name) {
        List<Wish> wishes = new ArrayList<>();
        for (int at = 2; at < 2 + WISHES; at++) {
            wishes.add(Wish.of(row.get(at)));
        }
        boolean unless = row.get(WHEN).startsWith(UNLESS);
        List<List<String>> when = new ArrayList<>();
        for (String words :
                row.get(WHEN).substring(unless ? UNLESS.length() : 0).split("; ")) {
            if (!words.isEmpty()) {
                when.add(normal(words));
            }
        }
        return new ProcedureTerm(
                normal(name), List.of(row.get(1).split("\\|")), wishes, when, unless, row.get(AUTHORITY));
    }

    private List<String> normal(String words) {
        return lexicon.words(words).stream().map(Word::normal).toList();
    }

    /**
     * What a mention means: the rows of its name whose words stand near, else those that ask for none; several rows are
     * several procedures (B3.2a).
     */
    List<ProcedureTerm> of(Mention mention, Passage passage) {
        List<Word> words = passage.wordsOf(mention.span());
        List<ProcedureTerm> rows = new ArrayList<>();
        for (Phrases.Hit<ProcedureTerm> hit : names.hits(words, 0, words.size())) {
            rows.add(hit.row());
        }
        if (rows.isEmpty()) {
            return indexed(mention);
        }
        for (ProcedureTerm row : rows) {
            if (!row.unless() && !row.when().isEmpty() && passage.says(row.when())) {
                return rows.stream()
                        .filter(other -> other.when().equals(row.when()))
                        .toList();
            }
        }
        return rows.stream()
                .filter(row -> row.when().isEmpty() || (row.unless() && !passage.says(row.when())))
                .toList();
    }

    /** The tables to which the Index takes a name; those of one body system or of several are one choice. */
    private static List<ProcedureTerm> indexed(Mention mention) {
        TreeMap<Integer, Set<String>> tables = new TreeMap<>();
        for (Code code : mention.codes()) {
            if (code.codeSet() == CodeSet.ICD10PCS && code.compact().length() >= TABLE) {
                tables.computeIfAbsent(-code.compact().length(), any -> new LinkedHashSet<>())
                        .add(code.compact());
            }
        }
        if (tables.isEmpty()) {
            return List.of();
        }
        List<Wish> wishes = List.of(Wish.NONE, Wish.NONE, Wish.NONE, Wish.NONE);
        List<String> longest = List.copyOf(tables.firstEntry().getValue());
        return List.of(new ProcedureTerm(List.of(), longest, wishes, List.of(), false, "ICD-10-PCS Index"));
    }
}
