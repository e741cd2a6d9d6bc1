package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/**
 * Codes that go with another where the words around that say so: «resistant essential hypertension» is essential hypertension
 * too; the codes and words are those of {@code codesets/rules/said-beside.yaml}.
 */
public final class SaidBeside {
    private final CodeRules rules;
    private final PhraseCoder phrases;
    private final Lexicon lexicon;

    public SaidBeside(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.rules = new CodeRules("said-beside", table.release());
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    /** The same codes, each with what is said beside it before or behind it. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (CodeRule rule : rules.inForce()) {
            boolean known = all.stream().anyMatch(one -> rule.lists("unless", one.code()));
            for (Coded one : known ? List.<Coded>of() : List.copyOf(all)) {
                if (rule.lists("codes", one.code()) && (isBeside(rule, all) || isSaid(rule, one, extraction))) {
                    add(rule, one, all);
                    break;
                }
            }
        }
        return all;
    }

    private static boolean isBeside(CodeRule rule, List<Coded> all) {
        return all.stream().anyMatch(other -> rule.lists("beside", other.code()));
    }

    private boolean isSaid(CodeRule rule, Coded one, Extraction extraction) {
        Span near = one.problem().context();
        List<Word> said = lexicon.words(extraction.note().text(), near.start(), near.end());
        String sentence = said.stream().map(Word::normal).collect(Collectors.joining(" ", " ", " "));
        return says(sentence, rule.texts("words")) && !says(sentence, rule.texts("denied"));
    }

    private static boolean says(String sentence, List<String> words) {
        return words.stream().anyMatch(word -> sentence.contains(" " + word + " "));
    }

    private void add(CodeRule rule, Coded one, List<Coded> all) {
        phrases.below(rule.code("add"), Set.of()).ifPresent(found -> {
            int at = all.indexOf(one) + (rule.text("before").isEmpty() ? 1 : 0);
            all.add(
                    at,
                    new Coded(
                            one.problems(),
                            found.scored(one.candidate().score()),
                            List.of(),
                            List.of(rule.authority())));
        });
    }
}
