package medcode.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import medcode.evaluate.Answered;
import medcode.evaluate.SectionEvaluation;
import medcode.evaluate.SectionGold;
import medcode.extract.SectionClassifier;
import medcode.extract.SectionKind;
import medcode.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code medcode evaluate sections}: the classes of headings, or of section texts without their headings. */
@Command(
        name = "sections",
        description = "Classes of headings, or of the texts of sections: right ones, and class by class.",
        footer = {
            "",
            "GOLD is tab-separated: columns section_text and section_header (the class, as sections.tsv or",
            "section_labels.tsv name it), or columns header and, where known, count and class."
        })
final class EvaluateSections implements Callable<Integer> {

    @Mixin
    private EvaluateOptions options;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws IOException {
        SectionClassifier classifier = new SectionClassifier(Lexicon.bundled());
        List<SectionGold> gold = SectionGold.read(options.gold(), classifier::classes);
        List<Answered<SectionGold, String>> answered =
                Answered.all(gold, options.threads(), section -> answer(classifier, section));
        options.write(
                output,
                SectionEvaluation.of(answered),
                answered.stream().map(SectionEvaluation::prediction).toList(),
                "bundled headings");
        return ExitCode.CLEAN.status();
    }

    private static String answer(SectionClassifier classifier, SectionGold section) {
        return (section.heading() ? classifier.ofHeading(section.text()) : classifier.ofText(section.text()))
                .map(SectionKind::id)
                .orElse("");
    }
}
