package medcode.suggest.drug;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeTable;
import medcode.codeset.InstructionalNote;
import medcode.extract.Extraction;
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
    private final CodeRules rules;
    private final Tabular tabular;
    private final DrugTable chemicals;
    private final DrugCues intents;
    private final Lexicon lexicon;
    private final Phrases<List<String>> cues;

    public ToxicAgents(CodeTable table, DrugTable chemicals, Lexicon lexicon) {
        this.rules = new CodeRules("toxic-agents", table.release());
        this.tabular = new Tabular(table);
        this.chemicals = chemicals;
        this.intents = new DrugCues(lexicon);
        this.lexicon = lexicon;
        List<List<String>> words = new ArrayList<>();
        lexicon.table("toxic_cues.tsv").forEach(row -> words.addAll(lexicon.phrases(row.get(0))));
        this.cues = new Phrases<>(words, phrase -> phrase);
    }

    /** The same codes with the chemical before the harm that it did. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (CodeRule rule : rules.inForce()) {
            for (Coded one : coded) {
                boolean known = all.stream().anyMatch(other -> rule.lists("agents", other.code()));
                if (!known) {
                    agent(rule, one, extraction).ifPresent(agent -> all.add(all.indexOf(one), agent));
                }
            }
        }
        return all;
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
        return !cues.hits(words, 0, words.size()).isEmpty();
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
