package medcode.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.evaluate.Evaluation.Figure;
import medcode.evaluate.Evaluation.Share;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Judgement;
import medcode.extract.Mention;
import medcode.extract.Section;
import medcode.extract.SectionKind;
import medcode.note.Note;
import medcode.note.Span;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand on a few answers. */
final class EvaluationTest {

    @Test
    void codesMicroMacroAndCategories() {
        Evaluation evaluation = CodeEvaluation.of(
                List.of(
                        answered(note("a", "E11.22", "I10"), "E11.22", "I10", "J45.909"),
                        answered(note("b", "M17.0"), "M17.12"),
                        answered(note("c", "I10"))),
                code -> code.compact().substring(0, 1));

        Figure codes = figure(evaluation, "codes", "micro");
        assertThat(codes.score()).contains(new Score(2, 2, 2));
        assertThat(codes.precision()).isEqualTo(0.5);
        assertThat(codes.f1()).isEqualTo(0.5);
        // E11.22 1, I10 2/3, J45.909 0, M17.12 0, M17.0 0
        assertThat(figure(evaluation, "codes", "macro").f1()).isCloseTo((1 + 2 / 3.0) / 5, within(1e-9));
        assertThat(figure(evaluation, "categories", "micro").score()).contains(new Score(3, 1, 1));
        assertThat(figure(evaluation, "chapter I", "micro").score()).contains(new Score(1, 0, 1));
        assertThat(evaluation.shares()).isEmpty();
        assertThat(evaluation.counts()).containsEntry("notes", 3L).containsEntry("suggestedCodes", 4L);
    }

    @Test
    void aCodeGivenTwiceCountsOnce() {
        Evaluation evaluation =
                CodeEvaluation.of(List.of(answered(note("a", "I10", "I10"), "I10", "I10")), code -> "9");

        assertThat(figure(evaluation, "codes", "micro").score()).contains(new Score(1, 0, 0));
        assertThat(figure(evaluation, "chapter 9", "micro").score()).contains(new Score(1, 0, 0));
    }

    @Test
    void firstListedWhereGoldRanks() {
        NoteGold ranked = new NoteGold(
                "a",
                List.of(new NoteGold.Row(2, Code.icd10cm("I10"), 2), new NoteGold.Row(3, Code.icd10cm("Z00.01"), 1)));
        Evaluation evaluation = CodeEvaluation.of(
                List.of(answered(ranked, "Z00.01", "I10"), answered(ranked, "I10", "Z00.01"), answered(ranked)),
                code -> "");

        assertThat(evaluation.shares()).singleElement().satisfies(share -> {
            assertThat(share.right()).isEqualTo(1);
            assertThat(share.outOf()).isEqualTo(3);
        });
    }

    @Test
    void scoresAreRightAsOftenAsTheirBandSays() {
        Answered<NoteGold, List<Answer>> note = new Answered<>(
                note("a", "E11.22", "I10", "M17.0"),
                List.of(
                        new Answer(Code.icd10cm("E11.22"), 1),
                        new Answer(Code.icd10cm("J45.909"), 0.85),
                        new Answer(Code.icd10cm("I10"), 0.8),
                        new Answer(Code.icd10cm("M17.0"), 0.79)));
        assertThat(Calibration.of(List.of(note)))
                .extracting(share -> share.of() + ": " + share.right() + " of " + share.outOf())
                .containsExactly(
                        "right at score 1: 1 of 1",
                        "right at score 0.8 to 0.9: 1 of 2",
                        "right at score 0.7 to 0.8: 1 of 1",
                        "gold at score 0.8 and up: 2 of 3");
    }

    @Test
    void phrasesCountAHeaderAsFoundByAnyCodeBelowIt() {
        Evaluation evaluation = PhraseEvaluation.of(List.of(
                answered(phrase("M08.1"), "M08.1"),
                answered(phrase("E11"), "I10", "E11.9"),
                answered(phrase("E11.22"), "E11"),
                answered(phrase("A00", "B00"), "C00", "C01", "C02", "C03", "C04", "B00.1")));

        assertThat(evaluation.shares()).extracting(Share::right).containsExactly(1L, 2L, 3L);
        assertThat(evaluation.shares())
                .extracting(Share::of)
                .containsExactly("right at 1", "right at 5", "right at 10");
    }

    @Test
    void mentionsReachACategoryWhateverTheRestOfTheCode() {
        Evaluation evaluation = MentionEvaluation.of(
                List.of(
                        new Answered<>(note("a", "M25.561", "M25.562", "I10"), extraction("M25.56", "R52")),
                        new Answered<>(note("b", "J45.909"), extraction())),
                code -> code.compact().substring(0, 1));

        assertThat(evaluation.shares())
                .extracting(Share::of)
                .containsExactly("categories reached", "chapter I", "chapter J", "chapter M");
        assertThat(evaluation.shares()).extracting(Share::right).containsExactly(1L, 0L, 0L, 1L);
        assertThat(evaluation.shares()).extracting(Share::outOf).containsExactly(3L, 1L, 1L, 1L);
        assertThat(evaluation.counts()).containsEntry("words", 4L).containsEntry("mentionsPerThousandWords", 250L);
    }

    @Test
    void assertionsValueByValue() {
        Evaluation evaluation = AssertionEvaluation.of(List.of(
                new Answered<>(target(true, false), judgement(true, false, false)),
                new Answered<>(target(true, true), judgement(false, true, false)),
                new Answered<>(target(false, false), judgement(true, false, false)),
                new Answered<>(target(false, true), judgement(false, true, true))));

        assertThat(figure(evaluation, "negated", "micro").score()).contains(new Score(1, 1, 1));
        assertThat(figure(evaluation, "historical", "micro").score()).contains(new Score(1, 0, 1));
        assertThat(figure(evaluation, "hypothetical", "micro").score()).contains(new Score(0, 1, 0));
        assertThat(figure(evaluation, "recent", "micro").score()).contains(new Score(2, 0, 0));
        assertThat(figure(evaluation, "patient", "micro").score()).contains(new Score(4, 0, 0));
    }

    @Test
    void vignettesForgiveAcceptableCodesAndCountForbiddenOnes() {
        Evaluation evaluation = VignetteEvaluation.of(List.of(
                answered(vignette(), "Z21", "Z79.899"),
                answered(vignette(), "Z79.899", "Z21"),
                answered(vignette(), "B20")));

        assertThat(evaluation.shares()).extracting(Share::right).containsExactly(2L, 1L, 1L);
    }

    @Test
    void theIntervalHoldsTheFigureAndStaysTheSame() {
        List<Answered<PhraseGold, List<Answer>>> phrases = java.util.stream.IntStream.range(0, 200)
                .mapToObj(index -> answered(phrase("I10"), index % 4 == 0 ? "I11" : "I10"))
                .toList();

        Interval interval =
                PhraseEvaluation.of(phrases).shares().get(0).interval().orElseThrow();
        assertThat(interval.low()).isBetween(0.66, 0.72);
        assertThat(interval.high()).isBetween(0.78, 0.84);
        assertThat(PhraseEvaluation.of(phrases).shares().get(0).interval()).contains(interval);
    }

    private static Figure figure(Evaluation evaluation, String of, String average) {
        return evaluation.figures().stream()
                .filter(figure -> figure.of().equals(of) && figure.average().equals(average))
                .findFirst()
                .orElseThrow();
    }

    private static NoteGold note(String name, String... codes) {
        return new NoteGold(
                name,
                Arrays.stream(codes)
                        .map(code -> new NoteGold.Row(2, Code.icd10cm(code), 0))
                        .toList());
    }

    private static PhraseGold phrase(String... codes) {
        return new PhraseGold(
                2, "phrase", Arrays.stream(codes).map(Code::icd10cm).toList());
    }

    private static Extraction extraction(String... codes) {
        Section section = new Section(new SectionKind("body", 1, Assertion.PRESENT), new Span(0, 0), new Span(0, 9));
        Mention mention = new Mention(
                new Span(0, 4),
                Mention.Kind.SYMPTOM,
                section,
                new Span(0, 9),
                Assertion.PRESENT,
                Optional.empty(),
                List.of(),
                Arrays.stream(codes).map(Code::icd10cm).toList(),
                List.of(),
                false);
        List<Mention> mentions = codes.length == 0 ? List.of() : List.of(mention);
        return new Extraction(Note.of("note", "knee pain"), List.of(), List.of(), mentions, List.of());
    }

    private static AssertionGold target(boolean negated, boolean historical) {
        return new AssertionGold(
                2, "no cough", new Span(3, 8), new AssertionGold.Stated(negated, historical, false, false));
    }

    private static Judgement judgement(boolean negated, boolean historical, boolean hypothetical) {
        return new Judgement(negated, false, historical, false, hypothetical, false, Optional.empty());
    }

    private static Vignette vignette() {
        return new Vignette(
                1,
                "V1",
                Optional.empty(),
                Optional.empty(),
                "HIV positive, asymptomatic.",
                List.of(Code.icd10cm("Z21")),
                List.of(Code.icd10cm("Z21")),
                List.of(Code.icd10cm("Z79.899")),
                List.of(Code.icd10cm("B20")));
    }

    private static <G> Answered<G, List<Answer>> answered(G gold, String... codes) {
        return new Answered<>(
                gold,
                Arrays.stream(codes)
                        .map(code -> new Answer(Code.icd10cm(code), 0.5))
                        .toList());
    }
}
