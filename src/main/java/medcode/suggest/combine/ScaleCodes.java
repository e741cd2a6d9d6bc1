package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeTable;
import medcode.extract.EncounterWords;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.NumberRange;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.Patient;
import medcode.tabular.Tabular;

/**
 * Scores that are codes: a number that the note states, where a code of the note asks for it or is to go before it
 * (guideline I.B.14).
 */
public final class ScaleCodes {
    private final Tabular tabular;
    private final EncounterWords circumstances;
    private final StatedCodes stated;

    public ScaleCodes(CodeTable table, EncounterWords circumstances, StatedCodes stated) {
        this.tabular = new Tabular(table);
        this.circumstances = circumstances;
        this.stated = stated;
    }

    /** The same codes, each score behind all that ask for it. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        Set<Fact.Kind> known = new HashSet<>();
        for (Fact fact : Patient.facts(extraction)) {
            String scale = circumstances.meaning("scale", fact.kind().id().replace('-', ' '));
            if (!scale.isEmpty() && known.add(fact.kind())) {
                score(fact, scale, coded).ifPresent(score -> place(score, all));
            }
        }
        return all;
    }

    /** A score is the number's code, not what its words alone led to. */
    private static void place(Coded score, List<Coded> all) {
        Span number = score.problems().get(0).span();
        all.removeIf(one -> one.code().isWithin(score.code().category())
                && one.problems().get(0).span().contains(number));
        all.add(score);
    }

    private Optional<Coded> score(Fact fact, String scale, List<Coded> coded) {
        String number = whole(fact.value());
        return stated.candidate(scale + " " + number, Set.of(number), found -> holds(found.title(), number))
                .flatMap(found -> asked(found, coded).map(asks -> stated.coded(found, fact.span(), asks)));
    }

    private static String whole(String number) {
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    private static boolean holds(String title, String number) {
        return title.endsWith(" " + number)
                || NumberRange.in(title)
                        .filter(range -> range.holdsOne(Set.of(number)))
                        .isPresent();
    }

    private Optional<String> asked(Candidate score, List<Coded> coded) {
        for (Coded one : coded) {
            Optional<String> asks = tabular.useAdditional(one.code(), score.code())
                    .or(() -> tabular.codeFirst(score.code(), one.code()))
                    .map(note -> note.quotation());
            if (asks.isPresent()) {
                return asks;
            }
        }
        return Optional.empty();
    }
}
