package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.codeset.CodeTable;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.LinkWords;
import medcode.suggest.problem.Problem;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/**
 * What an infection that is over has left: «loss of smell since COVID-19 in May» is the loss, then what is left after the
 * infection; the codes are those of {@code codesets/rules/lasting-conditions.yaml}.
 */
public final class LastingConditions {
    private static final Pattern AFTER = Pattern.compile("(?i)\\b(?:after|following)\\s(?:an? |the |her |his )?$");

    private final CodeRules rules;
    private final PhraseCoder phrases;
    private final LinkWords since;
    private final LinkWords past;

    public LastingConditions(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.rules = new CodeRules("lasting-conditions", table.release());
        this.phrases = phrases;
        this.since = new LinkWords("since infection", lexicon);
        this.past = new LinkWords("past infection", lexicon);
    }

    /** The same codes, with what is left in place of the infection or of its history. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (CodeRule rule : rules.inForce()) {
            for (Mention mention : extraction.mentions()) {
                boolean infection = mention.codes().stream().anyMatch(code -> code.isWithin(rule.code("acute")));
                if (infection && leftOne(rule, mention, extraction, all)) {
                    left(rule, mention).ifPresent(found -> {
                        all.removeIf(one -> isOf(rule, one));
                        all.add(found);
                    });
                }
            }
        }
        return all;
    }

    private static boolean isOf(CodeRule rule, Coded one) {
        return one.code().isWithin(rule.code("acute"))
                || rule.lists("past", one.code())
                || one.code().isWithin(rule.code("left"));
    }

    /** True where a condition of its sentence is said to have stayed since, or to be due to one that is past. */
    private boolean leftOne(CodeRule rule, Mention mention, Extraction extraction, List<Coded> all) {
        String text = extraction.note().text();
        for (Coded one : all) {
            Span own = one.problem().span();
            int end = Math.min(own.end(), mention.span().start());
            boolean before =
                    own.start() < mention.span().start() && mention.sentence().contains(own);
            if (before && !isOf(rule, one) && !one.candidate().isOfChapter21()) {
                boolean over = mention.assertion() == Assertion.HISTORICAL
                        || past.standIn(mention.sentence().of(text));
                String between = text.substring(
                        Math.max(mention.sentence().start(), end - 1),
                        mention.span().start());
                return (over && since.standIn(between))
                        || AFTER.matcher(between).find();
            }
        }
        return false;
    }

    private Optional<Coded> left(CodeRule rule, Mention mention) {
        Problem problem = new Problem(
                mention.span(), "", mention.section(), mention.sentence(), Assertion.PRESENT, Set.of(), List.of());
        return phrases.below(rule.code("left"), Set.of())
                .map(found -> new Coded(List.of(problem), found, List.of(), List.of(rule.authority())));
    }
}
