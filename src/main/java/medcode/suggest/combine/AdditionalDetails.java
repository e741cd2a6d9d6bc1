package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
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
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * Codes that a «use additional code» note asks for and that the words around the condition fill in: the site and the depth
 * of an ulcer, how severe a dementia is; the categories are those of {@code codesets/rules/additional-details.yaml}.
 */
public final class AdditionalDetails {
    private static final int CANDIDATES = 40;

    private final CodeRules rules;
    private final CodeTable table;
    private final Tabular tabular;
    private final PhraseCoder phrases;
    private final Lexicon lexicon;

    public AdditionalDetails(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.rules = new CodeRules("additional-details", table.release());
        this.table = table;
        this.tabular = new Tabular(table);
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    /** The same codes, each that asks for such a code followed by it. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        List<Set<String>> words = new ArrayList<>();
        extraction.sentences().forEach(sentence -> words.add(words(sentence, extraction)));
        for (CodeRule rule : rules.inForce()) {
            Set<String> said = Set.copyOf(lexicon.stems().of(rule.text("said")));
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).containsAll(said)) {
                    add(rule, extraction.sentences().get(i), words.get(i), extraction, all);
                }
            }
        }
        return all;
    }

    /** What a sentence that counts says is there; nothing of one whose conditions are past or not sure. */
    private Set<String> words(Sentence sentence, Extraction extraction) {
        if (!Problems.counts(sentence.section())) {
            return Set.of();
        }
        Set<String> words = new HashSet<>();
        for (Mention mention : conditions(sentence, extraction)) {
            if (mention.assertion() == Assertion.PRESENT) {
                mention.facts().forEach(fact -> add(fact, words));
            } else if (mention.assertion() != Assertion.NEGATED) {
                return Set.of();
            }
        }
        words.addAll(lexicon.stems().ofPhrase(affirmed(sentence, extraction)));
        return words;
    }

    private static List<Mention> conditions(Sentence sentence, Extraction extraction) {
        return extraction.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.CONDITION
                        && sentence.span().contains(mention.span()))
                .toList();
    }

    /** A sentence up to what it denies: «ulcer of the heel, fat layer exposed, no osteomyelitis». */
    private static String affirmed(Sentence sentence, Extraction extraction) {
        int end = sentence.span().end();
        for (Mention mention : conditions(sentence, extraction)) {
            if (mention.assertion() == Assertion.NEGATED) {
                Span cue = mention.cue().orElse(mention.span());
                end = Math.min(end, Math.min(cue.start(), mention.span().start()));
            }
        }
        return new Span(sentence.span().start(), Math.max(end, sentence.span().start()))
                .of(extraction.note().text());
    }

    private void add(Fact fact, Set<String> words) {
        if (fact.kind().selectsCode()) {
            words.addAll(lexicon.stems().of(fact.value()));
        }
    }

    private void add(CodeRule rule, Sentence sentence, Set<String> words, Extraction extraction, List<Coded> all) {
        if (all.stream().anyMatch(one -> rule.lists("known", one.code()))) {
            return;
        }
        for (Coded one : List.copyOf(all)) {
            Optional<Candidate> detail = detail(rule, affirmed(sentence, extraction), words, one);
            if (detail.isPresent() && all.contains(one)) {
                String note = asks(one.code(), detail.get().code())
                        .map(LeveledNote::quotation)
                        .orElseThrow();
                all.removeIf(other ->
                        sentence.span().overlaps(other.problems().get(0).span())
                                && (rule.lists("instead", other.code()) || isSaid(other, detail.get())));
                Problem problem = new Problem(
                        sentence.span(),
                        sentence.span().of(extraction.note().text()),
                        sentence.section(),
                        sentence.span(),
                        Assertion.PRESENT,
                        words,
                        List.of());
                all.add(all.indexOf(one) + 1, new Coded(List.of(problem), detail.get(), List.of(), List.of(note)));
                return;
            }
        }
    }

    /** The code that one asks for: the Index's for the sentence, else as far down the Tabular List as its words lead. */
    private Optional<Candidate> detail(CodeRule rule, String sentence, Set<String> words, Coded one) {
        List<Candidate> found = new ArrayList<>();
        if (rule.text("index").isEmpty()) {
            List<String> said = lexicon.stems().of(rule.text("said"));
            phrases
                    .search()
                    .within(
                            said,
                            false,
                            words,
                            code -> rule.lists("codes", Code.of(table.release().codeSet(), code)))
                    .stream()
                    .findFirst()
                    .flatMap(line -> phrases.named(line, stated(said, words)))
                    .ifPresent(found::add);
            rule.codes("codes").forEach(code -> phrases.below(code, words).ifPresent(found::add));
        } else {
            found.addAll(phrases.candidates(sentence, words, CANDIDATES));
        }
        String unwanted = rule.text("unless");
        return found.stream()
                .filter(detail -> rule.lists("codes", detail.code()))
                .filter(detail -> unwanted.isEmpty() || !detail.title().contains(unwanted))
                .filter(detail -> asks(one.code(), detail.code()).isPresent())
                .findFirst();
    }

    private static Set<String> stated(List<String> said, Set<String> words) {
        Set<String> stated = new HashSet<>(words);
        stated.addAll(said);
        return stated;
    }

    /** «Necrosis of bone» is how deep the ulcer is. */
    private boolean isSaid(Coded other, Candidate detail) {
        List<String> words = lexicon.stems().ofPhrase(other.problems().get(0).text());
        return !words.isEmpty() && lexicon.stems().of(detail.title()).containsAll(words);
    }

    private Optional<LeveledNote> asks(Code one, Code detail) {
        return tabular.useAdditional(one, detail).or(() -> tabular.codeFirst(detail, one));
    }
}
