package medcode.suggest.circumstance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.suggest.problem.LongTerm;
import medcode.suggest.problem.Stated;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/** Which circumstances are coded beside the conditions of their note. */
final class BesideConditions {
    private final Tabular tabular;
    private final LongTerm longTerm;

    BesideConditions(CodeTable table, Lexicon lexicon) {
        this.tabular = new Tabular(table);
        this.longTerm = new LongTerm(lexicon);
    }

    /** The code of a circumstance, where it stands beside these conditions. */
    Optional<Coded> coded(Coded one, Stated stated, List<Coded> conditions, Extraction extraction) {
        return switch (stated.circumstance().place()) {
            case EXPOSED -> isIll(stated, conditions, extraction.note().text()) ? Optional.empty() : Optional.of(one);
            case LONG_TERM, STATED -> longTerm(one, stated, conditions);
            default -> Optional.of(one);
        };
    }

    /** True where the patient has what the exposure was to. */
    private static boolean isIll(Stated stated, List<Coded> conditions, String text) {
        for (Coded condition : conditions) {
            String known = condition.problem().text().toLowerCase(Locale.ROOT);
            for (Span object : stated.objects()) {
                if (known.contains(object.of(text).toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A drug is coded where a note of a coded condition asks for it, or the note says that it is taken for long. */
    private Optional<Coded> longTerm(Coded one, Stated stated, List<Coded> conditions) {
        for (Coded condition : conditions) {
            Optional<LeveledNote> asks = tabular.useAdditional(condition.code(), one.code());
            if (asks.isPresent()) {
                return Optional.of(one.obeying(asks.get().quotation()));
            }
        }
        return longTerm.isSaid(stated) ? Optional.of(one) : Optional.empty();
    }
}
