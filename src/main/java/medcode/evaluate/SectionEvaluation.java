package medcode.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import medcode.evaluate.Evaluation.Figure;
import medcode.evaluate.Evaluation.Share;

/** Classes of headings and of texts without headings: how many are right, and class by class. */
public final class SectionEvaluation {

    private SectionEvaluation() {}

    /** @param sections with the class that was given, empty where none was */
    public static Evaluation of(List<Answered<SectionGold, String>> sections) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("rows", (long) sections.size());
        counts.put(
                "occurrences",
                sections.stream().mapToLong(section -> section.gold().count()).sum());
        List<Share> shares = new ArrayList<>();
        shares.add(Share.of(
                "given a class",
                sections.stream().map(SectionEvaluation::isGiven).toList()));
        shares.add(weighted(
                "given by occurrence",
                sections,
                sections.stream().filter(SectionEvaluation::isGiven).toList()));
        List<Answered<SectionGold, String>> answered =
                sections.stream().filter(section -> section.gold().isAnswered()).toList();
        if (!answered.isEmpty()) {
            shares.add(Share.of(
                    "right", answered.stream().map(SectionEvaluation::isRight).toList()));
            shares.add(weighted(
                    "right by occurrence",
                    answered,
                    answered.stream().filter(SectionEvaluation::isRight).toList()));
        }
        return new Evaluation("sections", counts, classes(answered), shares);
    }

    /** The record of a gold row; {@code predicted} is null where no class was given. */
    public static Map<String, Object> prediction(Answered<SectionGold, String> section) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "prediction");
        fields.put("row", section.gold().line());
        fields.put("text", section.gold().text());
        fields.put("label", section.gold().isAnswered() ? section.gold().label() : null);
        fields.put("gold", section.gold().classes());
        fields.put("predicted", isGiven(section) ? section.answer() : null);
        fields.put("right", section.gold().isAnswered() ? isRight(section) : null);
        return fields;
    }

    private static boolean isGiven(Answered<SectionGold, String> section) {
        return !section.answer().isEmpty();
    }

    private static boolean isRight(Answered<SectionGold, String> section) {
        return section.gold().classes().contains(section.answer());
    }

    private static Share weighted(
            String name, List<Answered<SectionGold, String>> all, List<Answered<SectionGold, String>> some) {
        return new Share(name, occurrences(some), occurrences(all), Optional.empty());
    }

    private static long occurrences(List<Answered<SectionGold, String>> sections) {
        return sections.stream().mapToLong(section -> section.gold().count()).sum();
    }

    /** A right answer counts for the class that it is; a missed one for the first that would have been right. */
    private static List<Figure> classes(List<Answered<SectionGold, String>> sections) {
        TreeSet<String> names = new TreeSet<>();
        for (Answered<SectionGold, String> section : sections) {
            names.add(section.gold().classes().get(0));
            if (isGiven(section)) {
                names.add(section.answer());
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (String name : names) {
            List<Score> scores =
                    sections.stream().map(section -> score(section, name)).toList();
            Score total = scores.stream().reduce(Score.NONE, Score::plus);
            figures.add(Figure.micro(name, total, Interval.of(scores, Score::f1)));
        }
        return figures;
    }

    private static Score score(Answered<SectionGold, String> section, String name) {
        boolean given = section.answer().equals(name);
        boolean right = isRight(section);
        boolean missed = !right && section.gold().classes().get(0).equals(name);
        return new Score(given && right ? 1 : 0, given && !right ? 1 : 0, missed ? 1 : 0);
    }
}
