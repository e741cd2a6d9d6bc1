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
import medcode.evaluate.Evaluation.Share;
import medcode.extract.Extraction;

/** How many of the categories that people coded some mention of the note leads to, before anything is judged. */
public final class MentionEvaluation {
    private static final long THOUSAND = 1000;

    private MentionEvaluation() {}

    /**
     * The shares over all notes.
     *
     * @param chapter the chapter's number, padded so that it sorts, or what stands for it
     */
    public static Evaluation of(List<Answered<NoteGold, Extraction>> notes, Function<Code, String> chapter) {
        List<Score> byNote = new ArrayList<>();
        Map<String, Score> byChapter = new TreeMap<>();
        for (Answered<NoteGold, Extraction> note : notes) {
            Set<Code> reached = reached(note);
            Score ofNote = Score.NONE;
            for (Code category : categories(note.gold().codes())) {
                Score one = reached.contains(category) ? new Score(1, 0, 0) : new Score(0, 0, 1);
                ofNote = ofNote.plus(one);
                byChapter.merge(chapter.apply(category), one, Score::plus);
            }
            byNote.add(ofNote);
        }
        Score total = byNote.stream().reduce(Score.NONE, Score::plus);
        List<Share> shares = new ArrayList<>();
        shares.add(share("categories reached", total, Interval.of(byNote, Score::recall)));
        byChapter.forEach((name, score) -> shares.add(share("chapter " + name, score, Optional.empty())));
        return new Evaluation("mentions", counts(notes), List.of(), shares);
    }

    /** One record for each gold row, with every category that the note's mentions lead to. */
    public static List<Map<String, Object>> predictions(Answered<NoteGold, Extraction> note) {
        Set<Code> reached = reached(note);
        List<String> sorted = reached.stream().map(Code::toString).sorted().toList();
        return note.gold().rows().stream()
                .map(row -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("type", "prediction");
                    fields.put("row", row.line());
                    fields.put("note", note.gold().note());
                    fields.put("gold", row.code().toString());
                    fields.put("reached", reached.contains(row.code().category()));
                    fields.put("predicted", sorted);
                    return fields;
                })
                .toList();
    }

    private static Share share(String of, Score score, Optional<Interval> interval) {
        return new Share(of, score.right(), score.gold(), interval);
    }

    private static Set<Code> reached(Answered<NoteGold, Extraction> note) {
        Set<Code> reached = new LinkedHashSet<>();
        note.answer().mentions().forEach(mention -> reached.addAll(categories(mention.codes())));
        return reached;
    }

    private static Set<Code> categories(List<Code> codes) {
        return codes.stream().map(Code::category).collect(toCollection(LinkedHashSet::new));
    }

    private static Map<String, Long> counts(List<Answered<NoteGold, Extraction>> notes) {
        long words = notes.stream().mapToLong(note -> words(note.answer())).sum();
        long mentions = notes.stream()
                .mapToLong(note -> note.answer().mentions().size())
                .sum();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("notes", (long) notes.size());
        counts.put("words", words);
        counts.put("mentions", mentions);
        counts.put("mentionsPerThousandWords", words == 0 ? 0 : Math.round((double) mentions * THOUSAND / words));
        return counts;
    }

    private static long words(Extraction extraction) {
        String text = extraction.note().text().strip();
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }
}
