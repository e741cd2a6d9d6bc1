package medcode.suggest.sequence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/**
 * Pain as what brought the patient: its kind goes first, the place that hurts behind it, and is left out where the condition
 * that hurts is treated (guideline I.C.6.b); the words are in {@code pain_control.tsv}, the codes in {@code pain.yaml}.
 */
public final class PainControl {
    private static final String CONTROL = "control";
    private static final String PAIN = "pain";
    private static final String RESIDUAL = "Other ";
    private static final List<String> TIMES = List.of("acute", "chronic");
    private static final List<String> ORIGINS = List.of("post-thoracotomy", "postprocedural", "due to trauma");
    private static final int CANDIDATES = 5;

    private final CodeRules rules;
    private final PhraseCoder phrases;
    private final Lexicon lexicon;
    private final Phrases<Row> controls;
    private final Phrases<Row> qualities;

    private record Row(String kind, List<String> words) {}

    public PainControl(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.rules = new CodeRules("pain", table.release());
        this.phrases = phrases;
        this.lexicon = lexicon;
        List<Row> all = new ArrayList<>();
        for (List<String> row : lexicon.table("pain_control.tsv")) {
            lexicon.phrases(row.get(1)).forEach(words -> all.add(new Row(row.get(0), words)));
        }
        this.controls = of(all, true);
        this.qualities = of(all, false);
    }

    /** «Control of chronic pain» is chronic pain too: each is found for itself. */
    private static Phrases<Row> of(List<Row> rows, boolean control) {
        return new Phrases<>(
                rows.stream().filter(row -> row.kind.equals(CONTROL) == control).toList(), Row::words);
    }

    /** The same codes, the pain first where its control is the reason, and not at all where what hurts is treated. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (CodeRule rule : rules.inForce()) {
            Optional<Sentence> reason = extraction.sentences().stream()
                    .filter(sentence -> isReason(sentence, extraction))
                    .findFirst();
            if (reason.isPresent()) {
                pain(rule, reason.get(), all, extraction).ifPresent(pain -> {
                    all.removeIf(one -> one.code().equals(pain.code()));
                    all.add(0, pain);
                });
            } else {
                all.removeIf(one -> rule.lists("unsaid", one.code()) && isTreated(rule, one, all));
            }
        }
        return all;
    }

    private boolean isReason(Sentence sentence, Extraction extraction) {
        return !Problems.hasLines(extraction)
                && Problems.counts(sentence.section())
                && kinds(sentence.span(), extraction).contains(CONTROL);
    }

    /** The kind of pain that the note tells of; without time and origin there is none (guideline I.C.6.b.1). */
    private Optional<Coded> pain(CodeRule rule, Sentence reason, List<Coded> all, Extraction extraction) {
        Optional<Coded> known = all.stream()
                .filter(one -> rule.lists("pain", one.code()) && !rule.lists("unsaid", one.code()))
                .findFirst();
        boolean neoplasm = all.stream().anyMatch(one -> rule.lists("neoplasms", one.code()));
        Optional<Candidate> found =
                neoplasm ? phrases.below(rule.code("neoplasm"), Set.of()) : named(rule, told(reason, extraction));
        boolean said = known.isPresent() && known.get().problems().get(0).span().overlaps(reason.span());
        boolean closer =
                found.isPresent() && !neoplasm && !(said && found.get().title().startsWith(RESIDUAL));
        boolean rather = known.isEmpty() || closer;
        return rather && found.isPresent()
                ? found.map(pain -> new Coded(
                        List.of(Problem.of(
                                extraction.note().text(),
                                reason.span(),
                                reason.section(),
                                reason.span(),
                                Set.of(),
                                List.of())),
                        pain,
                        List.of(),
                        List.of(rule.authority())))
                : known;
    }

    /** What the sentence of the reason says of the pain; where that is no more than that there is some, what others say. */
    private Set<String> told(Sentence reason, Extraction extraction) {
        Set<String> told = kinds(reason.span(), extraction);
        for (Sentence sentence : extraction.sentences()) {
            boolean open =
                    TIMES.stream().noneMatch(told::contains) && ORIGINS.stream().noneMatch(told::contains);
            Set<String> kinds = open ? kinds(sentence.span(), extraction) : Set.of();
            if (kinds.contains(PAIN)) {
                told.addAll(kinds);
            }
        }
        return told;
    }

    private Optional<Candidate> named(CodeRule rule, Set<String> told) {
        StringBuilder name = new StringBuilder(PAIN);
        TIMES.stream().filter(told::contains).forEach(time -> name.append(' ').append(time));
        ORIGINS.stream()
                .filter(told::contains)
                .limit(1)
                .forEach(origin -> name.append(' ').append(origin));
        return name.length() == PAIN.length()
                ? Optional.empty()
                : phrases.candidates(name.toString(), CANDIDATES).stream()
                        .filter(candidate -> rule.lists("pain", candidate.code()))
                        .findFirst();
    }

    /** True where another code of the sentence names the condition, not merely the place, that hurts. */
    private static boolean isTreated(CodeRule rule, Coded pain, List<Coded> all) {
        Span sentence = pain.problems().get(0).context();
        return all.stream()
                .filter(one -> one.problems().get(0).context().overlaps(sentence))
                .anyMatch(one -> !rule.lists("pain", one.code())
                        && !rule.lists("sites", one.code())
                        && "RVWXYZ".indexOf(one.code().compact().charAt(0)) < 0);
    }

    private Set<String> kinds(Span span, Extraction extraction) {
        List<Word> words = lexicon.words(extraction.note().text(), span.start(), span.end());
        Set<String> kinds = new HashSet<>();
        controls.hits(words, 0, words.size()).forEach(hit -> kinds.add(hit.row().kind));
        qualities.hits(words, 0, words.size()).forEach(hit -> kinds.add(hit.row().kind));
        return kinds;
    }
}
