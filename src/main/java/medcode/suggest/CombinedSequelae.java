package medcode.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;
import medcode.tabular.Tabular;

/**
 * What a past stroke has left, by the one code that says both (guideline I.C.9.d.1): «right hemiparesis from a stroke two
 * years ago»; the categories are those of {@code codesets/rules/sequelae.yaml}.
 */
final class CombinedSequelae {
    private static final double KNOWN = 0.6;
    private static final double LEAST = 0.5;
    private static final int CANDIDATES = 10;
    private static final Pattern PAST = Pattern.compile(
            "(?i)\\b(?:(?:days?|weeks?|months?|years?) (?:ago|before|earlier)|last (?!night|evening|seen|known)|previous|prior"
                    + "|remote|history of|in (?:19|20)\\d\\d|residuals?|sequelae?|late effects?)\\b");

    private final CodeRules rules;
    private final CodeTable table;
    private final Tabular tabular;
    private final PhraseCoder phrases;
    private final Lexicon lexicon;
    private final LinkWords causes;
    private final LinkWords remains;

    CombinedSequelae(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.rules = new CodeRules("sequelae", table.release());
        this.table = table;
        this.tabular = new Tabular(table);
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.causes = new LinkWords("past cause", lexicon);
        this.remains = new LinkWords("remains", lexicon);
    }

    /** The same codes, with those for what a past condition left in place of what is left and of the condition. */
    List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (Mention mention : extraction.mentions()) {
            if (mention.kind() == Mention.Kind.CONDITION && isPast(mention, extraction)) {
                for (CodeRule rule : rules.inForce()) {
                    cause(rule, mention, extraction).ifPresent(cause -> replace(rule, cause, mention, extraction, all));
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

    /** What the Tabular List calls the condition: «cerebral infarction». */
    private Optional<String> cause(CodeRule rule, Mention mention, Extraction extraction) {
        return phrases.candidates(mention.span().of(extraction.note().text()), 1).stream()
                .filter(found -> found.score() >= KNOWN && rule.lists("acute", found.code()))
                .findFirst()
                .flatMap(found -> table.find(found.code().category()))
                .map(CodeEntry::title);
    }

    private void replace(CodeRule rule, String cause, Mention mention, Extraction extraction, List<Coded> all) {
        boolean any = false;
        List<Coded> hidden = hidden(mention, extraction, all);
        all.addAll(hidden);
        for (Coded left : List.copyOf(all)) {
            if (isLeft(left, mention, extraction)) {
                Optional<Candidate> both = both(rule, cause, left);
                if (both.isPresent()) {
                    int at = all.indexOf(left);
                    Coded sequela = new Coded(left.problems(), both.get(), List.of(), List.of(rule.authority()));
                    boolean beside =
                            tabular.useAdditional(sequela.code(), left.code()).isPresent();
                    if (beside) {
                        all.set(at, new Coded(left.problems(), left.candidate(), left.others(), sequela.obeyed()));
                        all.add(at, sequela);
                    } else {
                        all.set(at, sequela);
                    }
                    any = true;
                }
            }
        }
        if (any) {
            all.removeIf(one -> isOf(one, mention));
        }
        all.removeAll(hidden);
    }

    /** To be coded only if a combination takes it up: what stands before «following a stroke last year» is there, though the words behind it are about the past. */
    private List<Coded> hidden(Mention cause, Extraction extraction, List<Coded> all) {
        List<Coded> hidden = new ArrayList<>();
        String text = extraction.note().text();
        for (Mention mention : extraction.mentions()) {
            boolean condition = mention.kind() == Mention.Kind.CONDITION || mention.kind() == Mention.Kind.SYMPTOM;
            boolean before = mention.sentence().contains(cause.span())
                    && mention.span().end() < cause.span().start();
            if (condition
                    && before
                    && mention.assertion() == Assertion.HISTORICAL
                    && causes.standIn(
                            text.substring(mention.span().end(), cause.span().start()))
                    && all.stream().noneMatch(one -> isRead(one, mention))) {
                Set<String> documented = new HashSet<>();
                mention.facts()
                        .forEach(fact -> documented.addAll(lexicon.stems().of(fact.value())));
                Problem problem = new Problem(
                        mention.span(),
                        mention.span().of(text),
                        mention.section(),
                        mention.sentence(),
                        Assertion.PRESENT,
                        Handedness.of(Patient.facts(extraction), documented),
                        List.of(mention));
                phrases.candidates(problem.text(), problem.documented(), 1)
                        .forEach(found -> hidden.add(new Coded(List.of(problem), found, List.of(), List.of())));
            }
        }
        return hidden;
    }

    private static boolean isRead(Coded one, Mention mention) {
        return one.problems().get(0).span().overlaps(mention.span())
                && !one.candidate().isHistory();
    }

    /** A code that rests on the words of the past condition. */
    private static boolean isOf(Coded one, Mention mention) {
        Span own = one.problems().get(0).span();
        return mention.span().contains(own)
                || (own.contains(mention.span()) && one.candidate().isHistory());
    }

    /** A condition of the same sentence, or of the next one where that says that it stays. */
    private boolean isLeft(Coded one, Mention mention, Extraction extraction) {
        Span own = one.problems().get(0).span();
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

    private Optional<Candidate> both(CodeRule rule, String cause, Coded left) {
        Code category = rule.code("sequelae");
        Set<String> documented = new HashSet<>(left.problems().get(0).documented());
        List<Candidate> found = new ArrayList<>();
        for (String residual :
                List.of(left.candidate().title(), left.problems().get(0).text())) {
            phrases.candidates(residual + " following " + cause, documented, CANDIDATES).stream()
                    .filter(one -> one.score() >= LEAST && one.code().isWithin(category) && names(one, left))
                    .forEach(found::add);
        }
        return found.stream().max(Comparator.comparingDouble(Candidate::score));
    }

    /** True where the combination's title names what is left. */
    private boolean names(Candidate both, Coded left) {
        Set<String> words = new HashSet<>(lexicon.stems().of(left.candidate().title()));
        words.addAll(lexicon.stems().ofPhrase(left.problems().get(0).text()));
        words.removeAll(Set.of("right", "left", "side", "dominant", "nondominant", "affect", "specifi"));
        String named = both.title().replaceAll(" following .*", "");
        return lexicon.stems().of(named).stream().anyMatch(words::contains);
    }
}
