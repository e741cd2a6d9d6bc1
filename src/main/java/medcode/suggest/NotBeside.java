package medcode.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.Release;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/** Codes that are not assigned beside others which say the same, by {@code codesets/rules/not-beside.yaml}. */
final class NotBeside {
    private final CodeRules rules;
    private final PhraseCoder phrases;

    NotBeside(Release release, PhraseCoder phrases) {
        this.rules = new CodeRules("not-beside", release);
        this.phrases = phrases;
    }

    /** The codes without those that say what others say, or with what takes their place. */
    List<Coded> among(List<Coded> coded) {
        List<Coded> kept = new ArrayList<>();
        for (Coded one : coded) {
            Optional<CodeRule> rule = rules.inForce().stream()
                    .filter(asked -> asked.lists("codes", one.code())
                            && coded.stream().anyMatch(other -> stands(asked, other.code())))
                    .findFirst();
            if (rule.isEmpty()) {
                kept.add(one);
            } else if (!rule.get().text("instead").isEmpty()) {
                phrases.below(rule.get().code("instead"), Set.of())
                        .ifPresent(found -> kept.add(new Coded(
                                one.problems(),
                                found.scored(one.candidate().score()),
                                List.of(one.candidate()),
                                List.of(rule.get().authority()))));
            }
        }
        return kept;
    }

    private static boolean stands(CodeRule rule, Code beside) {
        String code = beside.compact();
        List<String> characters = rule.texts("characters");
        return rule.lists("beside", beside)
                && (characters.isEmpty() || characters.contains(code.substring(code.length() - 1)));
    }
}
