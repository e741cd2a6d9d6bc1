package medcode.suggest.neoplasm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.lexicon.Lexicon;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.OpenTitle;
import medcode.suggest.phrase.PhraseCoder;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/**
 * Lymphomas that have spread beyond the lymph nodes, by their own codes for that (guideline I.C.2.t); the codes are those of
 * {@code codesets/rules/lymphomas.yaml}.
 */
public final class ExtranodalLymphomas {
    /** Where a category's lymphomas part: the letter, two digits, the kind. */
    private static final int KIND = 4;

    private static final int CANDIDATES = 10;

    private final CodeTable table;
    private final CodeRules rules;
    private final PhraseCoder phrases;
    private final Lexicon lexicon;

    public ExtranodalLymphomas(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.table = table;
        this.rules = new CodeRules("lymphomas", table.release());
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    /** The same codes, each lymphoma whose site is open where its metastases say, and those left out. */
    public List<Coded> with(List<Coded> coded) {
        List<Coded> all = new ArrayList<>(coded);
        for (CodeRule rule : rules.inForce()) {
            boolean spread = all.stream().anyMatch(one -> rule.lists("secondary", one.code()));
            for (Coded one : spread ? List.copyOf(all) : List.<Coded>of()) {
                Optional<Candidate> found = rule.lists("lymphomas", one.code())
                                && OpenTitle.is(one.candidate().title())
                        ? extranodal(rule, one)
                        : Optional.empty();
                if (found.isPresent()) {
                    all.set(all.indexOf(one), one.instead(found.get()).obeying(rule.authority()));
                    all.removeIf(other -> rule.lists("secondary", other.code()));
                }
            }
        }
        return all;
    }

    private static boolean isExtranodal(CodeRule rule, Candidate found) {
        return found.title().contains(rule.texts("said").get(0));
    }

    /** Where a kind has several of them, the one for the others. */
    private Optional<Candidate> worded(CodeRule rule, Code kind) {
        String title = table.find(kind).map(CodeEntry::title).orElse("");
        return phrases.candidates(title + " of other extranodal and solid organ sites", CANDIDATES).stream()
                .filter(found -> found.code().isWithin(kind) && isExtranodal(rule, found))
                .findFirst();
    }

    private Optional<Candidate> extranodal(CodeRule rule, Coded lymphoma) {
        Set<String> said = new HashSet<>();
        rule.texts("said").forEach(word -> said.addAll(lexicon.stems().of(word)));
        Code kind = Code.of(lymphoma.code().codeSet(), lymphoma.code().compact().substring(0, KIND));
        return phrases.below(kind, said)
                .filter(found -> isExtranodal(rule, found))
                .or(() -> worded(rule, kind))
                .map(found -> found.scored(lymphoma.candidate().score()));
    }
}
