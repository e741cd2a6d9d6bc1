package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.CodeTable;
import medcode.extract.EncounterWords;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.Patient;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * The scores of the coma scale, one for eyes, words and movement, each with the time when it was taken, in place of a total
 * (guideline I.C.18.e); behind the injury that they go with.
 */
public final class ComaScale {
    private static final String AUTHORITY = "guideline I.C.18.e";
    private static final String COMA = "Unspecified coma";
    private static final String UNKNOWN = ", unspecified time";
    private static final Set<Fact.Kind> SCORES =
            Set.of(Fact.Kind.GLASGOW_EYE, Fact.Kind.GLASGOW_VERBAL, Fact.Kind.GLASGOW_MOTOR);

    private final Tabular tabular;
    private final EncounterWords circumstances;
    private final StatedCodes stated;

    public ComaScale(CodeTable table, EncounterWords circumstances, StatedCodes stated) {
        this.tabular = new Tabular(table);
        this.circumstances = circumstances;
        this.stated = stated;
    }

    /** The same codes; a total that stands among them gets its time, or goes where the scores are told. */
    public List<Coded> with(List<Coded> coded, List<EncounterWords.Said> said, Extraction extraction) {
        String time = said.stream()
                .filter(one -> one.kind().equals("coma time"))
                .map(EncounterWords.Said::means)
                .findFirst()
                .orElse(UNKNOWN);
        List<Coded> scores = new ArrayList<>();
        for (EncounterWords.Said one : said) {
            if (one.kind().equals("coma")) {
                score(one.means(), time, one.span(), coded).ifPresent(scores::add);
            }
        }
        for (Fact fact : Patient.facts(extraction)) {
            if (scores.size() < SCORES.size() && SCORES.contains(fact.kind())) {
                String named =
                        circumstances.meaning("coma score", fact.kind().id().replace('-', ' ') + " " + fact.value());
                score(named, time, fact.span(), coded).ifPresent(scores::add);
            }
        }
        List<Coded> all = new ArrayList<>();
        coded.forEach(one -> timed(one, time, !scores.isEmpty()).ifPresent(all::add));
        all.addAll(scores);
        return all;
    }

    private Optional<Coded> score(String named, String time, Span span, List<Coded> coded) {
        String title = named + time;
        return stated.candidate(title, Set.of(), found -> isScore(found.title().toLowerCase(Locale.ROOT), named, time))
                .filter(found -> coded.stream().anyMatch(one -> goesFirst(found, one) || isComa(one)))
                .map(found -> stated.coded(found, span, AUTHORITY));
    }

    /** The titles of later years say more of some scores: «abnormal flexion». */
    private static boolean isScore(String title, String named, String time) {
        return title.startsWith(named) && title.endsWith(time.toLowerCase(Locale.ROOT));
    }

    /** A coma without an injury is told by its scores too. */
    private static boolean isComa(Coded one) {
        return one.candidate().title().equals(COMA);
    }

    private boolean goesFirst(Candidate score, Coded one) {
        Optional<LeveledNote> note = tabular.codeFirst(score.code(), one.code());
        return note.isPresent();
    }

    /** «Coma» and a total say less than the scores. */
    private Optional<Coded> timed(Coded one, String time, boolean scored) {
        String title = one.candidate().title();
        boolean total = title.startsWith("Glasgow coma scale score");
        boolean coma = title.startsWith("Coma scale")
                || title.equals(COMA)
                || title.contains("without documented Glasgow coma scale");
        if (scored && (total || coma)) {
            return Optional.empty();
        }
        String wanted = title.replace(UNKNOWN, time);
        return total && !wanted.equals(title)
                ? stated.candidate(wanted, Set.of(), found -> found.title().equals(wanted))
                        .map(found -> new Coded(one.problems(), found, one.others(), one.obeyed()))
                : Optional.of(one);
    }
}
