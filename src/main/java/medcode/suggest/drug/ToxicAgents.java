package medcode.suggest.drug;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeTable;
import medcode.codeset.InstructionalNote;
import medcode.extract.AssertionClassifier;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * The chemical that did harm goes first: that of a corrosion, whose code asks for it, and that of a toxic effect (guidelines
 * I.C.19.d, I.C.19.e.5.d).
 */
public final class ToxicAgents {
    private static final String HARM = "harm";
    private static final String TAKEN = "taken";

    private final CodeRules rules;
    private final Tabular tabular;
    private final DrugTable chemicals;
    private final DrugCues intents;
    private final Lexicon lexicon;
    private final AssertionClassifier assertions = Extractor.assertions();
    private final Phrases<Cue> cues;

    /**
     * Words that tell of a chemical.
     *
     * @param harm true for those that tell how a harm came about
     * @param taken true for those that tell that something was taken in
     */
    private record Cue(List<String> words, boolean harm, boolean taken) {}

    public ToxicAgents(CodeTable table, DrugTable chemicals, Lexicon lexicon) {
        this.rules = new CodeRules("toxic-agents", table.release());
        this.tabular = new Tabular(table);
        this.chemicals = chemicals;
        this.intents = new DrugCues(lexicon);
        this.lexicon = lexicon;
        List<Cue> all = new ArrayList<>();
        for (List<String> row : lexicon.table("toxic_cues.tsv")) {
            boolean harm = row.get(1).contains(HARM);
            boolean taken = row.get(1).contains(TAKEN);
            lexicon.phrases(row.get(0)).forEach(words -> all.add(new Cue(words, harm, taken)));
        }
        this.cues = new Phrases<>(all, Cue::words);
    }

    /** The same codes with the chemical before the harm that it did. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (CodeRule rule : rules.inForce()) {
            if (!rule.text(TAKEN).isEmpty()) {
                taken(rule, all, extraction).ifPresent(agent -> all.add(0, agent));
                continue;
            }
            for (Coded one : coded) {
                boolean known = all.stream().anyMatch(other -> rule.lists("agents", other.code()));
                if (!known) {
                    agent(rule, one, extraction).ifPresent(agent -> all.add(all.indexOf(one), agent));
                }
            }
        }
        return all;
    }

    /** What a sentence says was swallowed or breathed in, where no poison or toxic effect is known yet. */
    private Optional<Coded> taken(CodeRule rule, List<Coded> all, Extraction extraction) {
        String text = extraction.note().text();
        if (all.stream().anyMatch(one -> rule.lists("poisons", one.code()))) {
            return Optional.empty();
        }
        for (Sentence sentence : extraction.sentences()) {
            if (Problems.counts(sentence.section()) && isTaken(sentence, text)) {
                Optional<Coded> found = named(rule, sentence, rule.authority(), extraction);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** «Alleged ingestion of bleach; no ingestion found» says that nothing was taken. */
    private boolean isTaken(Sentence sentence, String text) {
        List<Word> words = sentence.words();
        List<Span> taken = cues.hits(words, 0, words.size()).stream()
                .filter(hit -> hit.row().taken())
                .map(hit -> new Span(
                        words.get(hit.first()).start(), words.get(hit.end() - 1).end()))
                .toList();
        return !taken.isEmpty() && taken.stream().allMatch(said -> assertions.isPresent(text, sentence.span(), said));
    }

    private Optional<Coded> agent(CodeRule rule, Coded harm, Extraction extraction) {
        Optional<LeveledNote> asked = tabular.notes(harm.code(), InstructionalNote.Kind.CODE_FIRST).stream()
                .filter(note -> note.quotation().contains(rule.text("asks")))
                .findFirst();
        for (Sentence sentence : extraction.sentences()) {
            boolean own = sentence.span().overlaps(harm.problems().get(0).span());
            if (asked.isPresent() ? Problems.counts(sentence.section()) : own && isToxic(sentence, extraction)) {
                String authority = asked.map(LeveledNote::quotation).orElse(rule.authority());
                Optional<Coded> found = named(rule, sentence, authority, extraction);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isToxic(Sentence sentence, Extraction extraction) {
        List<Word> words = words(sentence.span(), extraction);
        return cues.hits(words, 0, words.size()).stream()
                .anyMatch(hit -> hit.row().harm());
    }

    private List<Word> words(Span span, Extraction extraction) {
        return lexicon.words(extraction.note().text(), span.start(), span.end());
    }

    private Optional<Coded> named(CodeRule rule, Sentence sentence, String authority, Extraction extraction) {
        String text = extraction.note().text();
        DrugCues.Found intent = intents.in(text, sentence.span());
        String column = intent.has(DrugCues.Use.SELF_HARM)
                ? DrugTable.SELF_HARM
                : intent.has(DrugCues.Use.UNDETERMINED) ? DrugTable.UNDETERMINED : DrugTable.POISONING;
        return chemicals
                .find(sentence.span().of(text), column, code -> rule.lists("agents", code))
                .map(agent -> new Coded(
                        List.of(Problem.of(
                                text, sentence.span(), sentence.section(), sentence.span(), Set.of(), List.of())),
                        agent,
                        List.of(),
                        List.of(authority)));
    }
}
