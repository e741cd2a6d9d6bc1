package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.note.Span;

/** The only condition in a line of a problem list that nothing was coded for: what else the line says hides it. */
final class NamedAlone {
    private static final int MOST_BEFORE = 1;

    private final Lexicon lexicon;
    /** Words that name no condition without what stands beside them. */
    private final Set<String> general;

    NamedAlone(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.general = lexicon.wordSet("general_words.tsv");
    }

    List<Mention> in(Extraction extraction, List<Span> coded) {
        List<Mention> found = new ArrayList<>();
        for (Sentence line : extraction.sentences()) {
            if (line.problem() && coded.stream().noneMatch(line.span()::overlaps)) {
                List<Mention> named = named(extraction, line.span());
                if (named.size() == 1
                        && tells(named.get(0), line, extraction.note().text())) {
                    found.add(named.get(0));
                }
            }
        }
        return found;
    }

    private static List<Mention> named(Extraction extraction, Span line) {
        return extraction.mentions().stream()
                .filter(mention -> line.contains(mention.span()) && ProblemLines.isCondition(mention))
                .toList();
    }

    /** True for a name at the line's beginning: many words before it would be part of the name. */
    private boolean tells(Mention mention, Sentence line, String text) {
        int before =
                lexicon.words(text, line.span().start(), mention.span().start()).size();
        return mention.kind() == Mention.Kind.CONDITION
                && !mention.copied()
                && before <= MOST_BEFORE
                && !general.contains(mention.span().of(text).toLowerCase(Locale.ROOT));
    }
}
