package medcode.suggest.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeTable;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;
import medcode.tabular.CodeRules;
import medcode.tabular.Tabular;

/**
 * In a note that lists no problems, what the patient came for goes before what is told as background (guidelines II, IV.G):
 * «a woman with a history of gout is admitted for chest pain»; the words are in {@code encounter_reasons.tsv}.
 */
public final class EncounterReason {
    private static final int NEAR = 80;
    /** What goes first or never first whatever brought the patient. */
    private static final String PLACED = "OVWXYZ";

    private final Tabular tabular;
    private final CodeRules states;
    private final Phrases<Row> rows;

    public EncounterReason(CodeTable table, Lexicon lexicon) {
        this.tabular = new Tabular(table);
        this.states = new CodeRules("status", table.release());
        List<Row> all = new ArrayList<>();
        for (List<String> row : lexicon.table("encounter_reasons.tsv")) {
            boolean reason = row.get(0).equals("reason");
            lexicon.phrases(row.get(1)).forEach(words -> all.add(new Row(reason, words)));
        }
        this.rows = new Phrases<>(all, Row::words);
    }

    /** @param reason true for words before the reason, false for those that make a sentence background */
    private record Row(boolean reason, List<String> words) {}

    /** The same codes, that of the first reason first. */
    public List<Coded> first(List<Coded> coded, Extraction extraction) {
        if (coded.size() > 1 && !Problems.hasLines(extraction)) {
            for (Sentence sentence : extraction.sentences()) {
                Optional<Span> cue = Problems.counts(sentence.section()) ? words(sentence, true) : Optional.empty();
                Optional<Coded> reason = cue.flatMap(words -> coded.stream()
                        .filter(one -> isBehind(words, sentence, one))
                        .findFirst());
                if (reason.isPresent()) {
                    return moved(coded, reason.get(), cue.get(), extraction);
                }
            }
        }
        return coded;
    }

    private Optional<Span> words(Sentence sentence, boolean reason) {
        List<Word> words = sentence.words();
        return rows.hits(words, 0, words.size()).stream()
                .filter(hit -> hit.row().reason == reason)
                .findFirst()
                .map(hit -> new Span(
                        words.get(hit.first()).start(), words.get(hit.end() - 1).end()));
    }

    private static boolean isBehind(Span cue, Sentence sentence, Coded one) {
        Problem problem = one.problems().get(0);
        int start = problem.span().start();
        if (start < cue.end() && !problem.conditions().isEmpty()) {
            start = problem.conditions().get(0).span().start();
        }
        return start >= cue.end()
                && start <= cue.end() + NEAR
                && start < sentence.span().end()
                && problem.assertion() != Assertion.HISTORICAL
                && !isPlaced(one);
    }

    private static boolean isPlaced(Coded one) {
        return PLACED.indexOf(one.code().compact().charAt(0)) >= 0;
    }

    /** A state of the patient is no reason to come: «asymptomatic HIV infection, seen for a sprain». */
    private boolean isState(Coded one) {
        return states.list("codes", one.code()) || states.list("behind", one.code());
    }

    private List<Coded> moved(List<Coded> coded, Coded reason, Span cue, Extraction extraction) {
        for (Coded before : coded.subList(0, coded.indexOf(reason))) {
            boolean told = before.problems().get(0).span().start() < cue.start();
            boolean background = !reason.candidate().isSymptom() || isBackground(before, cue, extraction);
            boolean first = (isPlaced(before) && !isState(before)) || isEtiology(before, reason);
            if (!told || !background || first) {
                return coded;
            }
        }
        List<Coded> order = new ArrayList<>(coded);
        order.remove(reason);
        order.add(0, reason);
        return order;
    }

    /** What asks for its manifestations as additional codes goes before them; an injury is none (guidelines I.A.13, I.C.1.a.2). */
    private boolean isEtiology(Coded before, Coded reason) {
        return tabular.codeFirst(reason.code(), before.code()).isPresent()
                || tabular.useAdditional(before.code(), reason.code()).isPresent()
                || (!reason.candidate().isInjury()
                        && tabular.useAdditional(before.code()).stream()
                                .anyMatch(note -> note.quotation().contains("manifestations")));
    }

    /** A symptom goes before a condition only if that is not what explains it. */
    private boolean isBackground(Coded one, Span cue, Extraction extraction) {
        Problem problem = one.problems().get(0);
        for (Mention mention : problem.conditions()) {
            if (mention.assertion() == Assertion.HISTORICAL) {
                return true;
            }
        }
        for (Sentence sentence : extraction.sentences()) {
            if (sentence.span().overlaps(problem.span())) {
                return sentence.span().contains(cue) || words(sentence, false).isPresent();
            }
        }
        return false;
    }
}
