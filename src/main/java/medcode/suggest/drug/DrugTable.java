package medcode.suggest.drug;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.index.EntryIndex;
import medcode.index.EntryTerm;
import medcode.lexicon.Lexicon;
import medcode.suggest.Candidate;
import medcode.suggest.Suggestion;
import medcode.suggest.phrase.Descent;

/** The Table of Drugs and Chemicals: the code of a drug in one of its columns. */
public final class DrugTable {
    static final String POISONING = "poisoning";
    static final String SELF_HARM = "poisoning intentional self-harm";
    static final String ASSAULT = "poisoning assault";
    static final String UNDETERMINED = "poisoning undetermined";
    static final String ADVERSE_EFFECT = "adverse effect";
    static final String UNDERDOSING = "underdosing";

    private static final double ALL = 0.999;

    private final CodeTable table;
    private final EntryIndex index;
    private final Lexicon lexicon;
    private final Descent descent;

    public DrugTable(CodeTable table, EntryIndex index, Lexicon lexicon) {
        this.table = table;
        this.index = index;
        this.lexicon = lexicon;
        this.descent = new Descent(table, lexicon.stems()::of);
    }

    /** The code in the line whose words a name all holds, the most of them; empty for a drug that the table does not name. */
    Optional<Candidate> find(String name, String column) {
        return find(name, column, any -> true);
    }

    /** The same among the codes that are meant. */
    Optional<Candidate> find(String name, String column, Predicate<Code> meant) {
        List<String> stems = new ArrayList<>(lexicon.stems().ofPhrase(name));
        stems.addAll(lexicon.stems().of(column));
        int[] words = new int[Math.min(stems.size(), Long.SIZE)];
        for (int i = 0; i < words.length; i++) {
            words[i] = index.word(stems.get(i));
        }
        EntryIndex.Match best = null;
        for (EntryIndex.Match match : index.matches(words, ALL)) {
            boolean more = best == null
                    || match.required() > best.required()
                    || (match.required() == best.required() && isCalled(match.entry(), name));
            if (more && isOf(match.entry(), column, meant)) {
                best = match;
            }
        }
        return best == null ? Optional.empty() : candidate(best.entry());
    }

    /** True for a line with the very words of a name, «anticonvulsant specified NEC», some of which are no words of other lines. */
    private boolean isCalled(int entry, String name) {
        List<String> trail = index.trail(entry);
        return name.equalsIgnoreCase(String.join(" ", trail.subList(1, trail.size() - 1)));
    }

    private boolean isOf(int entry, String column, Predicate<Code> meant) {
        return index.origin(entry) == EntryTerm.Origin.DRUG_TABLE
                && meant.test(new Code(table.release().codeSet(), index.code(entry)))
                && index.trail(entry).get(index.trail(entry).size() - 1).equals(column);
    }

    private Optional<Candidate> candidate(int entry) {
        Code node = new Code(table.release().codeSet(), index.code(entry));
        return descent.from(node, Set.of())
                .map(arrival -> new Candidate(
                        arrival.entry().code(),
                        arrival.entry().title(),
                        node,
                        1,
                        Suggestion.Source.INDEX,
                        index.trail(entry),
                        "",
                        arrival.open()));
    }
}
