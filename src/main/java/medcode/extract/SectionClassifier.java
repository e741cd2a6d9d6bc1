package medcode.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import medcode.lexicon.Lexicon;
import medcode.lexicon.SectionHeading;

/** Tells what class of section a heading opens, or a text without a heading belongs to. */
public final class SectionClassifier {
    private final SectionHeadings headings;
    private final HeadingFinder finder;
    private final SectionCues cues;
    private final Map<String, List<String>> labels = new HashMap<>();

    public SectionClassifier(Lexicon lexicon) {
        HeadingWords words = new HeadingWords(lexicon);
        headings = new SectionHeadings(lexicon.sections());
        finder = new HeadingFinder(headings, words);
        cues = new SectionCues(lexicon, words);
        for (SectionHeading section : lexicon.sections()) {
            labels.put(section.id(), List.of(section.id()));
        }
        for (List<String> row : lexicon.table("section_labels.tsv")) {
            labels.put(label(row.get(0)), List.of(label(row.get(1)).split("; ")));
        }
    }

    private static String label(String written) {
        return written.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ids of the classes that a label means: an id of ours, or a label of another corpus; none where it is unknown. */
    public List<String> classes(String label) {
        return labels.getOrDefault(label(label), List.of());
    }

    /** The class that a heading opens: by its whole words, else by the words in it. */
    public Optional<SectionKind> ofHeading(String heading) {
        return finder.title(heading);
    }

    /** The class that a text without a heading belongs to. */
    public Optional<SectionKind> ofText(String text) {
        return cues.section(text.strip()).map(verdict -> headings.named(verdict.section()));
    }
}
