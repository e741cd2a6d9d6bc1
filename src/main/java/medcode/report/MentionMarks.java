package medcode.report;

import java.util.ArrayList;
import java.util.List;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.extract.Section;

/** What a page marks in a note to show what it says: mentions, the cues of their assertions, facts, headings. */
final class MentionMarks {
    private final List<NoteMark> marks = new ArrayList<>();

    private MentionMarks() {}

    /** The mentions are reached by {@code m1}, {@code m2}… and lead to {@code r1}, {@code r2}… */
    static List<NoteMark> of(Extraction extraction) {
        MentionMarks marked = new MentionMarks();
        int number = 0;
        for (Mention mention : extraction.mentions()) {
            marked.mention(mention, ++number);
        }
        extraction.facts().forEach(marked::fact);
        for (Section section : extraction.sections()) {
            marked.marks.add(
                    NoteMark.plain(section.heading(), "heading", section.kind().id()));
        }
        return marked.marks;
    }

    private void mention(Mention mention, int number) {
        marks.add(new NoteMark(
                mention.span(), "m" + number, "r" + number, mention.assertion().id(), "", title(mention)));
        mention.cue().ifPresent(cue -> marks.add(NoteMark.plain(cue, "cue", "cue")));
        mention.facts().forEach(this::fact);
    }

    private void fact(Fact fact) {
        marks.add(NoteMark.plain(fact.span(), "fact", fact.kind().id() + " " + fact.value()));
    }

    private static String title(Mention mention) {
        StringBuilder title = new StringBuilder(mention.assertion().id())
                .append(' ')
                .append(mention.kind().id());
        mention.codes().forEach(code -> title.append(' ').append(code));
        return title.toString();
    }
}
