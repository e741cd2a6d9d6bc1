package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import medcode.codeset.CodeTable;
import medcode.encounter.Setting;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.LinkWords;
import medcode.suggest.problem.Problems;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;
import medcode.tabular.Tabular;

/**
 * What a past stroke has left, by the one code that says both (guideline I.C.9.d.1): «right hemiparesis from a stroke two
 * years ago»; the categories are those of {@code codesets/rules/sequelae.yaml}.
 */
public final class CombinedSequelae {
    private static final Pattern PAST = Pattern.compile(
            "(?i)\\b(?:(?:days?|weeks?|months?|years?) (?:ago|before|earlier)|last (?!night|evening|seen|known)|previous|prior"
                    + "|remote|history of|in (?:19|20)\\d\\d|residuals?|sequelae?|late effects?|rehab(?:ilitation)?"
                    + "|old (?:cva|stroke|cerebral|cerebrovascular|ischemic|infarct\\w*|intracerebral|brain|hemorrhag\\w*))\\b");

    private static final String SEQUELAE = "Unspecified sequelae";

    private static final Pattern FOLLOWING = Pattern.compile("(?i) (?:following|after) (?:an? |the |his |her )?$");

    private final CodeRules rules;
    private final Tabular tabular;
    private final SequelaCodes codes;
    private final HiddenResiduals hidden;
    private final LinkWords remains;

    public CombinedSequelae(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.rules = new CodeRules("sequelae", table.release());
        this.tabular = new Tabular(table);
        this.codes = new SequelaCodes(table, phrases, lexicon.stems());
        this.hidden = new HiddenResiduals(phrases, lexicon);
        this.remains = new LinkWords("remains", lexicon);
    }

    /** The same codes, with those for what a past condition left in place of what is left and of the condition. */
    public List<Coded> with(List<Coded> coded, Extraction extraction, Setting setting) {
        List<Coded> all = new ArrayList<>(coded);
        for (Mention mention : extraction.mentions()) {
            boolean condition = mention.kind() == Mention.Kind.CONDITION;
            if (condition && (isPast(mention, extraction) || isFollowed(mention, extraction, setting))) {
                for (CodeRule rule : rules.inForce()) {
                    codes.cause(rule, mention.span().of(extraction.note().text()))
                            .ifPresent(cause -> replace(rule, cause, mention, extraction, all));
                }
            }
        }
        return all;
    }

    private static boolean isPast(Mention mention, Extraction extraction) {
        boolean told = mention.assertion() == Assertion.PRESENT || mention.assertion() == Assertion.HISTORICAL;
        String sentence = mention.sentence().of(extraction.note().text());
        return told
                && Problems.counts(mention.section())
                && (mention.assertion() == Assertion.HISTORICAL
                        || PAST.matcher(sentence).find());
    }

    /** «Hemiparesis following cerebral infarction» of who is up and about is what an infarction left, unless it is called acute. */
    private static boolean isFollowed(Mention mention, Extraction extraction, Setting setting) {
        if (setting.codesUncertainDiagnoses()) {
            return false;
        }
        String text = extraction.note().text();
        String before =
                text.substring(mention.sentence().start(), mention.span().start());
        boolean acute = mention.facts().stream().anyMatch(fact -> fact.kind() == Fact.Kind.ACUITY);
        return !acute
                && mention.assertion() == Assertion.PRESENT
                && Problems.counts(mention.section())
                && FOLLOWING.matcher(before).find();
    }

    private void replace(CodeRule rule, String cause, Mention mention, Extraction extraction, List<Coded> all) {
        List<Coded> behind = hidden.before(mention, extraction, all);
        all.addAll(behind);
        boolean any = false;
        for (Coded left : List.copyOf(all)) {
            Optional<Candidate> both =
                    isLeft(left, mention, extraction) ? codes.both(rule, cause, left) : Optional.empty();
            both.ifPresent(found ->
                    replace(left, new Coded(left.problems(), found, List.of(), List.of(rule.authority())), all));
            any |= both.isPresent();
        }
        if (any) {
            all.removeIf(one -> isOf(one, mention) || isHistoryOf(one, behind));
        }
        all.removeAll(behind);
    }

    /** What is left stays behind its sequela where a note there asks for it. */
    private void replace(Coded left, Coded sequela, List<Coded> all) {
        int at = all.indexOf(left);
        all.set(at, sequela);
        if (tabular.useAdditional(sequela.code(), left.code()).isPresent()) {
            all.add(at + 1, new Coded(left.problems(), left.candidate(), left.others(), sequela.obeyed()));
        }
    }

    /** A code that rests on the words of the past condition, or says again that it left something. */
    private static boolean isOf(Coded one, Mention mention) {
        Span own = one.problem().span();
        return mention.span().contains(own)
                || (own.contains(mention.span())
                        && (one.candidate().isHistory() || mention.codes().contains(one.code())))
                || (own.overlaps(mention.span()) && one.candidate().title().startsWith(SEQUELAE));
    }

    /** A code that takes what is left for what was. */
    private static boolean isHistoryOf(Coded one, List<Coded> left) {
        return one.candidate().isHistory()
                && left.stream()
                        .anyMatch(behind ->
                                one.problem().span().contains(behind.problem().span()));
    }

    /** A condition of the same sentence, or of the next one where that says that it stays. */
    private boolean isLeft(Coded one, Mention mention, Extraction extraction) {
        Span own = one.problem().span();
        char chapter = one.code().compact().charAt(0);
        if (isOf(one, mention) || "ZOSTVWXY".indexOf(chapter) >= 0) {
            return false;
        }
        for (Sentence sentence : extraction.sentences()) {
            if (sentence.span().overlaps(own)) {
                boolean same = sentence.span().overlaps(mention.span());
                String text = sentence.span().of(extraction.note().text());
                return same || remains.standIn(text);
            }
        }
        return false;
    }
}
