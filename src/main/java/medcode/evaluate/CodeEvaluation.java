package medcode.evaluate;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import medcode.codeset.Code;
import medcode.evaluate.Evaluation.Figure;
import medcode.evaluate.Evaluation.Share;

/** Codes of whole notes against those that people gave: exact, by category, by chapter, and the first-listed one. */
public final class CodeEvaluation {

    private CodeEvaluation() {}

    /**
     * The figures over all notes.
     *
     * @param chapter the chapter's number, padded so that it sorts, or what stands for it
     */
    public static Evaluation of(List<Answered<NoteGold, List<Answer>>> notes, Function<Code, String> chapter) {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(level("codes", notes, Function.identity()));
        figures.addAll(level("categories", notes, Code::category));
        figures.addAll(chapters(notes, chapter));
        return new Evaluation("codes", counts(notes), figures, firstListed(notes));
    }

    /** One record for each gold row, with everything suggested for its note. */
    public static List<Map<String, Object>> predictions(Answered<NoteGold, List<Answer>> note) {
        List<Code> given = Answer.codes(note.answer());
        return note.gold().rows().stream()
                .map(row -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("type", "prediction");
                    fields.put("row", row.line());
                    fields.put("note", note.gold().note());
                    fields.put("gold", row.code().toString());
                    fields.put("right", given.contains(row.code()));
                    fields.put("predicted", Answer.records(note.answer()));
                    return fields;
                })
                .toList();
    }

    private static List<Figure> level(
            String of, List<Answered<NoteGold, List<Answer>>> notes, Function<Code, Code> level) {
        List<Score> byNote = new ArrayList<>();
        Map<Code, Score> byCode = new LinkedHashMap<>();
        for (Answered<NoteGold, List<Answer>> note : notes) {
            Set<Code> gold = at(level, note.gold().codes());
            Set<Code> given = at(level, Answer.codes(note.answer()));
            byNote.add(count(gold, given, byCode));
        }
        Score total = byNote.stream().reduce(Score.NONE, Score::plus);
        return List.of(Figure.micro(of, total, Interval.of(byNote, Score::f1)), macro(of, byCode));
    }

    private static Set<Code> at(Function<Code, Code> level, List<Code> codes) {
        return codes.stream().map(level).collect(toCollection(LinkedHashSet::new));
    }

    private static Score count(Set<Code> gold, Set<Code> given, Map<Code, Score> byCode) {
        Score score = Score.NONE;
        for (Code code : given) {
            Score one = gold.contains(code) ? new Score(1, 0, 0) : new Score(0, 1, 0);
            byCode.merge(code, one, Score::plus);
            score = score.plus(one);
        }
        for (Code code : gold) {
            if (!given.contains(code)) {
                Score one = new Score(0, 0, 1);
                byCode.merge(code, one, Score::plus);
                score = score.plus(one);
            }
        }
        return score;
    }

    private static Figure macro(String of, Map<Code, Score> byCode) {
        return new Figure(
                of,
                "macro",
                mean(byCode, Score::precision),
                mean(byCode, Score::recall),
                mean(byCode, Score::f1),
                Optional.empty(),
                Optional.empty());
    }

    private static double mean(Map<Code, Score> byCode, Function<Score, Double> figure) {
        double sum = 0;
        for (Score score : byCode.values()) {
            sum += figure.apply(score);
        }
        return byCode.isEmpty() ? 0 : sum / byCode.size();
    }

    private static List<Figure> chapters(List<Answered<NoteGold, List<Answer>>> notes, Function<Code, String> chapter) {
        Map<String, Score> scores = new TreeMap<>();
        for (Answered<NoteGold, List<Answer>> note : notes) {
            Map<Code, Score> byCode = new LinkedHashMap<>();
            count(
                    at(Function.identity(), note.gold().codes()),
                    at(Function.identity(), Answer.codes(note.answer())),
                    byCode);
            byCode.forEach((code, score) -> scores.merge(chapter.apply(code), score, Score::plus));
        }
        List<Figure> figures = new ArrayList<>();
        scores.forEach((name, score) -> figures.add(Figure.micro("chapter " + name, score, Optional.empty())));
        return figures;
    }

    private static Map<String, Long> counts(List<Answered<NoteGold, List<Answer>>> notes) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("notes", (long) notes.size());
        counts.put(
                "goldCodes",
                notes.stream().mapToLong(note -> note.gold().codes().size()).sum());
        counts.put(
                "suggestedCodes",
                notes.stream().mapToLong(note -> note.answer().size()).sum());
        return counts;
    }

    private static List<Share> firstListed(List<Answered<NoteGold, List<Answer>>> notes) {
        List<Boolean> right = new ArrayList<>();
        for (Answered<NoteGold, List<Answer>> note : notes) {
            note.gold()
                    .firstListed()
                    .ifPresent(first -> right.add(!note.answer().isEmpty()
                            && note.answer().get(0).code().equals(first)));
        }
        return right.isEmpty() ? List.of() : List.of(Share.of("first-listed right", right));
    }
}
