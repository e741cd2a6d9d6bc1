package medcode.suggest.birth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.extract.Mention;
import medcode.extract.ProblemText;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/** What the same problem names and a note at its code of the patient's chapter names as an additional code. */
final class NamedBeside {
    /** What a code scores at least that a note asks for and other words of the same problem name. */
    private static final double NAMED = 0.8;

    private final Tabular tabular;
    private final StatedCodes stated;

    NamedBeside(Tabular tabular, StatedCodes stated) {
        this.tabular = tabular;
        this.stated = stated;
    }

    /** What all of a problem or what is mentioned in it names. */
    Optional<Coded> inAll(Coded own) {
        List<String> wordings = new ArrayList<>(List.of(own.problem().text()));
        for (Mention mention : own.problem().mentions()) {
            if (mention.span().overlaps(own.problem().span())) {
                wordings.add(stated.words(mention.span()));
            }
        }
        return named(own, wordings);
    }

    /** What the parts of a problem behind its head name: an organism. */
    Optional<Coded> behindHead(Coded own) {
        String text = own.problem().text();
        List<Span> parts = ProblemText.parts(text, new Span(0, text.length()));
        return named(own, parts.stream().skip(1).map(part -> part.of(text)).toList());
    }

    private Optional<Coded> named(Coded own, List<String> wordings) {
        for (String words : wordings) {
            Optional<Candidate> found = stated.candidate(
                    words,
                    own.problem().documented(),
                    named -> named.score() >= NAMED
                            && tabular.useAdditional(own.code(), named.code()).isPresent());
            if (found.isPresent()) {
                LeveledNote note =
                        tabular.useAdditional(own.code(), found.get().code()).orElseThrow();
                return Optional.of(new Coded(own.problems(), found.get(), List.of(), List.of(note.quotation())));
            }
        }
        return Optional.empty();
    }
}
