package medcode.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.index.EntryIndex;
import medcode.index.EntrySearch;
import medcode.index.EntryTerm;
import medcode.lexicon.Lexicon;
import medcode.note.Span;

/** The codes that the publications have for a wording, whose words may stand in any order and be said in other words. */
public final class Lookup {
    private final CodeTable table;
    private final EntrySearch search;
    private final Lexicon lexicon;

    /** Looks up in the publications of one release. */
    public Lookup(CodeTable table, EntryIndex index) {
        this.table = table;
        this.lexicon = Lexicon.bundled();
        this.search = new EntrySearch(index, lexicon);
    }

    CodeTable table() {
        return table;
    }

    CauseIndex causes() {
        return new CauseIndex(table, search, lexicon);
    }

    /**
     * What a wording is found by.
     *
     * @param least entries that cover it less are about something else
     * @param margin how much less than the best an entry may cover it
     * @param most categories
     */
    record Aim(double least, double margin, int most) {}

    EntrySearch.Found covering(String wording, double least) {
        return covering(lexicon.stems().ofPhrase(wording), least);
    }

    EntrySearch.Found covering(List<String> stems, double least) {
        return search.covering(stems, least);
    }

    /** The codes of the entries that cover a wording best, one of each category. */
    List<Code> codes(EntrySearch.Found found, Aim aim, Predicate<EntrySearch.Scored> fits) {
        List<Code> codes = new ArrayList<>();
        Set<Code> categories = new HashSet<>();
        double best = 0;
        for (EntrySearch.Scored hit : found.entries()) {
            if (hit.score() < Math.max(aim.least, best - aim.margin) || codes.size() == aim.most) {
                break;
            }
            if (fits.test(hit)) {
                best = Math.max(best, hit.score());
                Code code = code(hit.entry());
                if (categories.add(code.category())) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }

    /** Where the Index leads from a main term by the words of a phrase: the line that asks most of them and nothing else. */
    List<Code> stated(String lead, String phrase, Predicate<List<String>> fits) {
        return search.within(lexicon.stems().of(lead), false, lexicon.stems().ofPhrase(phrase), code -> true).stream()
                .filter(line -> fits.test(trail(line.entry())))
                .limit(1)
                .map(line -> code(line.entry()))
                .toList();
    }

    /** Codes that words lead to, as what is found in a sentence. */
    static MentionFinder.Found found(Span span, List<Code> codes) {
        return new MentionFinder.Found(
                span, MentionFinder.kind(codes.get(0).compact().charAt(0)), codes);
    }

    boolean isOfCause(int entry) {
        return search.index().origin(entry) == EntryTerm.Origin.EXTERNAL_CAUSE;
    }

    Code code(int entry) {
        return new Code(table.release().codeSet(), search.index().code(entry));
    }

    /** The index path or title of an entry. */
    List<String> trail(int entry) {
        return search.index().trail(entry);
    }
}
