package medcode.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.note.Span;

/** Divides a text without headings: a talk of doctor and patient is one section, else paragraphs by what they say; one alone is no history. */
final class Paragraphs {
    /** Without a heading, a paragraph counts less than other text only where no other class comes near. */
    private static final double SURE = 3;
    /** Cues are counted in so many characters: a paragraph has shown by then what it is. */
    private static final int READ = 800;

    private static final int LONGEST_SPEAKER = 14;
    private static final int FEWEST_TURNS = 2;

    private final SectionHeadings headings;
    private final SectionCues cues;
    private final Set<String> speakers;

    Paragraphs(Lexicon lexicon, SectionHeadings headings, HeadingWords words) {
        this.headings = headings;
        this.cues = new SectionCues(lexicon, words);
        this.speakers = new HashSet<>(lexicon.wordSet("speakers.tsv"));
    }

    List<Section> of(String text, Section section) {
        if (isDialogue(text, section.body())) {
            return List.of(new Section(headings.named(Dialogue.ID), section.heading(), section.body()));
        }
        List<Section> paragraphs = new ArrayList<>();
        int start = section.body().start();
        SectionKind open = null;
        int line = start;
        int end = section.body().end();
        boolean single = paragraphEnd(text, line, end) == end;
        while (line < end) {
            int paragraphEnd = paragraphEnd(text, line, end);
            SectionKind read = kind(text.substring(line, Math.min(paragraphEnd, line + READ)));
            SectionKind kind = single && read.defaultAssertion() != Assertion.PRESENT ? Sections.BODY : read;
            if (open != null && !kind.equals(open)) {
                paragraphs.add(new Section(open, new Span(start, start), new Span(start, line)));
                start = line;
            }
            open = kind;
            line = paragraphEnd;
        }
        paragraphs.add(new Section(open == null ? section.kind() : open, new Span(start, start), new Span(start, end)));
        return paragraphs;
    }

    private SectionKind kind(String paragraph) {
        return cues.section(paragraph.strip())
                .filter(verdict -> verdict.lead() >= SURE)
                .map(verdict -> headings.named(verdict.section()))
                .filter(kind -> kind.weight() < Sections.BODY.weight())
                .orElse(Sections.BODY);
    }

    /** Behind the blank lines that end a paragraph. */
    private static int paragraphEnd(String text, int start, int end) {
        int line = start;
        boolean words = false;
        while (line < end) {
            int lineEnd = Sections.lineEnd(text, line, end);
            boolean blank = Sections.isBlank(text, line, lineEnd);
            if (!blank
                    && words
                    && Sections.isBlank(text, Math.max(start, text.lastIndexOf('\n', line - 2) + 1), line)) {
                return line;
            }
            words |= !blank;
            line = lineEnd;
        }
        return end;
    }

    private boolean isDialogue(String text, Span body) {
        int turns = 0;
        int line = body.start();
        while (line < body.end() && turns < FEWEST_TURNS) {
            turns += isTurn(text, line, body.end()) ? 1 : 0;
            line = Sections.lineEnd(text, line, body.end());
        }
        return turns >= FEWEST_TURNS;
    }

    /** «Doctor:», «[patient]» at the beginning of a line. */
    private boolean isTurn(String text, int line, int end) {
        int from = line < end && (text.charAt(line) == '[' || text.charAt(line) == '*') ? line + 1 : line;
        int to = from;
        while (to < end
                && to - from <= LONGEST_SPEAKER
                && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '_')) {
            to++;
        }
        boolean closed = to < end && to > from && text.charAt(to) == (from > line ? ']' : ':');
        return closed && speakers.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
}
