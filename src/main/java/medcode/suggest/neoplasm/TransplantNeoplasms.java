package medcode.suggest.neoplasm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.extract.Sentence;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.TitleStems;
import medcode.suggest.phrase.PhraseCoder;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/**
 * A malignant neoplasm of a transplanted organ, which is a complication of the transplant (guideline I.C.2.r); the codes are
 * those of {@code codesets/rules/transplants.yaml}.
 */
public final class TransplantNeoplasms {
    private static final int CANDIDATES = 10;

    /** «in a transplanted liver», «of the kidney transplant», «in the renal allograft». */
    private static final Pattern ORGAN = Pattern.compile(
            "(?i)\\b(?:in|of|within|involving) (?:the |a |an |his |her )?(?:transplanted (\\w+)|(\\w+) (?:transplant|allograft|graft))\\b");

    private final CodeRules rules;
    private final PhraseCoder phrases;
    private final TitleStems titles;

    public TransplantNeoplasms(CodeTable table, PhraseCoder phrases, TitleStems titles) {
        this.rules = new CodeRules("transplants", table.release());
        this.phrases = phrases;
        this.titles = titles;
    }

    /** The same codes, with the complication before the neoplasm and without the status. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        for (CodeRule rule : rules.inForce()) {
            for (Coded one : coded) {
                Optional<Coded> complication =
                        titles.isNeoplasm(one) ? complication(rule, one, extraction) : Optional.empty();
                if (complication.isPresent()) {
                    return beside(rule, complication.get(), one, coded);
                }
            }
        }
        return coded;
    }

    private Optional<Coded> complication(CodeRule rule, Coded neoplasm, Extraction extraction) {
        String text = extraction.note().text();
        for (Sentence sentence : extraction.sentences()) {
            if (sentence.span().overlaps(neoplasm.problem().span())) {
                Matcher organ = ORGAN.matcher(sentence.span().of(text));
                if (organ.find()) {
                    String name = organ.group(1) == null ? organ.group(2) : organ.group(1);
                    return candidate(rule, name).map(found -> coded(rule, found, neoplasm));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Candidate> candidate(CodeRule rule, String organ) {
        return phrases.candidates("other complications of " + organ + " transplant", CANDIDATES).stream()
                .filter(found -> rule.lists("complications", found.code())
                        && found.title().startsWith("Other complication"))
                .findFirst();
    }

    private static Coded coded(CodeRule rule, Candidate found, Coded neoplasm) {
        return new Coded(neoplasm.problems(), found, List.of(), List.of(rule.authority()));
    }

    private List<Coded> beside(CodeRule rule, Coded complication, Coded neoplasm, List<Coded> coded) {
        List<Coded> all = new ArrayList<>(coded);
        all.removeIf(one -> rule.lists("status", one.code()));
        int at = all.indexOf(neoplasm);
        phrases.below(rule.code("neoplasm"), Set.of()).ifPresent(found -> all.add(at, coded(rule, found, neoplasm)));
        all.add(at, complication);
        return all;
    }
}
