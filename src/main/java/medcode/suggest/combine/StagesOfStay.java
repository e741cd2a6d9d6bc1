package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.CategoryCodes;
import medcode.suggest.problem.Patient;
import medcode.suggest.problem.ProblemLines;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/**
 * A condition whose stage changed while the patient was cared for: a pressure ulcer by both stages, a dementia by its
 * highest severity; the categories are those of {@code codesets/rules/stages.yaml}.
 */
public final class StagesOfStay {
    private final CodeRules rules;
    private final CategoryCodes codes;
    private final Lexicon lexicon;

    public StagesOfStay(CodeTable table, Lexicon lexicon) {
        this.rules = new CodeRules("stages", table.release());
        this.codes = new CategoryCodes(table);
        this.lexicon = lexicon;
    }

    /** The same codes, each whose stage changed as those of the stages that are reported. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>();
        for (Coded one : coded) {
            Optional<CodeRule> rule = rules.inForce().stream()
                    .filter(any -> any.lists("codes", one.code()))
                    .findFirst();
            List<Coded> stages = rule.map(any -> stages(any, one, extraction)).orElse(List.of());
            all.addAll(stages.isEmpty() ? List.of(one) : stages);
        }
        return all;
    }

    private List<Coded> stages(CodeRule rule, Coded one, Extraction extraction) {
        Span told = told(rule, one, extraction);
        List<String> values = values(rule, told, extraction);
        if (values.size() < 2) {
            return List.of();
        }
        if (values.get(0).equals(rule.text("open")) && says(told, "revealed", rule, extraction)) {
            return at(rule, one, values.subList(1, 2));
        }
        if (!says(told, "changed", rule, extraction)) {
            return List.of();
        }
        List<Coded> stages = at(rule, one, values);
        return rule.text("report").equals("highest")
                ? stages.stream()
                        .max(Comparator.comparing(stage -> stage.code().compact()))
                        .map(List::of)
                        .orElse(List.of())
                : stages;
    }

    /** Its sentence, and the next one that tells of a stage. */
    private Span told(CodeRule rule, Coded one, Extraction extraction) {
        Span own = one.problem().span();
        Span told = own;
        boolean next = false;
        for (Sentence sentence : extraction.sentences()) {
            Span span = sentence.span();
            boolean goesOn = next && !values(rule, span, extraction).isEmpty() && isOfNoOther(one, span, extraction);
            if (span.overlaps(own) || goesOn) {
                told = new Span(Math.min(told.start(), span.start()), Math.max(told.end(), span.end()));
            }
            next = span.overlaps(own);
        }
        return told;
    }

    private static boolean isOfNoOther(Coded one, Span sentence, Extraction extraction) {
        return extraction.mentions().stream()
                .filter(mention -> sentence.overlaps(mention.span()) && ProblemLines.isCondition(mention))
                .allMatch(mention -> mention.codes().stream()
                        .anyMatch(code ->
                                code.compact().charAt(0) == one.code().compact().charAt(0)));
    }

    /** The stages that a stretch tells, in its order. */
    private static List<String> values(CodeRule rule, Span told, Extraction extraction) {
        Set<String> values = new LinkedHashSet<>();
        Patient.facts(extraction).stream()
                .filter(fact -> fact.kind().id().equals(rule.text("facts")) && told.contains(fact.span()))
                .sorted(Comparator.comparingInt((Fact fact) -> fact.span().start()))
                .forEach(fact -> values.add(fact.value()));
        return List.copyOf(values);
    }

    private boolean says(Span told, String words, CodeRule rule, Extraction extraction) {
        Set<String> wanted = Set.copyOf(rule.texts(words));
        return lexicon.words(extraction.note().text(), told.start(), told.end()).stream()
                .anyMatch(word -> wanted.contains(word.normal()));
    }

    private List<Coded> at(CodeRule rule, Coded one, List<String> values) {
        List<Coded> stages = new ArrayList<>();
        for (String value : values) {
            nearest(rule, one, value)
                    .map(entry -> entry.code().equals(one.code())
                            ? one
                            : one.instead(one.candidate().at(entry)))
                    .map(stage -> stage.obeying(rule.authority()))
                    .ifPresent(stages::add);
        }
        return stages;
    }

    /** Of the codes of the category that say a stage the one that differs least from a code. */
    private Optional<CodeEntry> nearest(CodeRule rule, Coded one, String value) {
        boolean number = value.chars().allMatch(Character::isDigit);
        List<String> said = lexicon.stems().of(number ? rule.text("name") + " " + value : value);
        Set<String> own = new HashSet<>(lexicon.stems().of(one.candidate().title()));
        return codes.of(one.code().category()).stream()
                .filter(entry -> lexicon.stems().of(entry.title()).containsAll(said))
                .min(Comparator.comparingInt((CodeEntry entry) -> difference(own, entry))
                        .thenComparing(entry -> entry.code().compact()));
    }

    private int difference(Set<String> own, CodeEntry entry) {
        Set<String> other = new HashSet<>(lexicon.stems().of(entry.title()));
        int shared = (int) other.stream().filter(own::contains).count();
        return own.size() + other.size() - 2 * shared;
    }
}
