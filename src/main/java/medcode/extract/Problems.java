package medcode.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.lexicon.Cue;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/**
 * Finds the problems that an assessment, plan or list of diagnoses names, line by line: «Hypertension.» above its bullets,
 * «1. Type 2 diabetes – …», a line of a diagnosis list.
 */
final class Problems {
    private static final int MOST_WORDS = 16;

    private final SectionHeadings headings;
    private final Lexicon lexicon;
    private final Set<String> abbreviations;
    private final Set<String> labels;
    private final Set<String> planWords;
    private final Set<String> verbs = new HashSet<>();

    Problems(Lexicon lexicon, SectionHeadings headings) {
        this.lexicon = lexicon;
        this.headings = headings;
        this.abbreviations = lexicon.wordSet("sentence_abbreviations.tsv");
        this.labels = lexicon.wordSet("plan_labels.tsv");
        this.planWords = lexicon.wordSet("plan_words.tsv");
        for (Cue cue : lexicon.cues()) {
            if (cue.direction() == Cue.Direction.VERB) {
                verbs.add(cue.words().get(0));
            }
        }
    }

    /** The names of the problems of a section, in order; none in a section that names no problems. */
    List<Span> names(String text, Section section, List<Block> blocks) {
        String manner = headings.problems(section.kind());
        List<Span> names = new ArrayList<>();
        if (manner.isEmpty()) {
            return names;
        }
        boolean numbered = false;
        boolean headed = false;
        for (int i = 0; i < blocks.size(); i++) {
            numbered |= blocks.get(i).marker() == Block.Marker.NUMBER;
            headed |= isHeading(text, blocks, i);
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (isProblem(text, blocks, i, manner.equals("list"), numbered, headed)) {
                names.add(name(text, blocks.get(i).span()));
            }
        }
        return names;
    }

    private boolean isProblem(String text, List<Block> blocks, int i, boolean list, boolean numbered, boolean headed) {
        Block block = blocks.get(i);
        Span name = name(text, block.span());
        if (!couldName(text, name)) {
            return false;
        }
        boolean above = i + 1 < blocks.size() && blocks.get(i + 1).marker() == Block.Marker.BULLET;
        return switch (block.marker()) {
            case NUMBER -> list || above || isNoun(text, name);
            case BULLET -> list && !numbered && !headed;
            case NONE -> isNoun(text, name) && (isHeading(text, blocks, i) || (list && !numbered));
        };
    }

    /** A short line right above bullets. */
    private boolean isHeading(String text, List<Block> blocks, int i) {
        return blocks.get(i).marker() == Block.Marker.NONE
                && i + 1 < blocks.size()
                && blocks.get(i + 1).marker() == Block.Marker.BULLET
                && !blocks.get(i + 1).apart()
                && isNoun(text, name(text, blocks.get(i).span()));
    }

    /** The first sentence of a block, up to a colon or a dash between blanks. */
    private Span name(String text, Span block) {
        int end = block.end();
        for (int at = block.start() + 2; at < end; at++) {
            char c = text.charAt(at);
            boolean blankBehind = at + 1 >= end || text.charAt(at + 1) <= ' ';
            boolean dash = (c == '-' || c == '–' || c == '—') && text.charAt(at - 1) == ' ' && blankBehind;
            boolean mark = c == ':' || c == ';' || c == '.';
            if (dash || (mark && blankBehind && !isInitial(text, at, block.start()))) {
                end = at;
            }
        }
        while (end > block.start() + 1 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return new Span(block.start(), end);
    }

    private boolean isInitial(String text, int point, int start) {
        int from = point;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.charAt(point) == '.'
                && (point - from == 1
                        || abbreviations.contains(text.substring(from, point).toLowerCase(Locale.ROOT)));
    }

    private boolean couldName(String text, Span name) {
        String words = name.of(text).strip().toLowerCase(Locale.ROOT);
        int blank = words.indexOf(' ');
        String first = blank < 0 ? words : words.substring(0, blank);
        return !words.isEmpty() && !labels.contains(words) && !planWords.contains(stripped(first));
    }

    private static String stripped(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    /** True for a phrase that says no sentence. */
    private boolean isNoun(String text, Span name) {
        List<Word> words = lexicon.words(text, name.start(), name.end());
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return false;
        }
        for (Word word : words) {
            if (verbs.contains(word.normal())) {
                return false;
            }
        }
        return couldName(text, name);
    }
}
