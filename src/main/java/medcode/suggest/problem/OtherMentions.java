package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.note.Span;

/** What a note mentions without what its circumstances speak of: «screening for colon cancer» is no cancer. */
public final class OtherMentions {
    private final Extraction extraction;
    private final List<Stated> circumstances;

    public OtherMentions(Extraction extraction, List<Stated> circumstances) {
        this.extraction = extraction;
        this.circumstances = circumstances;
    }

    /** The note with these mentions alone. */
    public Extraction alone() {
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            remaining(mention).ifPresent(mentions::add);
        }
        return extraction.with(mentions);
    }

    /** Of «chemotherapy for lung cancer» the disease; of «examination with abnormal findings» nothing. */
    private Optional<Mention> remaining(Mention mention) {
        for (Stated stated : circumstances) {
            if (stated.subject().contains(mention)) {
                return Optional.empty();
            }
            boolean runsOut = mention.span().overlaps(stated.span())
                    && mention.span().start() >= stated.span().start();
            if (runsOut && mention.kind() == Mention.Kind.STATUS) {
                return stated.objects().isEmpty()
                        ? Optional.empty()
                        : Optional.of(behind(mention, stated.span().end()));
            }
        }
        return Optional.of(mention);
    }

    private Mention behind(Mention mention, int end) {
        String text = extraction.note().text();
        int start = text.lastIndexOf(' ', mention.span().end() - 1) + 1;
        return new Mention(
                new Span(Math.max(start, end), mention.span().end()),
                Mention.Kind.CONDITION,
                mention.section(),
                mention.sentence(),
                mention.assertion(),
                mention.cue(),
                mention.facts(),
                List.of(),
                List.of(),
                mention.copied());
    }
}
